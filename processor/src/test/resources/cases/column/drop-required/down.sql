-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - adds column post.views (integer)
--   - changes column post.views: not null
-- What it does not bring back:
--   - drops column post.views: the way back restores the column, not its values

-- structure-only: restores the column, not its values
ALTER TABLE post ADD COLUMN views integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV143 counts rows written since: every row needs a value in post.views first: write it at the hinge
DO $guard$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM post WHERE views IS NULL;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'not_null_violation',
            MESSAGE = misfits || ' rows of post have no value in views',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN views SET NOT NULL;
