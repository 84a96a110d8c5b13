-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check switch_lit_check of switch
--   - moves data: turns switch.lit into boolean: 'N' is false now, 'Y' is true now
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of switch have a value in lit that is neither 'N' nor 'Y'

-- Drops check switch_lit_check of switch
-- RV127 takes ACCESS EXCLUSIVE on switch: nobody else reads or writes it until the transaction ends
ALTER TABLE switch DROP CONSTRAINT switch_lit_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns switch.lit into boolean: 'N' is false now, 'Y' is true now
-- RV143 counts rows written since: fails if rows of switch have a value in lit that is neither 'N' nor 'Y'
-- RV113 the planner knows nothing of switch.lit then: run ANALYZE switch afterwards
-- RV111 copies all of switch while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM switch
        WHERE lit NOT IN ('N', 'Y'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of switch have a value in lit that is neither ''N'' nor ''Y''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE switch ALTER COLUMN lit TYPE boolean USING (CASE lit WHEN 'N' THEN false WHEN 'Y' THEN true END)::boolean;
