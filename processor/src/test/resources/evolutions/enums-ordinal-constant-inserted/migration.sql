-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check page_stage_check of page
--   - drops check page_past_stage_check of page_past
--   - drops primary key page_past_pkey of page_past
--   - moves data: writes page.stage anew: 1 is 2 now, 2 is 3 now
--   - moves data: writes page_past.stage anew: 1 is 2 now, 2 is 3 now
--   - adds check page_stage_check of page (stage between 0 and 3)
--   - adds check page_past_stage_check of page_past (stage between 0 and 3)
--   - adds primary key page_past_pkey of page_past (page_id, stage)
-- Code from before it fails:
--   - page.stage is written otherwise: 1 is 2 now, 2 is 3 now
--   - page_past.stage is written otherwise: 1 is 2 now, 2 is 3 now
--   - values that check page_stage_check of page does not allow are refused
--   - values that check page_past_stage_check of page_past does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of page_past have a value in stage that the enum does not have any more: REVIEW
--   - RV143 counts rows written since: fails if rows of page have a value in stage that the enum does not have any more: REVIEW

-- Drops check page_stage_check of page
-- RV127 takes ACCESS EXCLUSIVE on page: nobody else reads or writes it until the transaction ends
ALTER TABLE page DROP CONSTRAINT page_stage_check;

-- Drops check page_past_stage_check of page_past
-- RV127 takes ACCESS EXCLUSIVE on page_past: nobody else reads or writes it until the transaction ends
ALTER TABLE page_past DROP CONSTRAINT page_past_stage_check;

-- Drops primary key page_past_pkey of page_past
ALTER TABLE page_past DROP CONSTRAINT page_past_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes page.stage anew: 1 is 2 now, 2 is 3 now
-- RV112 writes rows of page, all in one transaction: the more there are, the longer others wait
UPDATE page SET stage = CASE stage WHEN 1 THEN 2 WHEN 2 THEN 3 END
WHERE stage IN (1, 2);

-- Moves data: writes page_past.stage anew: 1 is 2 now, 2 is 3 now
-- RV112 writes rows of page_past, all in one transaction: the more there are, the longer others wait
UPDATE page_past SET stage = CASE stage WHEN 1 THEN 2 WHEN 2 THEN 3 END
WHERE stage IN (1, 2);

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check page_stage_check of page (stage between 0 and 3)
-- RV123 reads all rows while nobody else can
ALTER TABLE page ADD CONSTRAINT page_stage_check CHECK (stage between 0 and 3);

-- Adds check page_past_stage_check of page_past (stage between 0 and 3)
-- RV123 reads all rows while nobody else can
ALTER TABLE page_past ADD CONSTRAINT page_past_stage_check CHECK (stage between 0 and 3);

-- Adds primary key page_past_pkey of page_past (page_id, stage)
-- RV122 builds its index while nobody can read the table
ALTER TABLE page_past ADD CONSTRAINT page_past_pkey PRIMARY KEY (page_id, stage);
