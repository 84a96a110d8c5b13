-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column post.bio to biography
--   - adds column post.bio (character varying(255))
-- Code from before it fails:
--   - column post.bio is called biography now
-- What the way back destroys, and when it fails:
--   - RV142 drops column post.bio: all values written since are lost

-- Renames column post.bio to biography
-- RV131 code that says column post.bio fails from this moment; it is biography now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN bio TO biography;

-- Adds column post.bio (character varying(255))
ALTER TABLE post ADD COLUMN bio character varying(255);
