-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.title: may be null
--   - changes column post.title: character varying(50) to character varying(80)
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: post.title from character varying(80) to character varying(50)
--   - RV143 counts rows written since: fails if post.title is null in any row, and reads all of post while nobody else can

-- Changes column post.title: may be null
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN title DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column post.title: character varying(50) to character varying(80)
-- RV113 the planner knows nothing of post.title then: run ANALYZE post afterwards
ALTER TABLE post ALTER COLUMN title TYPE character varying(80);
