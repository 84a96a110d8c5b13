-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key uk_slug of post
--   - changes column post.lang: may be null
--   - drops column post.lang
--   - adds unique key uk_slug of post (address)
--   - renames column post.address to slug
-- What it destroys, and when it fails:
--   - RV142 drops column post.lang: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key uk_slug of post, and builds its index while nobody can read the table

-- Drops unique key uk_slug of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT uk_slug;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column post.lang
-- RV142 drops column post.lang: all values written since are lost
ALTER TABLE post DROP COLUMN lang;

-- Adds unique key uk_slug of post (address)
-- RV143 counts rows written since: fails if two rows agree in unique key uk_slug of post, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM post WHERE address IS NOT NULL GROUP BY address HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of post agree with another in address',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE post ADD CONSTRAINT uk_slug UNIQUE (address);

-- Renames column post.address to slug
-- RV131 code that says column post.address fails from this moment; it is slug now
ALTER TABLE post RENAME COLUMN address TO slug;
