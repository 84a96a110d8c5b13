-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column post.views (integer)
--   - fails if post.views is null in any row: no value was given
--   - demands a value in column post.views of new rows
--   - checks that all rows have a value in column post.views
--   - changes column post.views: not null
-- What it does not bring back:
--   - drops column post.views: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if column post.views is null in any row, which new rows cannot be; nobody waits

SET LOCAL lock_timeout = '2s';

-- Adds column post.views (integer)
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE post ADD COLUMN views integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if post.views is null in any row: no value was given
-- reviver:fill post.views
-- Rows may be here that have no value in views. Write it at this place:
--     UPDATE post SET views = ... WHERE views IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE views IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of post have no value in views, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill post.views, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Demands a value in column post.views of new rows
ALTER TABLE post ADD CONSTRAINT post_views_proof CHECK (views IS NOT NULL) NOT VALID;

-- reviver:alone
-- Checks that all rows have a value in column post.views
-- RV143 counts rows written since: fails if column post.views is null in any row, which new rows cannot be; nobody waits
ALTER TABLE post VALIDATE CONSTRAINT post_views_proof;

SET LOCAL lock_timeout = '2s';

-- Changes column post.views: not null
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN views SET NOT NULL;
ALTER TABLE post DROP CONSTRAINT post_views_proof;
