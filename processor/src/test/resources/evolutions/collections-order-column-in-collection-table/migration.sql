-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds column recipe_step.pos (integer)
--   - moves data: numbers the rows in recipe_step.pos
--   - changes column recipe_step.pos: not null
--   - adds primary key recipe_step_pkey of recipe_step (recipe_id, pos)
--   - adds check recipe_step_pos_check of recipe_step (pos>=0)

ALTER TABLE recipe_step ADD COLUMN pos integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV112 writes rows of recipe_step, all in one transaction: the more there are, the longer others wait
UPDATE recipe_step SET pos = numbered.place
FROM (
    SELECT ctid, row_number() OVER (PARTITION BY recipe_id ORDER BY step) - 1 + 0 AS place
    FROM recipe_step
    WHERE recipe_id IS NOT NULL
) AS numbered
WHERE numbered.ctid = recipe_step.ctid;

SET CONSTRAINTS ALL IMMEDIATE;

-- RV121 every row needs a value in recipe_step.pos first: write it at the hinge
-- RV132 code that does not know recipe_step.pos cannot insert rows any more
ALTER TABLE recipe_step ALTER COLUMN pos SET NOT NULL;

-- RV122 fails if two rows agree in primary key recipe_step_pkey of recipe_step, and builds its index while nobody can read the table
ALTER TABLE recipe_step ADD CONSTRAINT recipe_step_pkey PRIMARY KEY (recipe_id, pos);

-- RV123 fails if a row does not pass check recipe_step_pos_check of recipe_step, and reads all rows while nobody else can
ALTER TABLE recipe_step ADD CONSTRAINT recipe_step_pos_check CHECK (pos>=0);
