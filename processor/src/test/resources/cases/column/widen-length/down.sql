-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.title: character varying(255) to character varying(100)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: post.title from character varying(255) to character varying(100)
--   - RV111 copies all of post while nobody can read it

-- Changes column post.title: character varying(255) to character varying(100)
-- RV143 counts rows written since: fails if a value does not fit: post.title from character varying(255) to character varying(100)
-- RV111 copies all of post while nobody can read it
DO $guard$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM post
    WHERE (title::character varying(100))::text IS DISTINCT FROM title::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'data_exception',
            MESSAGE = misfits || ' rows of post have a value in title that character varying(100) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN title TYPE character varying(100);
