-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - undoes nothing, for the validation that stands here in the other file
--   - drops foreign key post_author_id_fkey of post
--   - drops index post_by_title of post, concurrently
--   - adds column post.editor_id (bigint)
--   - adds column post.stars (integer)
--   - changes column post.title: may be null
--   - undoes nothing, for the validation that stands here in the other file
--   - drops that demand on column post.title, if the way forward stopped before it was met
--   - fills post.slug where it is null, with id::text
--   - fills post.stars where it is null, with 0
--   - demands a value in column post.slug of new rows
--   - checks that all rows have a value in column post.slug
--   - changes column post.slug: not null
--   - demands a value in column post.stars of new rows
--   - checks that all rows have a value in column post.stars
--   - changes column post.stars: not null
--   - drops column post.author_id
--   - builds the index of unique key post_slug_key of post, concurrently
--   - adds unique key post_slug_key of post (slug)
--   - adds check post_stars_check of post (stars >= 0), for new rows first
--   - and 4 more
-- Code from before it fails:
--   - post.slug needs a value, and it may write none
--   - post.stars needs a value, and it does not know it
--   - column post.author_id is gone
--   - values that unique key post_slug_key of post has already are refused
--   - values that check post_stars_check of post does not allow are refused
--   - values that foreign key post_editor_id_fkey of post does not find are refused
-- What the way back does not bring back:
--   - fills post.slug where it is null, with id::text: the way back does not know which rows had no value in slug
--   - drops column post.author_id: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
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
            AND (seen.refobjid = 'post'::regclass AND part.attname IN ('author_id')));
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

SET LOCAL lock_timeout = '2s';

-- Drops foreign key post_author_id_fkey of post
-- RV127 takes ACCESS EXCLUSIVE on post and writer: nobody else reads or writes them until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_author_id_fkey;

-- Drops index post_by_title of post, concurrently
DROP INDEX CONCURRENTLY post_by_title;

SET LOCAL lock_timeout = '2s';

-- Adds column post.editor_id (bigint)
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD COLUMN editor_id bigint;

-- Adds column post.stars (integer)
ALTER TABLE post ADD COLUMN stars integer;

-- Changes column post.title: may be null
ALTER TABLE post ALTER COLUMN title DROP NOT NULL;

-- reviver:alone
-- Undoes nothing, for the validation that stands here in the other file
SELECT 1;

SET LOCAL lock_timeout = '2s';

-- Drops that demand on column post.title, if the way forward stopped before it was met
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT IF EXISTS post_title_proof;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- reviver:alone
-- Fills post.slug where it is null, with id::text
-- RV126 writes every row of post that has no slug, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in slug
UPDATE post SET slug = id::text WHERE slug IS NULL;

-- reviver:alone
-- Fills post.stars where it is null, with 0
-- RV126 writes every row of post that has no stars, in one transaction; nobody else can write to these rows until it ends
UPDATE post SET stars = 0 WHERE stars IS NULL;

SET LOCAL lock_timeout = '2s';

-- Demands a value in column post.slug of new rows
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD CONSTRAINT post_slug_proof CHECK (slug IS NOT NULL) NOT VALID;

-- reviver:alone
-- Checks that all rows have a value in column post.slug
-- RV121 fails if column post.slug is null in any row, which new rows cannot be; nobody waits
ALTER TABLE post VALIDATE CONSTRAINT post_slug_proof;

SET LOCAL lock_timeout = '2s';

-- Changes column post.slug: not null
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN slug SET NOT NULL;
ALTER TABLE post DROP CONSTRAINT post_slug_proof;

-- Demands a value in column post.stars of new rows
ALTER TABLE post ADD CONSTRAINT post_stars_proof CHECK (stars IS NOT NULL) NOT VALID;

-- reviver:alone
-- Checks that all rows have a value in column post.stars
-- RV121 fails if column post.stars is null in any row, which new rows cannot be; nobody waits
ALTER TABLE post VALIDATE CONSTRAINT post_stars_proof;

SET LOCAL lock_timeout = '2s';

-- Changes column post.stars: not null
-- RV132 code that does not know column post.stars cannot insert rows any more
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN stars SET NOT NULL;
ALTER TABLE post DROP CONSTRAINT post_stars_proof;

-- Drops column post.author_id
-- RV102 drops column post.author_id: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE post DROP COLUMN author_id;

-- Builds the index of unique key post_slug_key of post, concurrently
-- RV122 fails if two rows are equal in unique key post_slug_key of post, and leaves an index that is not valid; nobody waits
CREATE UNIQUE INDEX CONCURRENTLY post_slug_key ON post (slug);

SET LOCAL lock_timeout = '2s';

-- Adds unique key post_slug_key of post (slug)
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD CONSTRAINT post_slug_key UNIQUE USING INDEX post_slug_key;

-- Adds check post_stars_check of post (stars >= 0), for new rows first
ALTER TABLE post ADD CONSTRAINT post_stars_check CHECK (stars >= 0) NOT VALID;

-- Adds index post_by_slug of post (slug, title), concurrently
CREATE INDEX CONCURRENTLY post_by_slug ON post (slug, title);

SET LOCAL lock_timeout = '2s';

-- Adds foreign key post_editor_id_fkey of post (editor_id) to writer (id), for new rows first
-- RV127 takes SHARE ROW EXCLUSIVE on post and writer: nobody else writes to them until the transaction ends
ALTER TABLE post ADD CONSTRAINT post_editor_id_fkey FOREIGN KEY (editor_id) REFERENCES writer (id) NOT VALID;

-- reviver:alone
-- Holds the rows that are there against check post_stars_check of post
-- RV123 fails if a row breaks check post_stars_check of post, which new rows cannot since the step before; nobody waits
ALTER TABLE post VALIDATE CONSTRAINT post_stars_check;

-- reviver:alone
-- Holds the rows that are there against foreign key post_editor_id_fkey of post
-- RV124 fails if a row breaks foreign key post_editor_id_fkey of post, which new rows cannot since the step before; nobody waits
ALTER TABLE post VALIDATE CONSTRAINT post_editor_id_fkey;

-- Undoes nothing, for the look at rows with which the other file begins
SELECT 1;
