-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column rate.amount to factor
--   - changes column rate.factor: numeric(12,2) to numeric(12,6)
-- Code from before it fails:
--   - column rate.amount is called factor now
--   - values of rate.factor that numeric(12,6) cannot hold are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: rate.factor from numeric(12,6) to numeric(12,2)

-- Renames column rate.amount to factor
-- RV131 code that says column rate.amount fails from this moment; it is factor now
-- RV127 takes ACCESS EXCLUSIVE on rate: nobody else reads or writes it until the transaction ends
ALTER TABLE rate RENAME COLUMN amount TO factor;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column rate.factor: numeric(12,2) to numeric(12,6)
-- RV105 fails if a value does not fit: rate.factor from numeric(12,2) to numeric(12,6)
-- RV113 the planner knows nothing of rate.factor then: run ANALYZE rate afterwards
-- RV111 copies all of rate while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM rate WHERE CASE WHEN factor = 'NaN' THEN false WHEN abs(factor) >= 1e6 THEN true ELSE (factor::numeric(12,6))::numeric IS DISTINCT FROM factor::numeric END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of rate have a value in factor that numeric(12,6) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE rate ALTER COLUMN factor TYPE numeric(12,6);
