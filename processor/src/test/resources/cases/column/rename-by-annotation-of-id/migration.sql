-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column post.author_id to author_number
--   - renames column users.id to number
--   - renames foreign key post_author_id_fkey of post to post_author_number_fkey
-- Code from before it fails:
--   - column post.author_id is called author_number now
--   - column users.id is called number now

-- Renames column post.author_id to author_number
-- RV131 code that says column post.author_id fails from this moment; it is author_number now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN author_id TO author_number;

-- Renames column users.id to number
-- RV131 code that says column users.id fails from this moment; it is number now
-- RV127 takes ACCESS EXCLUSIVE on users: nobody else reads or writes it until the transaction ends
ALTER TABLE users RENAME COLUMN id TO number;

-- Renames foreign key post_author_id_fkey of post to post_author_number_fkey
ALTER TABLE post RENAME CONSTRAINT post_author_id_fkey TO post_author_number_fkey;
