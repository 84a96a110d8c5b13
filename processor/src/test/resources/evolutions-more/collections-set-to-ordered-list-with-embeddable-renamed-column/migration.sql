-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column basket_lines.sku to article
--   - drops primary key basket_lines_pkey of basket_lines
--   - adds column basket_lines.pos (integer)
--   - moves data: numbers the rows in basket_lines.pos
--   - changes column basket_lines.pos: not null
--   - adds primary key basket_lines_pkey of basket_lines (basket_id, pos)
--   - adds check basket_lines_pos_check of basket_lines (pos>=0)
-- Code from before it fails:
--   - column basket_lines.sku is called article now
--   - basket_lines.pos needs a value, and it does not know it
--   - values that primary key basket_lines_pkey of basket_lines has already are refused
--   - values that check basket_lines_pos_check of basket_lines does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV142 drops column basket_lines.pos: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key basket_lines_pkey of basket_lines, and builds its index while nobody can read the table

-- Renames column basket_lines.sku to article
-- RV131 code that says column basket_lines.sku fails from this moment; it is article now
-- RV127 takes ACCESS EXCLUSIVE on basket_lines: nobody else reads or writes it until the transaction ends
ALTER TABLE basket_lines RENAME COLUMN sku TO article;

-- Drops primary key basket_lines_pkey of basket_lines
ALTER TABLE basket_lines DROP CONSTRAINT basket_lines_pkey;

-- Adds column basket_lines.pos (integer)
ALTER TABLE basket_lines ADD COLUMN pos integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: numbers the rows in basket_lines.pos
-- RV112 writes rows of basket_lines, all in one transaction: the more there are, the longer others wait
UPDATE basket_lines SET pos = numbered.place
FROM (
    SELECT ctid, row_number() OVER (PARTITION BY basket_id ORDER BY article, qty) - 1 AS place
    FROM basket_lines
) AS numbered
WHERE numbered.ctid = basket_lines.ctid;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column basket_lines.pos: not null
-- RV121 reads all of basket_lines while nobody else can
-- RV132 code that does not know basket_lines.pos cannot insert rows any more
ALTER TABLE basket_lines ALTER COLUMN pos SET NOT NULL;

-- Adds primary key basket_lines_pkey of basket_lines (basket_id, pos)
-- RV122 fails if two rows agree in primary key basket_lines_pkey of basket_lines, and builds its index while nobody can read the table
ALTER TABLE basket_lines ADD CONSTRAINT basket_lines_pkey PRIMARY KEY (basket_id, pos);

-- Adds check basket_lines_pos_check of basket_lines (pos>=0)
-- RV123 reads all rows while nobody else can
ALTER TABLE basket_lines ADD CONSTRAINT basket_lines_pos_check CHECK (pos>=0);
