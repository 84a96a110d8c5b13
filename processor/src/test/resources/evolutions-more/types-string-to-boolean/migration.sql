-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column lamp.lit: character varying(10) to boolean
-- Code from before it fails:
--   - lamp.lit is boolean now, and it reads and writes character varying(10)
-- What the way back does not bring back:
--   - changes column lamp.lit: character varying(10) to boolean: the way back restores the type; values may come back in another spelling

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column lamp.lit: character varying(10) to boolean
-- RV106 values may change their spelling: lamp.lit from character varying(10) to boolean
-- RV105 fails if a value cannot be read: lamp.lit from character varying(10) to boolean
-- RV113 the planner knows nothing of lamp.lit then: run ANALYZE lamp afterwards
-- RV111 copies all of lamp while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on lamp: nobody else reads or writes it until the transaction ends
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM lamp WHERE NOT pg_input_is_valid(lit, 'boolean'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of lamp have a value in lit that boolean cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE lamp ALTER COLUMN lit TYPE boolean USING lit::boolean;
