-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops index flag_active_idx of flag
--   - drops check flag_active_check of flag
--   - drops check flag_open_check of flag
--   - moves data: turns flag.seen into character(1): false is 'F' now, true is 'T' now
--   - moves data: writes flag.open anew: 'F' is 'N' now, 'T' is 'Y' now
--   - moves data: turns flag.active into integer: 'N' is 0 now, 'Y' is 1 now
--   - adds check flag_seen_check of flag (seen in ('F','T'))
--   - adds check flag_open_check of flag (open in ('N','Y'))
--   - adds check flag_live_check of flag (active in (0,1))
--   - adds index flag_active_idx of flag (active)
--   - renames index flag_active_idx of flag to flag_live_idx
--   - renames column flag.active to live
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of flag have a value in open that is neither 'F' nor 'T'
--   - RV143 counts rows written since: fails if rows of flag have a value in active that is neither 'N' nor 'Y'

-- Drops index flag_active_idx of flag
-- RV127 takes ACCESS EXCLUSIVE on flag: nobody else reads or writes it until the transaction ends
DROP INDEX flag_active_idx;

-- Drops check flag_active_check of flag
ALTER TABLE flag DROP CONSTRAINT flag_active_check;

-- Drops check flag_open_check of flag
ALTER TABLE flag DROP CONSTRAINT flag_open_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns flag.seen into character(1): false is 'F' now, true is 'T' now
-- RV113 the planner knows nothing of flag.seen then: run ANALYZE flag afterwards
-- RV111 copies all of flag while nobody can read it
ALTER TABLE flag ALTER COLUMN seen TYPE character(1) USING (CASE seen WHEN false THEN 'F' WHEN true THEN 'T' END)::character(1);

-- Moves data: writes flag.open anew: 'F' is 'N' now, 'T' is 'Y' now
-- RV143 counts rows written since: fails if rows of flag have a value in open that is neither 'F' nor 'T'
-- RV112 writes rows of flag, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM flag
        WHERE open NOT IN ('F', 'T'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of flag have a value in open that is neither ''F'' nor ''T''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE flag SET open = CASE open WHEN 'F' THEN 'N' WHEN 'T' THEN 'Y' END
WHERE open IN ('F', 'T');

SET CONSTRAINTS ALL IMMEDIATE;

-- Moves data: turns flag.active into integer: 'N' is 0 now, 'Y' is 1 now
-- RV143 counts rows written since: fails if rows of flag have a value in active that is neither 'N' nor 'Y'
-- RV113 the planner knows nothing of flag.active then: run ANALYZE flag afterwards
-- RV111 copies all of flag while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM flag
        WHERE active NOT IN ('N', 'Y'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of flag have a value in active that is neither ''N'' nor ''Y''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE flag ALTER COLUMN active DROP DEFAULT, ALTER COLUMN active TYPE integer USING (CASE active WHEN 'N' THEN 0 WHEN 'Y' THEN 1 END)::integer, ALTER COLUMN active SET DEFAULT 1;

-- Adds check flag_seen_check of flag (seen in ('F','T'))
-- RV123 reads all rows while nobody else can
ALTER TABLE flag ADD CONSTRAINT flag_seen_check CHECK (seen in ('F','T'));

-- Adds check flag_open_check of flag (open in ('N','Y'))
-- RV123 reads all rows while nobody else can
ALTER TABLE flag ADD CONSTRAINT flag_open_check CHECK (open in ('N','Y'));

-- Adds check flag_live_check of flag (active in (0,1))
-- RV123 reads all rows while nobody else can
ALTER TABLE flag ADD CONSTRAINT flag_live_check CHECK (active in (0,1));

-- Adds index flag_active_idx of flag (active)
-- RV125 nobody can write to flag while index flag_active_idx of flag is built
CREATE INDEX flag_active_idx ON flag (active);

-- Renames index flag_active_idx of flag to flag_live_idx
ALTER INDEX flag_active_idx RENAME TO flag_live_idx;

-- Renames column flag.active to live
-- RV131 code that says column flag.active fails from this moment; it is live now
ALTER TABLE flag RENAME COLUMN active TO live;
