-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check post_status_check of post
--   - moves data: writes post.status anew: 'B' is 'A' now, 'C' is 'B' now, 'D' is 'C' now
--   - adds check post_status_check of post (status in ('A','B','C'))

-- Drops check post_status_check of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_status_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes post.status anew: 'B' is 'A' now, 'C' is 'B' now, 'D' is 'C' now
-- RV112 writes rows of post, all in one transaction: the more there are, the longer others wait
UPDATE post SET status = CASE status WHEN 'B' THEN 'A' WHEN 'C' THEN 'B' WHEN 'D' THEN 'C' END
WHERE status IN ('B', 'C', 'D');

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check post_status_check of post (status in ('A','B','C'))
-- RV123 reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT post_status_check CHECK (status in ('A','B','C'));
