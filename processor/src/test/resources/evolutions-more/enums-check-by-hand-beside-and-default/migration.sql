-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check post_state_check of post
--   - moves data: writes post.state anew: 'NEW' is 'FRESH' now
--   - changes column post.state: default 'FRESH'
--   - fills post.state where it is null, with 'OLD'
--   - changes column post.state: not null
--   - adds check post_state_check of post (state in ('FRESH','MID','OLD'))
-- Code from before it fails:
--   - post.state is written otherwise: 'NEW' is 'FRESH' now
--   - post.state needs a value, and it may write none
--   - values that check post_state_check of post does not allow are refused
-- What the way back does not bring back:
--   - fills post.state where it is null, with 'OLD': the way back does not know which rows had no value in state
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of post have a value in state that the enum does not have any more: MID

-- Drops check post_state_check of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_state_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes post.state anew: 'NEW' is 'FRESH' now
-- RV112 writes rows of post, all in one transaction: the more there are, the longer others wait
UPDATE post SET state = 'FRESH'
WHERE state = 'NEW';

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column post.state: default 'FRESH'
ALTER TABLE post ALTER COLUMN state SET DEFAULT 'FRESH';

-- Fills post.state where it is null, with 'OLD'
-- RV126 writes every row of post that has no state, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in state
UPDATE post SET state = 'OLD' WHERE state IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column post.state: not null
-- RV121 reads all of post while nobody else can
ALTER TABLE post ALTER COLUMN state SET NOT NULL;

-- Adds check post_state_check of post (state in ('FRESH','MID','OLD'))
-- RV123 reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT post_state_check CHECK (state in ('FRESH','MID','OLD'));
