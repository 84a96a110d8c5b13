-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key post_slug_uq of post
--   - adds unique key post_slug_uq of post (slug)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key post_slug_uq of post, and builds its index while nobody can read the table

-- Drops unique key post_slug_uq of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_slug_uq;

-- Adds unique key post_slug_uq of post (slug)
-- RV143 counts rows written since: fails if two rows agree in unique key post_slug_uq of post, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM post WHERE slug IS NOT NULL GROUP BY slug HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of post agree with another in slug',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE post ADD CONSTRAINT post_slug_uq UNIQUE (slug);
