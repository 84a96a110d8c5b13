-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column post.author_id to writer_id
--   - renames foreign key post_author_id_fkey of post to post_writer_id_fkey
-- Code from before it fails:
--   - column post.author_id is called writer_id now

-- Renames column post.author_id to writer_id
-- RV131 code that says column post.author_id fails from this moment; it is writer_id now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN author_id TO writer_id;

-- Renames foreign key post_author_id_fkey of post to post_writer_id_fkey
ALTER TABLE post RENAME CONSTRAINT post_author_id_fkey TO post_writer_id_fkey;
