-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds sequence post_seq (start 1, increment 50)
--   - changes column post.id: no identity

CREATE SEQUENCE post_seq START WITH 1 INCREMENT BY 50;

ALTER TABLE post ALTER COLUMN id DROP IDENTITY;
