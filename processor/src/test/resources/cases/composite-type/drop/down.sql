-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds composite type address (city character varying(255), street character varying(255))
--   - adds column person.home (address)
-- What it does not bring back:
--   - drops column person.home: the way back restores the column, not its values

-- Adds composite type address (city character varying(255), street character varying(255))
CREATE TYPE address AS (
    city character varying(255),
    street character varying(255)
);

-- Adds column person.home (address)
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE person ADD COLUMN home address;
