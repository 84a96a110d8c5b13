-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.views: may be null
--   - undoes nothing, for the validation that stands here in the other file
--   - drops that demand on column post.views, if the way forward stopped before it was met
--   - drops column post.views
-- Code from before it fails:
--   - column post.views is gone
-- What the way back does not bring back:
--   - drops column post.views: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if column post.views is null in any row, which new rows cannot be; nobody waits

-- Looks at rows before anything is done
DO $guard$
DECLARE
    views text := (SELECT string_agg(DISTINCT rule.ev_class::regclass::text, ', ')
        FROM pg_depend AS seen
        JOIN pg_rewrite AS rule ON rule.oid = seen.objid AND rule.ev_class <> seen.refobjid
        LEFT JOIN pg_attribute AS part ON part.attrelid = seen.refobjid AND part.attnum = seen.refobjsubid
        WHERE seen.classid = 'pg_rewrite'::regclass AND seen.refclassid = 'pg_class'::regclass
            AND (seen.refobjid = 'post'::regclass AND part.attname IN ('views')));
BEGIN
    IF views IS NOT NULL THEN
        RAISE dependent_objects_still_exist USING MESSAGE = 'these views look at what the script takes away or changes: ' || views,
            HINT = 'Drop them first, and create them again afterwards.';
    END IF;
END
$guard$;

SET LOCAL lock_timeout = '2s';

-- Changes column post.views: may be null
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN views DROP NOT NULL;

-- reviver:alone
-- Undoes nothing, for the validation that stands here in the other file
SELECT 1;

SET LOCAL lock_timeout = '2s';

-- Drops that demand on column post.views, if the way forward stopped before it was met
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT IF EXISTS post_views_proof;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column post.views
-- RV102 drops column post.views: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE post DROP COLUMN views;
