-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds column post.subtitle (character varying(40))
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV142 drops column post.subtitle: all values written since are lost

-- Adds column post.subtitle (character varying(40))
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD COLUMN subtitle character varying(40);
