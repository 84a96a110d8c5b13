-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops index post_slug_idx of post

-- Drops index post_slug_idx of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
DROP INDEX post_slug_idx;
