-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column city.country_code: character varying(2) to character varying(3)
--   - changes column country.code: character varying(2) to character varying(3)
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: country.code from character varying(3) to character varying(2)
--   - RV143 counts rows written since: fails if a value does not fit: city.country_code from character varying(3) to character varying(2)

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column city.country_code: character varying(2) to character varying(3)
-- RV113 the planner knows nothing of city.country_code then: run ANALYZE city afterwards
-- RV127 takes ACCESS EXCLUSIVE on city: nobody else reads or writes it until the transaction ends
ALTER TABLE city ALTER COLUMN country_code TYPE character varying(3);

-- Changes column country.code: character varying(2) to character varying(3)
-- RV113 the planner knows nothing of country.code then: run ANALYZE country afterwards
-- RV127 takes ACCESS EXCLUSIVE on country: nobody else reads or writes it until the transaction ends
ALTER TABLE country ALTER COLUMN code TYPE character varying(3);
