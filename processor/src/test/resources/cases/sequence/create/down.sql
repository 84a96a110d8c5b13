-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops table post
--   - drops sequence post_numbers
-- What it destroys, and when it fails:
--   - RV141 drops table post: all rows written since are lost

-- Drops table post
-- RV141 drops table post: all rows written since are lost
DROP TABLE post;

-- Drops sequence post_numbers
DROP SEQUENCE post_numbers;
