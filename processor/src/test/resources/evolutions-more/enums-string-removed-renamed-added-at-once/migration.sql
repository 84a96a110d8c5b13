-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check mail_stage_check of mail
--   - moves data: writes mail.former anew: 0 is 1 now, 1 is 2 now
--   - moves data: writes mail.stage anew: 'DRAFT' is 'OPEN' now
--   - changes column mail.stage: default 'OPEN'
--   - adds check mail_stage_check of mail (stage in ('NEW','OPEN','SENT','DONE'))
-- Code from before it fails:
--   - mail.former is written otherwise: 0 is 1 now, 1 is 2 now
--   - mail.stage is written otherwise: 'DRAFT' is 'OPEN' now
--   - values that check mail_stage_check of mail does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of mail have a value in stage that the enum does not have any more: NEW
--   - RV143 counts rows written since: fails if rows of mail have a value in former that the enum does not have any more: NEW

-- Drops check mail_stage_check of mail
-- RV127 takes ACCESS EXCLUSIVE on mail: nobody else reads or writes it until the transaction ends
ALTER TABLE mail DROP CONSTRAINT mail_stage_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes mail.former anew: 0 is 1 now, 1 is 2 now
-- RV109 fails if rows of mail have a value in former that the enum does not have any more: LOST
-- RV112 writes rows of mail, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM mail
        WHERE former NOT IN (0, 1, 3));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of mail have a value in former that the enum does not have any more: LOST',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE mail SET former = CASE former WHEN 0 THEN 1 WHEN 1 THEN 2 END
WHERE former IN (0, 1);

-- Moves data: writes mail.stage anew: 'DRAFT' is 'OPEN' now
-- RV109 fails if rows of mail have a value in stage that the enum does not have any more: LOST
-- RV112 writes rows of mail, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM mail
        WHERE stage NOT IN ('DRAFT', 'SENT', 'DONE'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of mail have a value in stage that the enum does not have any more: LOST',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE mail SET stage = 'OPEN'
WHERE stage = 'DRAFT';

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column mail.stage: default 'OPEN'
ALTER TABLE mail ALTER COLUMN stage SET DEFAULT 'OPEN';

-- Adds check mail_stage_check of mail (stage in ('NEW','OPEN','SENT','DONE'))
-- RV123 reads all rows while nobody else can
ALTER TABLE mail ADD CONSTRAINT mail_stage_check CHECK (stage in ('NEW','OPEN','SENT','DONE'));
