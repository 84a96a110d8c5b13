-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds column post.subtitle (character varying(40))

ALTER TABLE post ADD COLUMN subtitle character varying(40);
