-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds column post.author_id (bigint)
--   - adds foreign key post_author_id_fkey of post (author_id) to writer (id), for new rows first
--   - holds the rows that are there against foreign key post_author_id_fkey of post
-- Code from before it still works:
--   - values that foreign key post_author_id_fkey of post does not find are refused
-- What the way back destroys, and when it fails:
--   - RV142 drops column post.author_id: all values written since are lost

SET LOCAL lock_timeout = '2s';

-- Adds column post.author_id (bigint)
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD COLUMN author_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds foreign key post_author_id_fkey of post (author_id) to writer (id), for new rows first
-- RV127 takes SHARE ROW EXCLUSIVE on writer: nobody else writes to it until the transaction ends
ALTER TABLE post ADD CONSTRAINT post_author_id_fkey FOREIGN KEY (author_id) REFERENCES writer (id) NOT VALID;

-- reviver:alone
-- Holds the rows that are there against foreign key post_author_id_fkey of post
-- RV124 fails if a row breaks foreign key post_author_id_fkey of post, which new rows cannot since the step before; nobody waits
ALTER TABLE post VALIDATE CONSTRAINT post_author_id_fkey;
