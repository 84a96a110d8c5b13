-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check post_state_check of post
--   - changes column post.state: may be null
--   - changes column post.state: default 'NEW'
--   - moves data: writes post.state anew: 'FRESH' is 'NEW' now
--   - adds check post_state_check of post (state in ('NEW','OLD'))
-- What it does not bring back:
--   - fills post.state where it is null, with 'OLD': the way back does not know which rows had no value in state
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of post have a value in state that the enum does not have any more: MID

-- Drops check post_state_check of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_state_check;

-- Changes column post.state: may be null
ALTER TABLE post ALTER COLUMN state DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column post.state: default 'NEW'
ALTER TABLE post ALTER COLUMN state SET DEFAULT 'NEW';

-- Moves data: writes post.state anew: 'FRESH' is 'NEW' now
-- RV143 counts rows written since: fails if rows of post have a value in state that the enum does not have any more: MID
-- RV112 writes rows of post, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post
        WHERE state NOT IN ('FRESH', 'OLD'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in state that the enum does not have any more: MID',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE post SET state = 'NEW'
WHERE state = 'FRESH';

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check post_state_check of post (state in ('NEW','OLD'))
-- RV123 reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT post_state_check CHECK (state in ('NEW','OLD'));
