-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key prospect_brochure_id_fkey of prospect
--   - drops column prospect.brochure_id
--   - drops table brochure
--   - drops sequence brochure_seq
-- Code from before it fails:
--   - column prospect.brochure_id is gone
--   - table brochure is gone
--   - sequence brochure_seq is gone, from which it takes numbers
-- What the way back does not bring back:
--   - drops column prospect.brochure_id: the way back restores the column, not its values
--   - drops table brochure: the way back restores the table, not its rows
--   - drops sequence brochure_seq: the way back restores the sequence, not its position
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key prospect_brochure_id_fkey of prospect, and nobody can write to prospect or brochure meanwhile

-- Drops foreign key prospect_brochure_id_fkey of prospect
-- RV127 takes ACCESS EXCLUSIVE on prospect: nobody else reads or writes it until the transaction ends
ALTER TABLE prospect DROP CONSTRAINT prospect_brochure_id_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column prospect.brochure_id
-- RV102 drops column prospect.brochure_id: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE prospect DROP COLUMN brochure_id;

-- Drops table brochure
-- RV101 drops table brochure: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE brochure;

-- Drops sequence brochure_seq
-- RV103 drops sequence brochure_seq and its position; made anew it starts at 1
-- structure-only: the way back restores the sequence, not its position
DROP SEQUENCE brochure_seq;
