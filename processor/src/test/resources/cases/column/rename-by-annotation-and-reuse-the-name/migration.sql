-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - renames column post.bio to biography
--   - adds column post.bio (character varying(255))

-- RV131 code that says column post.bio fails from this moment; it is biography now
ALTER TABLE post RENAME COLUMN bio TO biography;

ALTER TABLE post ADD COLUMN bio character varying(255);
