-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check mail_stage_check of mail
--   - changes column mail.stage: default 'DRAFT'
--   - moves data: writes mail.stage anew: 'OPEN' is 'DRAFT' now
--   - moves data: writes mail.former anew: 1 is 0 now, 2 is 1 now
--   - adds check mail_stage_check of mail (stage in ('DRAFT','SENT','LOST','DONE'))
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of mail have a value in stage that the enum does not have any more: NEW
--   - RV143 counts rows written since: fails if rows of mail have a value in former that the enum does not have any more: NEW

-- Drops check mail_stage_check of mail
-- RV127 takes ACCESS EXCLUSIVE on mail: nobody else reads or writes it until the transaction ends
ALTER TABLE mail DROP CONSTRAINT mail_stage_check;

-- Changes column mail.stage: default 'DRAFT'
ALTER TABLE mail ALTER COLUMN stage SET DEFAULT 'DRAFT';

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes mail.stage anew: 'OPEN' is 'DRAFT' now
-- RV143 counts rows written since: fails if rows of mail have a value in stage that the enum does not have any more: NEW
-- RV112 writes rows of mail, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM mail
        WHERE stage NOT IN ('OPEN', 'SENT', 'DONE'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of mail have a value in stage that the enum does not have any more: NEW',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE mail SET stage = 'DRAFT'
WHERE stage = 'OPEN';

-- Moves data: writes mail.former anew: 1 is 0 now, 2 is 1 now
-- RV143 counts rows written since: fails if rows of mail have a value in former that the enum does not have any more: NEW
-- RV112 writes rows of mail, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM mail
        WHERE former NOT IN (1, 2, 3));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of mail have a value in former that the enum does not have any more: NEW',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE mail SET former = CASE former WHEN 1 THEN 0 WHEN 2 THEN 1 END
WHERE former IN (1, 2);

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check mail_stage_check of mail (stage in ('DRAFT','SENT','LOST','DONE'))
-- RV123 reads all rows while nobody else can
ALTER TABLE mail ADD CONSTRAINT mail_stage_check CHECK (stage in ('DRAFT','SENT','LOST','DONE'));
