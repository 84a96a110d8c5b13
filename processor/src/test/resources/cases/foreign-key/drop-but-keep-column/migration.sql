-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops foreign key post_author_id_fkey of post

-- RV104 drops foreign key post_author_id_fkey of post: rows that break it may arrive, and then it cannot be put back
ALTER TABLE post DROP CONSTRAINT post_author_id_fkey;
