-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds column post.body (character varying(255))

ALTER TABLE post ADD COLUMN body character varying(255);
