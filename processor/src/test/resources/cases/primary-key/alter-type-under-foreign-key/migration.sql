-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column app_user.id: integer to bigint
--   - changes column post.author_id: integer to bigint

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV111 copies all of app_user while nobody can read it
ALTER TABLE app_user ALTER COLUMN id TYPE bigint;

-- RV111 copies all of post while nobody can read it
ALTER TABLE post ALTER COLUMN author_id TYPE bigint;
