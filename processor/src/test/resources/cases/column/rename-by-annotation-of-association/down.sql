-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames foreign key post_writer_id_fkey of post to post_author_id_fkey
--   - renames column post.writer_id to author_id

-- Renames foreign key post_writer_id_fkey of post to post_author_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME CONSTRAINT post_writer_id_fkey TO post_author_id_fkey;

-- Renames column post.writer_id to author_id
-- RV131 code that says column post.writer_id fails from this moment; it is author_id now
ALTER TABLE post RENAME COLUMN writer_id TO author_id;
