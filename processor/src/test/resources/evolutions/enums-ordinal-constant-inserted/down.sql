-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key page_past_pkey of page_past
--   - drops check page_past_stage_check of page_past
--   - drops check page_stage_check of page
--   - moves data: writes page_past.stage anew: 2 is 1 now, 3 is 2 now
--   - moves data: writes page.stage anew: 2 is 1 now, 3 is 2 now
--   - adds primary key page_past_pkey of page_past (page_id, stage)
--   - adds check page_past_stage_check of page_past (stage between 0 and 2)
--   - adds check page_stage_check of page (stage between 0 and 2)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of page_past have a value in stage that the enum does not have any more: REVIEW
--   - RV143 counts rows written since: fails if rows of page have a value in stage that the enum does not have any more: REVIEW

-- Drops primary key page_past_pkey of page_past
-- RV127 takes ACCESS EXCLUSIVE on page_past: nobody else reads or writes it until the transaction ends
ALTER TABLE page_past DROP CONSTRAINT page_past_pkey;

-- Drops check page_past_stage_check of page_past
ALTER TABLE page_past DROP CONSTRAINT page_past_stage_check;

-- Drops check page_stage_check of page
-- RV127 takes ACCESS EXCLUSIVE on page: nobody else reads or writes it until the transaction ends
ALTER TABLE page DROP CONSTRAINT page_stage_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes page_past.stage anew: 2 is 1 now, 3 is 2 now
-- RV143 counts rows written since: fails if rows of page_past have a value in stage that the enum does not have any more: REVIEW
-- RV112 writes rows of page_past, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page_past
        WHERE stage NOT IN (0, 2, 3));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of page_past have a value in stage that the enum does not have any more: REVIEW',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE page_past SET stage = CASE stage WHEN 2 THEN 1 WHEN 3 THEN 2 END
WHERE stage IN (2, 3);

-- Moves data: writes page.stage anew: 2 is 1 now, 3 is 2 now
-- RV143 counts rows written since: fails if rows of page have a value in stage that the enum does not have any more: REVIEW
-- RV112 writes rows of page, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page
        WHERE stage NOT IN (0, 2, 3));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of page have a value in stage that the enum does not have any more: REVIEW',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE page SET stage = CASE stage WHEN 2 THEN 1 WHEN 3 THEN 2 END
WHERE stage IN (2, 3);

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds primary key page_past_pkey of page_past (page_id, stage)
-- RV122 builds its index while nobody can read the table
ALTER TABLE page_past ADD CONSTRAINT page_past_pkey PRIMARY KEY (page_id, stage);

-- Adds check page_past_stage_check of page_past (stage between 0 and 2)
-- RV123 reads all rows while nobody else can
ALTER TABLE page_past ADD CONSTRAINT page_past_stage_check CHECK (stage between 0 and 2);

-- Adds check page_stage_check of page (stage between 0 and 2)
-- RV123 reads all rows while nobody else can
ALTER TABLE page ADD CONSTRAINT page_stage_check CHECK (stage between 0 and 2);
