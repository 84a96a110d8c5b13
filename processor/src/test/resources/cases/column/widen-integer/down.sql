-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.views: bigint to integer
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: post.views from bigint to integer
--   - RV111 copies all of post while nobody can read it

-- Changes column post.views: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: post.views from bigint to integer
-- RV111 copies all of post while nobody can read it
DO $guard$
DECLARE
    candidate record;
    misfits bigint := 0;
BEGIN
    FOR candidate IN SELECT views AS value FROM post LOOP
        BEGIN
            PERFORM candidate.value::integer;
        EXCEPTION WHEN data_exception THEN
            misfits := misfits + 1;
        END;
    END LOOP;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'data_exception',
            MESSAGE = misfits || ' rows of post have a value in views that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN views TYPE integer;
