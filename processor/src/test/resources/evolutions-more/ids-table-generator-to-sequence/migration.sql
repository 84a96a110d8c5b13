-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence post_seq (start 1, increment 50)
--   - moves data: lets sequence post_seq begin above post.id
--   - drops table ids
-- Code from before it fails:
--   - table ids is gone
-- What the way back does not bring back:
--   - drops table ids: the way back restores the table, not its rows

-- Adds sequence post_seq (start 1, increment 50)
CREATE SEQUENCE post_seq START WITH 1 INCREMENT BY 50;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence post_seq begin above post.id
SELECT setval('post_seq', greatest(max(id) + 51, 1), false)
FROM post
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table ids
-- RV101 drops table ids: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE ids;
