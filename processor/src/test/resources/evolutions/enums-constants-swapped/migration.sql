-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves data: writes post.status anew: 'A' is 'B' now, 'B' is 'A' now
-- Code from before it fails:
--   - post.status is written otherwise: 'A' is 'B' now, 'B' is 'A' now

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes post.status anew: 'A' is 'B' now, 'B' is 'A' now
-- RV112 writes rows of post, all in one transaction: the more there are, the longer others wait
UPDATE post SET status = CASE status WHEN 'A' THEN 'B' WHEN 'B' THEN 'A' END
WHERE status IN ('A', 'B');

SET CONSTRAINTS ALL IMMEDIATE;
