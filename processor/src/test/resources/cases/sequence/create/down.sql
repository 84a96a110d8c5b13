-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops table post
--   - drops sequence post_numbers

-- RV141 drops table post: all rows written since are lost
DROP TABLE post;

DROP SEQUENCE post_numbers;
