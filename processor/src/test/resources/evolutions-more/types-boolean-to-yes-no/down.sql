-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check switch_lit_check of switch
--   - changes column switch.lit: character(1) to boolean
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value cannot be read: switch.lit from character(1) to boolean

-- Drops check switch_lit_check of switch
-- RV127 takes ACCESS EXCLUSIVE on switch: nobody else reads or writes it until the transaction ends
ALTER TABLE switch DROP CONSTRAINT switch_lit_check;

-- Changes column switch.lit: character(1) to boolean
-- RV106 values may change their spelling: switch.lit from character(1) to boolean
-- RV143 counts rows written since: fails if a value cannot be read: switch.lit from character(1) to boolean
-- RV113 the planner knows nothing of switch.lit then: run ANALYZE switch afterwards
-- RV111 copies all of switch while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM switch WHERE NOT pg_input_is_valid(lit, 'boolean'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of switch have a value in lit that boolean cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE switch ALTER COLUMN lit TYPE boolean USING lit::boolean;
