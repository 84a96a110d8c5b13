-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - undoes nothing, for the validation that stands here in the other file
--   - undoes nothing, for the validation that stands here in the other file
--   - drops foreign key post_editor_id_fkey of post
--   - drops index post_by_slug of post, concurrently
--   - drops check post_stars_check of post
--   - drops unique key post_slug_key of post
--   - drops the index of unique key post_slug_key of post, if the way forward stopped before it became a key
--   - adds column post.author_id (bigint)
--   - changes column post.stars: may be null
--   - undoes nothing, for the validation that stands here in the other file
--   - drops that demand on column post.stars, if the way forward stopped before it was met
--   - changes column post.slug: may be null
--   - undoes nothing, for the validation that stands here in the other file
--   - drops that demand on column post.slug, if the way forward stopped before it was met
--   - undoes nothing, for the values that rows get here in the other file
--   - undoes nothing, for the values that rows get here in the other file
--   - fails if post.title is null in any row: no value was given
--   - demands a value in column post.title of new rows
--   - checks that all rows have a value in column post.title
--   - changes column post.title: not null
--   - and 5 more
-- What it does not bring back:
--   - fills post.slug where it is null, with id::text: the way back does not know which rows had no value in slug
--   - drops column post.author_id: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if column post.title is null in any row, which new rows cannot be; nobody waits
--   - RV142 drops column post.stars: all values written since are lost
--   - RV142 drops column post.editor_id: all values written since are lost
--   - RV143 counts rows written since: fails if a row breaks foreign key post_author_id_fkey of post, which new rows cannot since the step before; nobody waits

-- Looks at rows before anything is done
DO $guard$
DECLARE
    views text := (SELECT string_agg(DISTINCT rule.ev_class::regclass::text, ', ')
        FROM pg_depend AS seen
        JOIN pg_rewrite AS rule ON rule.oid = seen.objid AND rule.ev_class <> seen.refobjid
        LEFT JOIN pg_attribute AS part ON part.attrelid = seen.refobjid AND part.attnum = seen.refobjsubid
        WHERE seen.classid = 'pg_rewrite'::regclass AND seen.refclassid = 'pg_class'::regclass
            AND (seen.refobjid = 'post'::regclass AND part.attname IN ('editor_id', 'stars')));
BEGIN
    IF views IS NOT NULL THEN
        RAISE dependent_objects_still_exist USING MESSAGE = 'these views look at what the script takes away or changes: ' || views,
            HINT = 'Drop them first, and create them again afterwards.';
    END IF;
END
$guard$;

-- reviver:alone
-- Undoes nothing, for the validation that stands here in the other file
SELECT 1;

-- reviver:alone
-- Undoes nothing, for the validation that stands here in the other file
SELECT 1;

SET LOCAL lock_timeout = '2s';

-- Drops foreign key post_editor_id_fkey of post
-- RV127 takes ACCESS EXCLUSIVE on post and writer: nobody else reads or writes them until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_editor_id_fkey;

-- Drops index post_by_slug of post, concurrently
DROP INDEX CONCURRENTLY post_by_slug;

SET LOCAL lock_timeout = '2s';

-- Drops check post_stars_check of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_stars_check;

-- Drops unique key post_slug_key of post
ALTER TABLE post DROP CONSTRAINT post_slug_key;

-- Drops the index of unique key post_slug_key of post, if the way forward stopped before it became a key
DROP INDEX CONCURRENTLY IF EXISTS post_slug_key;

SET LOCAL lock_timeout = '2s';

-- Adds column post.author_id (bigint)
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE post ADD COLUMN author_id bigint;

-- Changes column post.stars: may be null
ALTER TABLE post ALTER COLUMN stars DROP NOT NULL;

-- reviver:alone
-- Undoes nothing, for the validation that stands here in the other file
SELECT 1;

SET LOCAL lock_timeout = '2s';

-- Drops that demand on column post.stars, if the way forward stopped before it was met
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT IF EXISTS post_stars_proof;

-- Changes column post.slug: may be null
ALTER TABLE post ALTER COLUMN slug DROP NOT NULL;

-- reviver:alone
-- Undoes nothing, for the validation that stands here in the other file
SELECT 1;

SET LOCAL lock_timeout = '2s';

-- Drops that demand on column post.slug, if the way forward stopped before it was met
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT IF EXISTS post_slug_proof;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- reviver:alone
-- Undoes nothing, for the values that rows get here in the other file
SELECT 1;

-- reviver:alone
-- Undoes nothing, for the values that rows get here in the other file
SELECT 1;

SET LOCAL lock_timeout = '2s';

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

-- Demands a value in column post.title of new rows
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD CONSTRAINT post_title_proof CHECK (title IS NOT NULL) NOT VALID;

-- reviver:alone
-- Checks that all rows have a value in column post.title
-- RV143 counts rows written since: fails if column post.title is null in any row, which new rows cannot be; nobody waits
ALTER TABLE post VALIDATE CONSTRAINT post_title_proof;

SET LOCAL lock_timeout = '2s';

-- Changes column post.title: not null
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN title SET NOT NULL;
ALTER TABLE post DROP CONSTRAINT post_title_proof;

-- Drops column post.stars
-- RV142 drops column post.stars: all values written since are lost
ALTER TABLE post DROP COLUMN stars;

-- Drops column post.editor_id
-- RV142 drops column post.editor_id: all values written since are lost
ALTER TABLE post DROP COLUMN editor_id;

-- Adds index post_by_title of post (title), concurrently
CREATE INDEX CONCURRENTLY post_by_title ON post (title);

SET LOCAL lock_timeout = '2s';

-- Adds foreign key post_author_id_fkey of post (author_id) to writer (id), for new rows first
-- RV127 takes SHARE ROW EXCLUSIVE on post and writer: nobody else writes to them until the transaction ends
ALTER TABLE post ADD CONSTRAINT post_author_id_fkey FOREIGN KEY (author_id) REFERENCES writer (id) NOT VALID;

-- reviver:alone
-- Holds the rows that are there against foreign key post_author_id_fkey of post
-- RV143 counts rows written since: fails if a row breaks foreign key post_author_id_fkey of post, which new rows cannot since the step before; nobody waits
ALTER TABLE post VALIDATE CONSTRAINT post_author_id_fkey;

-- Undoes nothing, for the look at rows with which the other file begins
SELECT 1;
