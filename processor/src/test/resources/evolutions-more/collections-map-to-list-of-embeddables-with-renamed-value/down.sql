-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check recipe_needs_needs_key_check of recipe_needs
--   - drops primary key recipe_needs_pkey of recipe_needs
--   - changes column recipe_needs.quantity: character varying(20) to character varying(10)
--   - moves data: turns recipe_needs.needs_key into smallint: 'KILO' is 0 now, 'PIECE' is 1 now
--   - adds check recipe_needs_needs_key_check of recipe_needs (needs_key between 0 and 1)
--   - adds primary key recipe_needs_pkey of recipe_needs (recipe_id, needs_key)
--   - renames column recipe_needs.quantity to amount
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: recipe_needs.quantity from character varying(20) to character varying(10)
--   - RV143 counts rows written since: fails if rows of recipe_needs have a value in needs_key that the enum does not have any more: GRAM

-- Drops check recipe_needs_needs_key_check of recipe_needs
-- RV127 takes ACCESS EXCLUSIVE on recipe_needs: nobody else reads or writes it until the transaction ends
ALTER TABLE recipe_needs DROP CONSTRAINT recipe_needs_needs_key_check;

-- Drops primary key recipe_needs_pkey of recipe_needs
ALTER TABLE recipe_needs DROP CONSTRAINT recipe_needs_pkey;

-- Changes column recipe_needs.quantity: character varying(20) to character varying(10)
-- RV143 counts rows written since: fails if a value does not fit: recipe_needs.quantity from character varying(20) to character varying(10)
-- RV113 the planner knows nothing of recipe_needs.quantity then: run ANALYZE recipe_needs afterwards
-- RV111 copies all of recipe_needs while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM recipe_needs WHERE (quantity::character varying(10))::text IS DISTINCT FROM quantity::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of recipe_needs have a value in quantity that character varying(10) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE recipe_needs ALTER COLUMN quantity TYPE character varying(10);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns recipe_needs.needs_key into smallint: 'KILO' is 0 now, 'PIECE' is 1 now
-- RV143 counts rows written since: fails if rows of recipe_needs have a value in needs_key that the enum does not have any more: GRAM
-- RV113 the planner knows nothing of recipe_needs.needs_key then: run ANALYZE recipe_needs afterwards
-- RV111 copies all of recipe_needs while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM recipe_needs
        WHERE needs_key NOT IN ('KILO', 'PIECE'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of recipe_needs have a value in needs_key that the enum does not have any more: GRAM',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE recipe_needs ALTER COLUMN needs_key TYPE smallint USING (CASE needs_key WHEN 'KILO' THEN 0 WHEN 'PIECE' THEN 1 END)::smallint;

-- Adds check recipe_needs_needs_key_check of recipe_needs (needs_key between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE recipe_needs ADD CONSTRAINT recipe_needs_needs_key_check CHECK (needs_key between 0 and 1);

-- Adds primary key recipe_needs_pkey of recipe_needs (recipe_id, needs_key)
-- RV122 builds its index while nobody can read the table
ALTER TABLE recipe_needs ADD CONSTRAINT recipe_needs_pkey PRIMARY KEY (recipe_id, needs_key);

-- Renames column recipe_needs.quantity to amount
-- RV131 code that says column recipe_needs.quantity fails from this moment; it is amount now
ALTER TABLE recipe_needs RENAME COLUMN quantity TO amount;
