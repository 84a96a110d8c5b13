-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=archived
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - fails if post.slug__archived is null in any row: no value was given
--   - changes column post.slug__archived: not null
--   - adds unique key post_slug_key of post (slug__archived)
--   - brings column post.slug__archived back as slug
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if post.slug__archived is null in any row, and reads all of post while nobody else can
--   - RV143 counts rows written since: fails if two rows agree in unique key post_slug_key of post, and builds its index while nobody can read the table

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if post.slug__archived is null in any row: no value was given
-- reviver:fill post.slug__archived
-- Rows may be here that have no value in slug__archived. Write it at this place:
--     UPDATE post SET slug__archived = ... WHERE slug__archived IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE slug__archived IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of post have no value in slug__archived, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill post.slug__archived, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column post.slug__archived: not null
-- RV143 counts rows written since: fails if post.slug__archived is null in any row, and reads all of post while nobody else can
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN slug__archived SET NOT NULL;

-- Adds unique key post_slug_key of post (slug__archived)
-- RV143 counts rows written since: fails if two rows agree in unique key post_slug_key of post, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM post WHERE slug__archived IS NOT NULL GROUP BY slug__archived HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of post agree with another in slug__archived',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE post ADD CONSTRAINT post_slug_key UNIQUE (slug__archived);

-- Brings column post.slug__archived back as slug
ALTER TABLE post RENAME COLUMN slug__archived TO slug;
