-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column post.title: not null

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV121 fails if post.title is null in any row, and reads all of post while nobody else can
DO $guard$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM post WHERE title IS NULL;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'not_null_violation',
            MESSAGE = misfits || ' rows of post have no value in title',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN title SET NOT NULL;
