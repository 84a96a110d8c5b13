-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - renames column post.author_id to writer_id
--   - renames foreign key post_author_id_fkey of post to post_writer_id_fkey

-- RV131 code that says column post.author_id fails from this moment; it is writer_id now
ALTER TABLE post RENAME COLUMN author_id TO writer_id;

ALTER TABLE post RENAME CONSTRAINT post_author_id_fkey TO post_writer_id_fkey;
