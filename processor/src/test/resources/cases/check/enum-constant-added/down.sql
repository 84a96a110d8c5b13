-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops check post_status_check of post
--   - adds check post_status_check of post (status in ('DRAFT','PUBLISHED'))

ALTER TABLE post DROP CONSTRAINT post_status_check;

-- RV143 counts rows written since: fails if a row does not pass check post_status_check of post, and reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT post_status_check CHECK (status in ('DRAFT','PUBLISHED'));
