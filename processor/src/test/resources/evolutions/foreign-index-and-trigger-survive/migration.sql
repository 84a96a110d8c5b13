-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds column crate.weight (integer)
--   - changes column crate.label: character varying(20) to character varying(60)
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: crate.label from character varying(60) to character varying(20)
--   - RV142 drops column crate.weight: all values written since are lost

-- Adds column crate.weight (integer)
-- RV127 takes ACCESS EXCLUSIVE on crate: nobody else reads or writes it until the transaction ends
ALTER TABLE crate ADD COLUMN weight integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column crate.label: character varying(20) to character varying(60)
-- RV113 the planner knows nothing of crate.label then: run ANALYZE crate afterwards
ALTER TABLE crate ALTER COLUMN label TYPE character varying(60);
