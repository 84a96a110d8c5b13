-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column person.street to home_street
--   - renames column person.town to home_town
--   - changes column person.home_street: character varying(40) to character varying(80)
-- Code from before it fails:
--   - column person.street is called home_street now
--   - column person.town is called home_town now
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: person.home_street from character varying(80) to character varying(40)

-- Renames column person.street to home_street
-- RV131 code that says column person.street fails from this moment; it is home_street now
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person RENAME COLUMN street TO home_street;

-- Renames column person.town to home_town
-- RV131 code that says column person.town fails from this moment; it is home_town now
ALTER TABLE person RENAME COLUMN town TO home_town;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column person.home_street: character varying(40) to character varying(80)
-- RV113 the planner knows nothing of person.home_street then: run ANALYZE person afterwards
ALTER TABLE person ALTER COLUMN home_street TYPE character varying(80);
