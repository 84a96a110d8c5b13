-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check post_status_check of post
--   - moves data: makes sure that no rows of post have a value in status that the enum does not have any more: SCHEDULED
--   - adds check post_status_check of post (status in ('DRAFT','PUBLISHED'))
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of post have a value in status that the enum does not have any more: SCHEDULED

-- Drops check post_status_check of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_status_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of post have a value in status that the enum does not have any more: SCHEDULED
-- RV143 counts rows written since: fails if rows of post have a value in status that the enum does not have any more: SCHEDULED
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post
        WHERE status NOT IN ('DRAFT', 'PUBLISHED'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in status that the enum does not have any more: SCHEDULED',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check post_status_check of post (status in ('DRAFT','PUBLISHED'))
-- RV123 reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT post_status_check CHECK (status in ('DRAFT','PUBLISHED'));
