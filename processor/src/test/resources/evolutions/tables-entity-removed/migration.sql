-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - drops foreign key prospect_brochure_id_fkey of prospect
--   - drops column prospect.brochure_id
--   - drops table brochure
--   - drops sequence brochure_seq
-- What the way back does not bring back:
--   - drops column prospect.brochure_id: the way back restores the column, not its values
--   - drops table brochure: the way back restores the table, not its rows
--   - drops sequence brochure_seq: the way back restores the sequence, not its position

-- RV104 drops foreign key prospect_brochure_id_fkey of prospect: rows that break it may arrive, and then it cannot be put back
ALTER TABLE prospect DROP CONSTRAINT prospect_brochure_id_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV102 drops column prospect.brochure_id: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE prospect DROP COLUMN brochure_id;

-- RV101 drops table brochure: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE brochure;

-- RV103 drops sequence brochure_seq and its position; made anew it starts at 1
-- structure-only: the way back restores the sequence, not its position
DROP SEQUENCE brochure_seq;
