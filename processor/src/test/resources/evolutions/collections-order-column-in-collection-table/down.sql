-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops check recipe_step_pos_check of recipe_step
--   - drops primary key recipe_step_pkey of recipe_step
--   - changes column recipe_step.pos: may be null
--   - drops column recipe_step.pos
-- What it destroys, and when it fails:
--   - RV142 drops column recipe_step.pos: all values written since are lost

-- Drops check recipe_step_pos_check of recipe_step
-- RV127 takes ACCESS EXCLUSIVE on recipe_step: nobody else reads or writes it until the transaction ends
ALTER TABLE recipe_step DROP CONSTRAINT recipe_step_pos_check;

-- Drops primary key recipe_step_pkey of recipe_step
ALTER TABLE recipe_step DROP CONSTRAINT recipe_step_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column recipe_step.pos
-- RV142 drops column recipe_step.pos: all values written since are lost
ALTER TABLE recipe_step DROP COLUMN pos;
