-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key comment_post_id_fkey of comment
--   - adds table post_comments (post_id, text, stars)
--   - moves data: copies rows of comment into post_comments
--   - drops table comment
--   - adds foreign key post_comments_post_id_fkey of post_comments (post_id) to post (id)
-- What it destroys, and when it fails:
--   - RV142 keeps the rows but not comment.id: those keys are lost

-- Drops foreign key comment_post_id_fkey of comment
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE comment DROP CONSTRAINT comment_post_id_fkey;

-- Adds table post_comments (post_id, text, stars)
CREATE TABLE post_comments (
    post_id bigint NOT NULL,
    text character varying(40) NOT NULL,
    stars integer,
    CONSTRAINT post_comments_post_id_stars_text_key UNIQUE (post_id, stars, text)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of comment into post_comments
-- RV142 keeps the rows but not comment.id: those keys are lost
-- RV112 writes rows of post_comments, all in one transaction: the more there are, the longer others wait
INSERT INTO post_comments (post_id, text, stars)
SELECT post_id, text, stars
FROM comment;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table comment
-- reviver:carried=comment
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM comment
        WHERE jsonb_strip_nulls(to_jsonb(comment.*) - ARRAY['id', 'post_id', 'text', 'stars']) <> '{}');
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
