-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - fails if post.title is null in any row: no value was given
--   - changes column post.title: not null
-- Code from before it reads and updates, but cannot insert everywhere:
--   - post.title needs a value, and it may write none
-- What the way back does not bring back:
--   - fails if post.title is null in any row: no value was given: the way back does not know which rows had no value in title

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if post.title is null in any row: no value was given
-- structure-only: the way back does not know which rows had no value in title
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
-- RV121 fails if post.title is null in any row, and reads all of post while nobody else can
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN title SET NOT NULL;
