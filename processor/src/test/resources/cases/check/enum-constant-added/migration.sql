-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops check post_status_check of post
--   - adds check post_status_check of post (status in ('DRAFT','SCHEDULED','PUBLISHED'))

ALTER TABLE post DROP CONSTRAINT post_status_check;

-- RV123 fails if a row does not pass check post_status_check of post, and reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT post_status_check CHECK (status in ('DRAFT','SCHEDULED','PUBLISHED'));
