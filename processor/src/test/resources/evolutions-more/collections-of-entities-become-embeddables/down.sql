-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key post_comments_post_id_fkey of post_comments
--   - adds table comment (id, text, post_id, place)
--   - moves data: copies rows of post_comments into comment
--   - drops table post_comments
--   - adds foreign key comment_post_id_fkey of comment (post_id) to post (id)
-- What it does not bring back:
--   - moves data: copies rows of comment into post_comments: the way back restores the rows, under new keys in comment.id

-- Drops foreign key post_comments_post_id_fkey of post_comments
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post_comments DROP CONSTRAINT post_comments_post_id_fkey;

-- Adds table comment (id, text, post_id, place)
CREATE TABLE comment (
    id uuid NOT NULL,
    text character varying(40),
    post_id bigint,
    place integer,
    CONSTRAINT comment_pkey PRIMARY KEY (id),
    CONSTRAINT comment_place_check CHECK (place>=0)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of post_comments into comment
-- RV112 writes rows of comment, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the rows, under new keys in comment.id
INSERT INTO comment (id, post_id, text, place)
SELECT gen_random_uuid(), post_id, text, place
FROM post_comments;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table post_comments
-- reviver:carried=post_comments
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post_comments
        WHERE jsonb_strip_nulls(to_jsonb(post_comments.*) - ARRAY['post_id', 'text', 'place']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post_comments that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE post_comments;

-- Adds foreign key comment_post_id_fkey of comment (post_id) to post (id)
ALTER TABLE comment ADD CONSTRAINT comment_post_id_fkey FOREIGN KEY (post_id) REFERENCES post (id);
