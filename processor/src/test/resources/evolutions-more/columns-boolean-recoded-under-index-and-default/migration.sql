-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column flag.live to active
--   - renames index flag_live_idx of flag to flag_active_idx
--   - drops index flag_active_idx of flag
--   - drops check flag_live_check of flag
--   - drops check flag_open_check of flag
--   - drops check flag_seen_check of flag
--   - moves data: turns flag.active into character(1): 0 is 'N' now, 1 is 'Y' now
--   - moves data: writes flag.open anew: 'N' is 'F' now, 'Y' is 'T' now
--   - moves data: turns flag.seen into boolean: 'F' is false now, 'T' is true now
--   - adds check flag_open_check of flag (open in ('F','T'))
--   - adds check flag_active_check of flag (active in ('N','Y'))
--   - adds index flag_active_idx of flag (active)
-- Code from before it fails:
--   - column flag.live is called active now
--   - flag.active is character(1) now, and it reads and writes integer
--   - flag.open is written otherwise: 'N' is 'F' now, 'Y' is 'T' now
--   - flag.seen is boolean now, and it reads and writes character(1)
--   - values that check flag_open_check of flag does not allow are refused
--   - values that check flag_active_check of flag does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of flag have a value in open that is neither 'F' nor 'T'
--   - RV143 counts rows written since: fails if rows of flag have a value in active that is neither 'N' nor 'Y'

-- Renames column flag.live to active
-- RV131 code that says column flag.live fails from this moment; it is active now
-- RV127 takes ACCESS EXCLUSIVE on flag: nobody else reads or writes it until the transaction ends
ALTER TABLE flag RENAME COLUMN live TO active;

-- Renames index flag_live_idx of flag to flag_active_idx
ALTER INDEX flag_live_idx RENAME TO flag_active_idx;

-- Drops index flag_active_idx of flag
DROP INDEX flag_active_idx;

-- Drops check flag_live_check of flag
ALTER TABLE flag DROP CONSTRAINT flag_live_check;

-- Drops check flag_open_check of flag
ALTER TABLE flag DROP CONSTRAINT flag_open_check;

-- Drops check flag_seen_check of flag
ALTER TABLE flag DROP CONSTRAINT flag_seen_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns flag.active into character(1): 0 is 'N' now, 1 is 'Y' now
-- RV109 fails if rows of flag have a value in active that is neither 0 nor 1
-- RV113 the planner knows nothing of flag.active then: run ANALYZE flag afterwards
-- RV111 copies all of flag while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM flag
        WHERE active NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of flag have a value in active that is neither 0 nor 1',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE flag ALTER COLUMN active DROP DEFAULT, ALTER COLUMN active TYPE character(1) USING (CASE active WHEN 0 THEN 'N' WHEN 1 THEN 'Y' END)::character(1), ALTER COLUMN active SET DEFAULT 'Y';

-- Moves data: writes flag.open anew: 'N' is 'F' now, 'Y' is 'T' now
-- RV109 fails if rows of flag have a value in open that is neither 'N' nor 'Y'
-- RV112 writes rows of flag, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM flag
        WHERE open NOT IN ('N', 'Y'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of flag have a value in open that is neither ''N'' nor ''Y''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE flag SET open = CASE open WHEN 'N' THEN 'F' WHEN 'Y' THEN 'T' END
WHERE open IN ('N', 'Y');

SET CONSTRAINTS ALL IMMEDIATE;

-- Moves data: turns flag.seen into boolean: 'F' is false now, 'T' is true now
-- RV109 fails if rows of flag have a value in seen that is neither 'F' nor 'T'
-- RV113 the planner knows nothing of flag.seen then: run ANALYZE flag afterwards
-- RV111 copies all of flag while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM flag
        WHERE seen NOT IN ('F', 'T'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of flag have a value in seen that is neither ''F'' nor ''T''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE flag ALTER COLUMN seen TYPE boolean USING (CASE seen WHEN 'F' THEN false WHEN 'T' THEN true END)::boolean;

-- Adds check flag_open_check of flag (open in ('F','T'))
-- RV123 reads all rows while nobody else can
ALTER TABLE flag ADD CONSTRAINT flag_open_check CHECK (open in ('F','T'));

-- Adds check flag_active_check of flag (active in ('N','Y'))
-- RV123 reads all rows while nobody else can
ALTER TABLE flag ADD CONSTRAINT flag_active_check CHECK (active in ('N','Y'));

-- Adds index flag_active_idx of flag (active)
-- RV125 nobody can write to flag while index flag_active_idx of flag is built
CREATE INDEX flag_active_idx ON flag (active);
