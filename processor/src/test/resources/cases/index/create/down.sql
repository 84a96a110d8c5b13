-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops index post_slug_idx of post

DROP INDEX post_slug_idx;
