-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key menu_dishes_pkey of menu_dishes
--   - drops check menu_dishes_dishes_check of menu_dishes
--   - drops check menu_dishes_dishes_order_check of menu_dishes
--   - changes column menu_dishes.dishes_order: may be null
--   - moves data: turns menu_dishes.dishes into character varying(255): 0 is 'SOUP' now, 1 is 'STEAK' now
--   - fails if menu_dishes.dishes is null in any row: no value was given
--   - changes column menu_dishes.dishes: not null
--   - drops column menu_dishes.dishes_order
--   - adds primary key menu_dishes_pkey of menu_dishes (menu_id, dishes)
--   - adds check menu_dishes_dishes_check of menu_dishes (dishes in ('SOUP','STEAK'))
-- Code from before it fails:
--   - menu_dishes.dishes is character varying(255) now, and it reads and writes smallint
--   - menu_dishes.dishes needs a value, and it may write none
--   - column menu_dishes.dishes_order is gone
--   - values that primary key menu_dishes_pkey of menu_dishes has already are refused
--   - values that check menu_dishes_dishes_check of menu_dishes does not allow are refused
-- What the way back does not bring back:
--   - fails if menu_dishes.dishes is null in any row: no value was given: the way back does not know which rows had no value in dishes
--   - drops column menu_dishes.dishes_order: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of menu_dishes have a value in dishes that is none of SOUP, STEAK
--   - RV143 counts rows written since: fails if two rows agree in primary key menu_dishes_pkey of menu_dishes, and builds its index while nobody can read the table

-- Drops primary key menu_dishes_pkey of menu_dishes
-- RV127 takes ACCESS EXCLUSIVE on menu_dishes: nobody else reads or writes it until the transaction ends
ALTER TABLE menu_dishes DROP CONSTRAINT menu_dishes_pkey;

-- Drops check menu_dishes_dishes_check of menu_dishes
ALTER TABLE menu_dishes DROP CONSTRAINT menu_dishes_dishes_check;

-- Drops check menu_dishes_dishes_order_check of menu_dishes
ALTER TABLE menu_dishes DROP CONSTRAINT menu_dishes_dishes_order_check;

-- Changes column menu_dishes.dishes_order: may be null
ALTER TABLE menu_dishes ALTER COLUMN dishes_order DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns menu_dishes.dishes into character varying(255): 0 is 'SOUP' now, 1 is 'STEAK' now
-- RV109 fails if rows of menu_dishes have a value in dishes that is none of SOUP, STEAK
-- RV113 the planner knows nothing of menu_dishes.dishes then: run ANALYZE menu_dishes afterwards
-- RV111 copies all of menu_dishes while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM menu_dishes
        WHERE dishes NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of menu_dishes have a value in dishes that is none of SOUP, STEAK',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE menu_dishes ALTER COLUMN dishes TYPE character varying(255) USING (CASE dishes WHEN 0 THEN 'SOUP' WHEN 1 THEN 'STEAK' END)::character varying(255);

-- Fails if menu_dishes.dishes is null in any row: no value was given
-- structure-only: the way back does not know which rows had no value in dishes
-- reviver:fill menu_dishes.dishes
-- Rows may be here that have no value in dishes. Write it at this place:
--     UPDATE menu_dishes SET dishes = ... WHERE dishes IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM menu_dishes WHERE dishes IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of menu_dishes have no value in dishes, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill menu_dishes.dishes, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column menu_dishes.dishes: not null
-- RV121 fails if menu_dishes.dishes is null in any row, and reads all of menu_dishes while nobody else can
ALTER TABLE menu_dishes ALTER COLUMN dishes SET NOT NULL;

-- Drops column menu_dishes.dishes_order
-- RV102 drops column menu_dishes.dishes_order: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE menu_dishes DROP COLUMN dishes_order;

-- Adds primary key menu_dishes_pkey of menu_dishes (menu_id, dishes)
-- RV122 fails if two rows agree in primary key menu_dishes_pkey of menu_dishes, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM menu_dishes WHERE menu_id IS NOT NULL AND dishes IS NOT NULL GROUP BY menu_id, dishes HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of menu_dishes agree with another in menu_id, dishes',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE menu_dishes ADD CONSTRAINT menu_dishes_pkey PRIMARY KEY (menu_id, dishes);

-- Adds check menu_dishes_dishes_check of menu_dishes (dishes in ('SOUP','STEAK'))
-- RV123 reads all rows while nobody else can
ALTER TABLE menu_dishes ADD CONSTRAINT menu_dishes_dishes_check CHECK (dishes in ('SOUP','STEAK'));
