-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames composite type address to address__old
--   - adds composite type address (number bigint, city character varying(255))
--   - moves data: turns person.home from address__old into address, attribute by attribute
--   - drops composite type address__old
-- Code from before it fails:
--   - person.home has other attributes, which are read and written in their order
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: person.home.number from bigint to integer

-- Renames composite type address to address__old
ALTER TYPE address RENAME TO address__old;

-- Adds composite type address (number bigint, city character varying(255))
CREATE TYPE address AS (
    number bigint,
    city character varying(255)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns person.home from address__old into address, attribute by attribute
-- RV113 the planner knows nothing of person.home then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person ALTER COLUMN home TYPE address USING CASE WHEN home IS DISTINCT FROM NULL THEN ROW((home).number::bigint, (home).city)::address END;

-- Drops composite type address__old
DROP TYPE address__old;
