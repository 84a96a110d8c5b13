-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops check recipe_step_pos_check of recipe_step
--   - drops primary key recipe_step_pkey of recipe_step
--   - changes column recipe_step.pos: may be null
--   - drops column recipe_step.pos

ALTER TABLE recipe_step DROP CONSTRAINT recipe_step_pos_check;

ALTER TABLE recipe_step DROP CONSTRAINT recipe_step_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV142 drops column recipe_step.pos: all values written since are lost
ALTER TABLE recipe_step DROP COLUMN pos;
