-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.author_id: bigint to integer
--   - changes column app_user.id: bigint to integer
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: post.author_id from bigint to integer
--   - RV111 copies all of post while nobody can read it
--   - RV143 counts rows written since: fails if a value does not fit: app_user.id from bigint to integer
--   - RV111 copies all of app_user while nobody can read it

-- Changes column post.author_id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: post.author_id from bigint to integer
-- RV111 copies all of post while nobody can read it
DO $guard$
DECLARE
    candidate record;
    misfits bigint := 0;
BEGIN
    FOR candidate IN SELECT author_id AS value FROM post LOOP
        BEGIN
            PERFORM candidate.value::integer;
        EXCEPTION WHEN data_exception THEN
            misfits := misfits + 1;
        END;
    END LOOP;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'data_exception',
            MESSAGE = misfits || ' rows of post have a value in author_id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN author_id TYPE integer;

-- Changes column app_user.id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: app_user.id from bigint to integer
-- RV111 copies all of app_user while nobody can read it
DO $guard$
DECLARE
    candidate record;
    misfits bigint := 0;
BEGIN
    FOR candidate IN SELECT id AS value FROM app_user LOOP
        BEGIN
            PERFORM candidate.value::integer;
        EXCEPTION WHEN data_exception THEN
            misfits := misfits + 1;
        END;
    END LOOP;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'data_exception',
            MESSAGE = misfits || ' rows of app_user have a value in id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE app_user ALTER COLUMN id TYPE integer;
