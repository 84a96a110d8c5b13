-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - changes column post.rating: integer to character varying(255)
-- What it does not bring back:
--   - changes column post.rating: character varying(255) to integer: the way back restores the type; values may come back in another spelling

-- RV111 copies all of post while nobody can read it
-- structure-only: restores the type; values may come back in another spelling
ALTER TABLE post ALTER COLUMN rating TYPE character varying(255);
