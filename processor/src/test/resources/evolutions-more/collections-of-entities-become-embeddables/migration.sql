-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key comment_post_id_fkey of comment
--   - adds table post_comments (post_id, text, place)
--   - moves data: copies rows of comment into post_comments
--   - drops table comment
--   - adds foreign key post_comments_post_id_fkey of post_comments (post_id) to post (id)
-- Code from before it fails:
--   - table comment is gone
-- What the way back does not bring back:
--   - moves data: copies rows of comment into post_comments: the way back restores the rows, under new keys in comment.id

-- Drops foreign key comment_post_id_fkey of comment
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE comment DROP CONSTRAINT comment_post_id_fkey;

-- Adds table post_comments (post_id, text, place)
CREATE TABLE post_comments (
    post_id bigint NOT NULL,
    text character varying(40),
    place integer NOT NULL,
    CONSTRAINT post_comments_pkey PRIMARY KEY (post_id, place),
    CONSTRAINT post_comments_place_check CHECK (place>=0)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of comment into post_comments
-- RV109 fails if rows of comment belong to none, and become elements of a collection
-- RV109 fails if rows of comment have no value in place, which every row of post_comments must have
-- RV102 keeps the rows but not comment.id: the values are lost
-- RV112 writes rows of post_comments, all in one transaction: the more there are, the longer others wait
-- structure-only: the way back restores the rows, under new keys in comment.id
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM comment
        WHERE post_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of comment belong to none, and become elements of a collection',
            HINT = 'Delete them, or say to which they belong, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM comment
        WHERE post_id IS NOT NULL AND place IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of comment have no value in place, which every row of post_comments must have',
            HINT = 'Give them one, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO post_comments (post_id, text, place)
SELECT post_id, text, place
FROM comment
WHERE post_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table comment
-- reviver:carried=comment
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM comment
        WHERE jsonb_strip_nulls(to_jsonb(comment.*) - ARRAY['id', 'text', 'post_id', 'place']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of comment that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE comment;

-- Adds foreign key post_comments_post_id_fkey of post_comments (post_id) to post (id)
ALTER TABLE post_comments ADD CONSTRAINT post_comments_post_id_fkey FOREIGN KEY (post_id) REFERENCES post (id);
