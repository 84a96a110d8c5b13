-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column person.street to road
--   - changes column person.road: character varying(40) to character varying(60)
-- Code from before it fails:
--   - column person.street is called road now
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: person.road from character varying(60) to character varying(40)

-- Renames column person.street to road
-- RV131 code that says column person.street fails from this moment; it is road now
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person RENAME COLUMN street TO road;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column person.road: character varying(40) to character varying(60)
-- RV113 the planner knows nothing of person.road then: run ANALYZE person afterwards
ALTER TABLE person ALTER COLUMN road TYPE character varying(60);
