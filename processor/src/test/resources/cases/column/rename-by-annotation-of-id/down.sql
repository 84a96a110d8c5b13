-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames foreign key post_author_number_fkey of post to post_author_id_fkey
--   - renames column users.number to id
--   - renames column post.author_number to author_id

-- Renames foreign key post_author_number_fkey of post to post_author_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME CONSTRAINT post_author_number_fkey TO post_author_id_fkey;

-- Renames column users.number to id
-- RV131 code that says column users.number fails from this moment; it is id now
-- RV127 takes ACCESS EXCLUSIVE on users: nobody else reads or writes it until the transaction ends
ALTER TABLE users RENAME COLUMN number TO id;

-- Renames column post.author_number to author_id
-- RV131 code that says column post.author_number fails from this moment; it is author_id now
ALTER TABLE post RENAME COLUMN author_number TO author_id;
