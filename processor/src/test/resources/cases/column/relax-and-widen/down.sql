-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.title: character varying(80) to character varying(50)
--   - fails if post.title is null in any row: no value was given
--   - changes column post.title: not null
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: post.title from character varying(80) to character varying(50)
--   - RV143 counts rows written since: fails if post.title is null in any row, and reads all of post while nobody else can

-- Changes column post.title: character varying(80) to character varying(50)
-- RV143 counts rows written since: fails if a value does not fit: post.title from character varying(80) to character varying(50)
-- RV113 the planner knows nothing of post.title then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE (title::character varying(50))::text IS DISTINCT FROM title::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in title that character varying(50) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN title TYPE character varying(50);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if post.title is null in any row: no value was given
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
-- RV143 counts rows written since: fails if post.title is null in any row, and reads all of post while nobody else can
ALTER TABLE post ALTER COLUMN title SET NOT NULL;
