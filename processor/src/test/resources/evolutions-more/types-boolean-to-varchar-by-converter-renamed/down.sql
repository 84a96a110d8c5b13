-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check flag_visible_check of flag
--   - drops check flag_enabled_check of flag
--   - moves data: turns flag.visible into boolean: 'F' is false now, 'T' is true now
--   - moves data: turns flag.enabled into boolean: 'N' is false now, 'Y' is true now
--   - renames column flag.enabled to active
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of flag have a value in visible that is neither 'F' nor 'T'
--   - RV143 counts rows written since: fails if rows of flag have a value in enabled that is neither 'N' nor 'Y'

-- Drops check flag_visible_check of flag
-- RV127 takes ACCESS EXCLUSIVE on flag: nobody else reads or writes it until the transaction ends
ALTER TABLE flag DROP CONSTRAINT flag_visible_check;

-- Drops check flag_enabled_check of flag
ALTER TABLE flag DROP CONSTRAINT flag_enabled_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns flag.visible into boolean: 'F' is false now, 'T' is true now
-- RV143 counts rows written since: fails if rows of flag have a value in visible that is neither 'F' nor 'T'
-- RV113 the planner knows nothing of flag.visible then: run ANALYZE flag afterwards
-- RV111 copies all of flag while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM flag
        WHERE visible NOT IN ('F', 'T'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of flag have a value in visible that is neither ''F'' nor ''T''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
-- Moves data: turns flag.enabled into boolean: 'N' is false now, 'Y' is true now
-- RV143 counts rows written since: fails if rows of flag have a value in enabled that is neither 'N' nor 'Y'
-- RV113 the planner knows nothing of flag.enabled then: run ANALYZE flag afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM flag
        WHERE enabled NOT IN ('N', 'Y'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of flag have a value in enabled that is neither ''N'' nor ''Y''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE flag
    ALTER COLUMN visible DROP DEFAULT, ALTER COLUMN visible TYPE boolean USING (CASE visible WHEN 'F' THEN false WHEN 'T' THEN true END)::boolean, ALTER COLUMN visible SET DEFAULT true,
    ALTER COLUMN enabled TYPE boolean USING (CASE enabled WHEN 'N' THEN false WHEN 'Y' THEN true END)::boolean;

-- Renames column flag.enabled to active
-- RV131 code that says column flag.enabled fails from this moment; it is active now
ALTER TABLE flag RENAME COLUMN enabled TO active;
