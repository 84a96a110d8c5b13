-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column flag.active to enabled
--   - moves data: turns flag.enabled into character(1): false is 'N' now, true is 'Y' now
--   - moves data: turns flag.visible into character(1): false is 'F' now, true is 'T' now
--   - adds check flag_enabled_check of flag (enabled in ('N','Y'))
--   - adds check flag_visible_check of flag (visible in ('F','T'))
-- Code from before it fails:
--   - column flag.active is called enabled now
--   - flag.enabled is character(1) now, and it reads and writes boolean
--   - flag.visible is character(1) now, and it reads and writes boolean
--   - values that check flag_enabled_check of flag does not allow are refused
--   - values that check flag_visible_check of flag does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of flag have a value in visible that is neither 'F' nor 'T'
--   - RV143 counts rows written since: fails if rows of flag have a value in enabled that is neither 'N' nor 'Y'

-- Renames column flag.active to enabled
-- RV131 code that says column flag.active fails from this moment; it is enabled now
-- RV127 takes ACCESS EXCLUSIVE on flag: nobody else reads or writes it until the transaction ends
ALTER TABLE flag RENAME COLUMN active TO enabled;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns flag.enabled into character(1): false is 'N' now, true is 'Y' now
-- RV113 the planner knows nothing of flag.enabled then: run ANALYZE flag afterwards
-- RV111 copies all of flag while nobody can read it
-- Moves data: turns flag.visible into character(1): false is 'F' now, true is 'T' now
-- RV113 the planner knows nothing of flag.visible then: run ANALYZE flag afterwards
ALTER TABLE flag
    ALTER COLUMN enabled TYPE character(1) USING (CASE enabled WHEN false THEN 'N' WHEN true THEN 'Y' END)::character(1),
    ALTER COLUMN visible DROP DEFAULT, ALTER COLUMN visible TYPE character(1) USING (CASE visible WHEN false THEN 'F' WHEN true THEN 'T' END)::character(1), ALTER COLUMN visible SET DEFAULT 'T';

-- Adds check flag_enabled_check of flag (enabled in ('N','Y'))
-- RV123 reads all rows while nobody else can
ALTER TABLE flag ADD CONSTRAINT flag_enabled_check CHECK (enabled in ('N','Y'));

-- Adds check flag_visible_check of flag (visible in ('F','T'))
-- RV123 reads all rows while nobody else can
ALTER TABLE flag ADD CONSTRAINT flag_visible_check CHECK (visible in ('F','T'));
