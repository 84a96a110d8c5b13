-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds unique key post_slug_key of post (slug)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key post_slug_key of post, and builds its index while nobody can read the table

-- Adds unique key post_slug_key of post (slug)
-- RV143 counts rows written since: fails if two rows agree in unique key post_slug_key of post, and builds its index while nobody can read the table
ALTER TABLE post ADD CONSTRAINT post_slug_key UNIQUE (slug);
