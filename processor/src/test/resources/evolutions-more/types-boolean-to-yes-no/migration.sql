-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves data: turns switch.lit into character(1): false is 'N' now, true is 'Y' now
--   - adds check switch_lit_check of switch (lit in ('N','Y'))
-- Code from before it fails:
--   - switch.lit is character(1) now, and it reads and writes boolean
--   - values that check switch_lit_check of switch does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of switch have a value in lit that is neither 'N' nor 'Y'

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns switch.lit into character(1): false is 'N' now, true is 'Y' now
-- RV113 the planner knows nothing of switch.lit then: run ANALYZE switch afterwards
-- RV111 copies all of switch while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on switch: nobody else reads or writes it until the transaction ends
ALTER TABLE switch ALTER COLUMN lit TYPE character(1) USING (CASE lit WHEN false THEN 'N' WHEN true THEN 'Y' END)::character(1);

-- Adds check switch_lit_check of switch (lit in ('N','Y'))
-- RV123 reads all rows while nobody else can
ALTER TABLE switch ADD CONSTRAINT switch_lit_check CHECK (lit in ('N','Y'));
