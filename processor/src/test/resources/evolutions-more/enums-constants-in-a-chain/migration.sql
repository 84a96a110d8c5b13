-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check post_status_check of post
--   - moves data: writes post.status anew: 'A' is 'B' now, 'B' is 'C' now, 'C' is 'D' now
--   - adds check post_status_check of post (status in ('B','C','D'))
-- Code from before it fails:
--   - post.status is written otherwise: 'A' is 'B' now, 'B' is 'C' now, 'C' is 'D' now
--   - values that check post_status_check of post does not allow are refused

-- Drops check post_status_check of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_status_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes post.status anew: 'A' is 'B' now, 'B' is 'C' now, 'C' is 'D' now
-- RV112 writes rows of post, all in one transaction: the more there are, the longer others wait
UPDATE post SET status = CASE status WHEN 'A' THEN 'B' WHEN 'B' THEN 'C' WHEN 'C' THEN 'D' END
WHERE status IN ('A', 'B', 'C');

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check post_status_check of post (status in ('B','C','D'))
-- RV123 reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT post_status_check CHECK (status in ('B','C','D'));
