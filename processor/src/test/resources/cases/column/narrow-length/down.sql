-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.title: character varying(100) to character varying(255)

-- Changes column post.title: character varying(100) to character varying(255)
-- RV113 the planner knows nothing of post.title then: run ANALYZE post afterwards
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN title TYPE character varying(255);
