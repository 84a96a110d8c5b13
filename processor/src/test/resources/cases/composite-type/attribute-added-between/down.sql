-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds composite type address__old (city character varying(255), street character varying(255))
--   - moves data: turns person.others from address[] into address__old[], attribute by attribute, without floor
--   - moves data: turns person.home from address into address__old, attribute by attribute, without floor
--   - drops composite type address
--   - renames composite type address__old to address
-- What it destroys, and when it fails:
--   - RV142 drops attribute person.others.floor: all values written since are lost
--   - RV142 drops attribute person.home.floor: all values written since are lost

-- Adds composite type address__old (city character varying(255), street character varying(255))
CREATE TYPE address__old AS (
    city character varying(255),
    street character varying(255)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns person.others from address[] into address__old[], attribute by attribute, without floor
-- RV142 drops attribute person.others.floor: all values written since are lost
-- RV113 the planner knows nothing of person.others then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person ALTER COLUMN others TYPE text USING others::text;
UPDATE person SET others = (CASE WHEN others::address[] IS NOT NULL THEN ARRAY(SELECT CASE WHEN (others::address[])[i] IS DISTINCT FROM NULL THEN ROW(((others::address[])[i]).city, ((others::address[])[i]).street)::address__old END FROM generate_subscripts(others::address[], 1) AS i ORDER BY i)::address__old[] END)::text WHERE others IS NOT NULL;
ALTER TABLE person ALTER COLUMN others TYPE address__old[] USING others::address__old[];

SET CONSTRAINTS ALL IMMEDIATE;

-- Moves data: turns person.home from address into address__old, attribute by attribute, without floor
-- RV142 drops attribute person.home.floor: all values written since are lost
-- RV113 the planner knows nothing of person.home then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it
ALTER TABLE person ALTER COLUMN home TYPE address__old USING CASE WHEN home IS DISTINCT FROM NULL THEN ROW((home).city, (home).street)::address__old END;

-- Drops composite type address
DROP TYPE address;

-- Renames composite type address__old to address
ALTER TYPE address__old RENAME TO address;
