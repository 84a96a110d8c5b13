-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column post_details.body (character varying(255))
--   - moves data: fills post_details.body, copies rows of post into post_details
--   - drops column post.body

-- Adds column post_details.body (character varying(255))
-- RV127 takes ACCESS EXCLUSIVE on post_details: nobody else reads or writes it until the transaction ends
ALTER TABLE post_details ADD COLUMN body character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills post_details.body, copies rows of post into post_details
-- RV112 writes rows of post_details, all in one transaction: the more there are, the longer others wait
UPDATE post_details SET body = post.body
FROM post
WHERE post.id = post_details.id;
INSERT INTO post_details (id, body)
SELECT post.id, post.body
FROM post
WHERE post.body IS NOT NULL AND NOT EXISTS (SELECT FROM post_details WHERE post_details.id = post.id);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column post.body
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
-- reviver:carried=post.body
ALTER TABLE post DROP COLUMN body;
