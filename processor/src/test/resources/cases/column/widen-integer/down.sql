-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.views: bigint to integer
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: post.views from bigint to integer

-- Changes column post.views: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: post.views from bigint to integer
-- RV113 the planner knows nothing of post.views then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE views NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in views that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN views TYPE integer;
