-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds column vase.colour (character varying(255))

ALTER TABLE vase ADD COLUMN colour character varying(255);
