-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds column recipe_step.pos (integer)
--   - moves data: numbers the rows in recipe_step.pos
--   - changes column recipe_step.pos: not null
--   - adds primary key recipe_step_pkey of recipe_step (recipe_id, pos)
--   - adds check recipe_step_pos_check of recipe_step (pos>=0)
-- Code from before it reads and updates, but cannot insert everywhere:
--   - recipe_step.pos needs a value, and it does not know it
--   - values that primary key recipe_step_pkey of recipe_step has already are refused
--   - values that check recipe_step_pos_check of recipe_step does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV142 drops column recipe_step.pos: all values written since are lost

-- Adds column recipe_step.pos (integer)
-- RV127 takes ACCESS EXCLUSIVE on recipe_step: nobody else reads or writes it until the transaction ends
ALTER TABLE recipe_step ADD COLUMN pos integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: numbers the rows in recipe_step.pos
-- RV112 writes rows of recipe_step, all in one transaction: the more there are, the longer others wait
UPDATE recipe_step SET pos = numbered.place
FROM (
    SELECT ctid, row_number() OVER (PARTITION BY recipe_id ORDER BY step) - 1 AS place
    FROM recipe_step
) AS numbered
WHERE numbered.ctid = recipe_step.ctid;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column recipe_step.pos: not null
-- RV121 reads all of recipe_step while nobody else can
-- RV132 code that does not know recipe_step.pos cannot insert rows any more
ALTER TABLE recipe_step ALTER COLUMN pos SET NOT NULL;

-- Adds primary key recipe_step_pkey of recipe_step (recipe_id, pos)
-- RV122 fails if two rows agree in primary key recipe_step_pkey of recipe_step, and builds its index while nobody can read the table
ALTER TABLE recipe_step ADD CONSTRAINT recipe_step_pkey PRIMARY KEY (recipe_id, pos);

-- Adds check recipe_step_pos_check of recipe_step (pos>=0)
-- RV123 reads all rows while nobody else can
ALTER TABLE recipe_step ADD CONSTRAINT recipe_step_pos_check CHECK (pos>=0);
