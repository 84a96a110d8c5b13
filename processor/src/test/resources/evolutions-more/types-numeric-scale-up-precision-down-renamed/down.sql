-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column rate.factor: numeric(12,6) to numeric(12,2)
--   - renames column rate.factor to amount
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: rate.factor from numeric(12,6) to numeric(12,2)

-- Changes column rate.factor: numeric(12,6) to numeric(12,2)
-- RV143 counts rows written since: fails if a value does not fit: rate.factor from numeric(12,6) to numeric(12,2)
-- RV113 the planner knows nothing of rate.factor then: run ANALYZE rate afterwards
-- RV111 copies all of rate while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on rate: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM rate WHERE CASE WHEN factor = 'NaN' THEN false WHEN abs(factor) >= 1e10 THEN true ELSE (factor::numeric(12,2))::numeric IS DISTINCT FROM factor::numeric END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of rate have a value in factor that numeric(12,2) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE rate ALTER COLUMN factor TYPE numeric(12,2);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Renames column rate.factor to amount
-- RV131 code that says column rate.factor fails from this moment; it is amount now
ALTER TABLE rate RENAME COLUMN factor TO amount;
