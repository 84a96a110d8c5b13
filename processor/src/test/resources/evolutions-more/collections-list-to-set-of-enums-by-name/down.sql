-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check menu_dishes_dishes_check of menu_dishes
--   - drops primary key menu_dishes_pkey of menu_dishes
--   - adds column menu_dishes.dishes_order (integer)
--   - changes column menu_dishes.dishes: may be null
--   - moves data: turns menu_dishes.dishes into smallint: 'SOUP' is 0 now, 'STEAK' is 1 now
--   - moves data: numbers the rows in menu_dishes.dishes_order
--   - changes column menu_dishes.dishes_order: not null
--   - adds check menu_dishes_dishes_order_check of menu_dishes (dishes_order>=0)
--   - adds check menu_dishes_dishes_check of menu_dishes (dishes between 0 and 1)
--   - adds primary key menu_dishes_pkey of menu_dishes (menu_id, dishes_order)
-- What it does not bring back:
--   - fails if menu_dishes.dishes is null in any row: no value was given: the way back does not know which rows had no value in dishes
--   - drops column menu_dishes.dishes_order: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of menu_dishes have a value in dishes that is none of SOUP, STEAK
--   - RV143 counts rows written since: fails if two rows agree in primary key menu_dishes_pkey of menu_dishes, and builds its index while nobody can read the table

-- Drops check menu_dishes_dishes_check of menu_dishes
-- RV127 takes ACCESS EXCLUSIVE on menu_dishes: nobody else reads or writes it until the transaction ends
ALTER TABLE menu_dishes DROP CONSTRAINT menu_dishes_dishes_check;

-- Drops primary key menu_dishes_pkey of menu_dishes
ALTER TABLE menu_dishes DROP CONSTRAINT menu_dishes_pkey;

-- Adds column menu_dishes.dishes_order (integer)
-- structure-only: restores the column, not its values
ALTER TABLE menu_dishes ADD COLUMN dishes_order integer;

-- Changes column menu_dishes.dishes: may be null
ALTER TABLE menu_dishes ALTER COLUMN dishes DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns menu_dishes.dishes into smallint: 'SOUP' is 0 now, 'STEAK' is 1 now
-- RV143 counts rows written since: fails if rows of menu_dishes have a value in dishes that is none of SOUP, STEAK
-- RV113 the planner knows nothing of menu_dishes.dishes then: run ANALYZE menu_dishes afterwards
-- RV111 copies all of menu_dishes while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM menu_dishes
        WHERE dishes NOT IN ('SOUP', 'STEAK'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of menu_dishes have a value in dishes that is none of SOUP, STEAK',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE menu_dishes ALTER COLUMN dishes TYPE smallint USING (CASE dishes WHEN 'SOUP' THEN 0 WHEN 'STEAK' THEN 1 END)::smallint;

-- Moves data: numbers the rows in menu_dishes.dishes_order
-- RV112 writes rows of menu_dishes, all in one transaction: the more there are, the longer others wait
UPDATE menu_dishes SET dishes_order = numbered.place
FROM (
    SELECT ctid, row_number() OVER (PARTITION BY menu_id ORDER BY dishes) - 1 AS place
    FROM menu_dishes
) AS numbered
WHERE numbered.ctid = menu_dishes.ctid;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column menu_dishes.dishes_order: not null
-- RV121 reads all of menu_dishes while nobody else can
ALTER TABLE menu_dishes ALTER COLUMN dishes_order SET NOT NULL;

-- Adds check menu_dishes_dishes_order_check of menu_dishes (dishes_order>=0)
-- RV123 reads all rows while nobody else can
ALTER TABLE menu_dishes ADD CONSTRAINT menu_dishes_dishes_order_check CHECK (dishes_order>=0);

-- Adds check menu_dishes_dishes_check of menu_dishes (dishes between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE menu_dishes ADD CONSTRAINT menu_dishes_dishes_check CHECK (dishes between 0 and 1);

-- Adds primary key menu_dishes_pkey of menu_dishes (menu_id, dishes_order)
-- RV143 counts rows written since: fails if two rows agree in primary key menu_dishes_pkey of menu_dishes, and builds its index while nobody can read the table
ALTER TABLE menu_dishes ADD CONSTRAINT menu_dishes_pkey PRIMARY KEY (menu_id, dishes_order);
