-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column post.title: character varying(80) to character varying(50)
--   - changes column post.title: not null

-- RV143 counts rows written since: fails if a value does not fit: post.title from character varying(80) to character varying(50)
-- RV111 copies all of post while nobody can read it
DO $guard$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM post
    WHERE (title::character varying(50))::text IS DISTINCT FROM title::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'data_exception',
            MESSAGE = misfits || ' rows of post have a value in title that character varying(50) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN title TYPE character varying(50);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV143 counts rows written since: fails if post.title is null in any row, and reads all of post while nobody else can
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
