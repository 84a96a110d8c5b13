-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.title: text to character varying(100)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: post.title from text to character varying(100)

-- Changes column post.title: text to character varying(100)
-- RV143 counts rows written since: fails if a value does not fit: post.title from text to character varying(100)
-- RV113 the planner knows nothing of post.title then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE (title::character varying(100))::text IS DISTINCT FROM title::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in title that character varying(100) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN title TYPE character varying(100);
