-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.rating: integer to character varying(255)
-- What it does not bring back:
--   - changes column post.rating: character varying(255) to integer: the way back restores the type; values may come back in another spelling

-- Changes column post.rating: integer to character varying(255)
-- RV113 the planner knows nothing of post.rating then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
-- structure-only: restores the type; values may come back in another spelling
ALTER TABLE post ALTER COLUMN rating TYPE character varying(255);
