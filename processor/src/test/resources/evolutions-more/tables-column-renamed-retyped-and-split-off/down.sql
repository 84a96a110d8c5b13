-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key post_body_id_fkey of post_body
--   - adds column post.hits (integer)
--   - adds column post.txt (character varying(100))
--   - moves data: makes sure that no rows of post_body have a value in body that character varying(100) cannot hold unchanged, fills post.txt, post.hits
--   - drops table post_body
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of post_body have a value in body that character varying(100) cannot hold unchanged

-- Drops foreign key post_body_id_fkey of post_body
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post_body DROP CONSTRAINT post_body_id_fkey;

-- Adds column post.hits (integer)
ALTER TABLE post ADD COLUMN hits integer;

-- Adds column post.txt (character varying(100))
ALTER TABLE post ADD COLUMN txt character varying(100);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of post_body have a value in body that character varying(100) cannot hold unchanged, fills post.txt, post.hits
-- RV143 counts rows written since: fails if rows of post_body have a value in body that character varying(100) cannot hold unchanged
-- RV112 writes rows of post, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post_body WHERE (body::character varying(100))::text IS DISTINCT FROM body::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post_body have a value in body that character varying(100) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
UPDATE post SET txt = post_body.body::character varying(100), hits = post_body.hits
FROM post_body
WHERE post_body.id = post.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table post_body
-- reviver:carried=post_body
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post_body
        WHERE jsonb_strip_nulls(to_jsonb(post_body.*) - ARRAY['id', 'body', 'hits']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post_body that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE post_body;
