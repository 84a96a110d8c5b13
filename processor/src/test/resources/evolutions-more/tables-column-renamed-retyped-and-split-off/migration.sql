-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table post_body (id, body, hits)
--   - moves data: copies rows of post into post_body
--   - drops column post.txt
--   - drops column post.hits
--   - adds foreign key post_body_id_fkey of post_body (id) to post (id)
-- Code from before it fails:
--   - column post.txt is gone
--   - column post.hits is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of post_body have a value in body that character varying(100) cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of post_body have a value in hits that integer cannot hold unchanged

-- Adds table post_body (id, body, hits)
CREATE TABLE post_body (
    id bigint NOT NULL,
    body character varying(1000),
    hits bigint,
    CONSTRAINT post_body_pkey PRIMARY KEY (id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of post into post_body
-- RV112 writes rows of post_body, all in one transaction: the more there are, the longer others wait
INSERT INTO post_body (id, body, hits)
SELECT id, txt, hits
FROM post
WHERE (txt IS NOT NULL OR hits IS NOT NULL);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column post.txt
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
-- reviver:carried=post.txt
ALTER TABLE post DROP COLUMN txt;

-- Drops column post.hits
-- reviver:carried=post.hits
ALTER TABLE post DROP COLUMN hits;

-- Adds foreign key post_body_id_fkey of post_body (id) to post (id)
ALTER TABLE post_body ADD CONSTRAINT post_body_id_fkey FOREIGN KEY (id) REFERENCES post (id);
