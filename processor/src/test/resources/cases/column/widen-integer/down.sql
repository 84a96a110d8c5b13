-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.views: bigint to integer
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: post.views from bigint to integer
--   - RV111 copies all of post while nobody can read it

-- Changes column post.views: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: post.views from bigint to integer
-- RV111 copies all of post while nobody can read it
ALTER TABLE post ALTER COLUMN views TYPE integer;
