-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds column post.credits (integer, not null, default 0)
--   - adds column post.plan (character varying(20), not null, default 'it''s free')
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV142 drops column post.plan: all values written since are lost
--   - RV142 drops column post.credits: all values written since are lost

-- Adds column post.credits (integer, not null, default 0)
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD COLUMN credits integer DEFAULT 0 NOT NULL;

-- Adds column post.plan (character varying(20), not null, default 'it''s free')
ALTER TABLE post ADD COLUMN plan character varying(20) DEFAULT 'it''s free' NOT NULL;
