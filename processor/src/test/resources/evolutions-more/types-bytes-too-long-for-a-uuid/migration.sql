-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column token.raw: bytea to uuid
-- Code from before it fails:
--   - token.raw is uuid now, and it reads and writes bytea

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column token.raw: bytea to uuid
-- RV105 fails if a value does not fit: token.raw from bytea to uuid
-- RV113 the planner knows nothing of token.raw then: run ANALYZE token afterwards
-- RV111 copies all of token while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on token: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM token WHERE octet_length(raw) <> 16);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of token have a value in raw that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE token ALTER COLUMN raw TYPE uuid USING encode(raw, 'hex')::uuid;
