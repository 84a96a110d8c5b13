-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check basket_lines_pos_check of basket_lines
--   - drops primary key basket_lines_pkey of basket_lines
--   - changes column basket_lines.pos: may be null
--   - drops column basket_lines.pos
--   - adds primary key basket_lines_pkey of basket_lines (basket_id, qty, article)
--   - renames column basket_lines.article to sku
-- What it destroys, and when it fails:
--   - RV142 drops column basket_lines.pos: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key basket_lines_pkey of basket_lines, and builds its index while nobody can read the table

-- Drops check basket_lines_pos_check of basket_lines
-- RV127 takes ACCESS EXCLUSIVE on basket_lines: nobody else reads or writes it until the transaction ends
ALTER TABLE basket_lines DROP CONSTRAINT basket_lines_pos_check;

-- Drops primary key basket_lines_pkey of basket_lines
ALTER TABLE basket_lines DROP CONSTRAINT basket_lines_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column basket_lines.pos
-- RV142 drops column basket_lines.pos: all values written since are lost
ALTER TABLE basket_lines DROP COLUMN pos;

-- Adds primary key basket_lines_pkey of basket_lines (basket_id, qty, article)
-- RV143 counts rows written since: fails if two rows agree in primary key basket_lines_pkey of basket_lines, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM basket_lines WHERE basket_id IS NOT NULL AND qty IS NOT NULL AND article IS NOT NULL GROUP BY basket_id, qty, article HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of basket_lines agree with another in basket_id, qty, article',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE basket_lines ADD CONSTRAINT basket_lines_pkey PRIMARY KEY (basket_id, qty, article);

-- Renames column basket_lines.article to sku
-- RV131 code that says column basket_lines.article fails from this moment; it is sku now
ALTER TABLE basket_lines RENAME COLUMN article TO sku;
