-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column person.first to given
--   - drops column person.whole
--   - changes column person.given: character varying(20) to character varying(40)
--   - adds column person.whole (character varying(255), generated as lower(given) || ' ' || lower(last) virtual)
-- Code from before it fails:
--   - column person.first is called given now
--   - column person.whole is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: person.given from character varying(40) to character varying(20)

-- Renames column person.first to given
-- RV131 code that says column person.first fails from this moment; it is given now
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person RENAME COLUMN first TO given;

-- Drops column person.whole
ALTER TABLE person DROP COLUMN whole;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column person.given: character varying(20) to character varying(40)
-- RV113 the planner knows nothing of person.given then: run ANALYZE person afterwards
ALTER TABLE person ALTER COLUMN given TYPE character varying(40);

-- Adds column person.whole (character varying(255), generated as lower(given) || ' ' || lower(last) virtual)
ALTER TABLE person ADD COLUMN whole character varying(255) GENERATED ALWAYS AS (lower(given) || ' ' || lower(last)) VIRTUAL;
