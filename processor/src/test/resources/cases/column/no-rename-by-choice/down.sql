-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column post.title (character varying(255))
--   - fails if post.title is null in any row: no value was given
--   - changes column post.title: not null
--   - drops column post.headline
-- What it does not bring back:
--   - drops column post.title: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: every row needs a value in post.title, and none was given; reads all of post while nobody else can
--   - RV142 drops column post.headline: all values written since are lost

-- Adds column post.title (character varying(255))
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE post ADD COLUMN title character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if post.title is null in any row: no value was given
-- reviver:fill post.title
-- Rows may be here that have no value in title. Write it at this place:
--     UPDATE post SET title = ... WHERE title IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE title IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of post have no value in title, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill post.title, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column post.title: not null
-- RV143 counts rows written since: every row needs a value in post.title, and none was given; reads all of post while nobody else can
ALTER TABLE post ALTER COLUMN title SET NOT NULL;

-- Drops column post.headline
-- RV142 drops column post.headline: all values written since are lost
ALTER TABLE post DROP COLUMN headline;
