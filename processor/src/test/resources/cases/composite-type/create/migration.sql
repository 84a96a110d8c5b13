-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds composite type address (city character varying(255), street character varying(255))
--   - adds column person.home (address)
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV142 drops column person.home: all values written since are lost

-- Adds composite type address (city character varying(255), street character varying(255))
CREATE TYPE address AS (
    city character varying(255),
    street character varying(255)
);

-- Adds column person.home (address)
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person ADD COLUMN home address;
