-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column post.body (character varying(255))
--   - moves data: fills post.body, takes the rows that hold nothing any more out of post_details
--   - drops column post_details.body
-- Code from before it fails:
--   - column post_details.body is gone

-- Adds column post.body (character varying(255))
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD COLUMN body character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills post.body, takes the rows that hold nothing any more out of post_details
-- RV112 writes rows of post and post_details, all in one transaction: the more there are, the longer others wait
UPDATE post SET body = post_details.body
FROM post_details
WHERE post_details.id = post.id;
DELETE FROM post_details
WHERE note IS NULL AND jsonb_strip_nulls(to_jsonb(post_details.*) - ARRAY['body', 'id', 'note']) = '{}';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column post_details.body
-- RV127 takes ACCESS EXCLUSIVE on post_details: nobody else reads or writes it until the transaction ends
-- reviver:carried=post_details.body
ALTER TABLE post_details DROP COLUMN body;
