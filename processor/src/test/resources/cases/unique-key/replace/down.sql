-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops unique key post_slug_uq of post
--   - adds unique key post_slug_uq of post (slug)

ALTER TABLE post DROP CONSTRAINT post_slug_uq;

-- RV143 counts rows written since: fails if two rows agree in unique key post_slug_uq of post, and builds its index while nobody can read the table
ALTER TABLE post ADD CONSTRAINT post_slug_uq UNIQUE (slug);
