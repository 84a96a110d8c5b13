-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds column post.credits (integer, not null, default 0)
--   - adds column post.plan (character varying(20), not null, default 'it''s free')

ALTER TABLE post ADD COLUMN credits integer DEFAULT 0 NOT NULL;

ALTER TABLE post ADD COLUMN plan character varying(20) DEFAULT 'it''s free' NOT NULL;
