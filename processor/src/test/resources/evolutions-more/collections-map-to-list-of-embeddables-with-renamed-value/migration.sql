-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column recipe_needs.amount to quantity
--   - drops primary key recipe_needs_pkey of recipe_needs
--   - drops check recipe_needs_needs_key_check of recipe_needs
--   - moves data: turns recipe_needs.needs_key into character varying(10): 0 is 'KILO' now, 1 is 'PIECE' now
--   - changes column recipe_needs.quantity: character varying(10) to character varying(20)
--   - adds primary key recipe_needs_pkey of recipe_needs (recipe_id, needs_key)
--   - adds check recipe_needs_needs_key_check of recipe_needs (needs_key in ('GRAM','KILO','PIECE'))
-- Code from before it fails:
--   - column recipe_needs.amount is called quantity now
--   - recipe_needs.needs_key is character varying(10) now, and it reads and writes smallint
--   - values that check recipe_needs_needs_key_check of recipe_needs does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: recipe_needs.quantity from character varying(20) to character varying(10)
--   - RV143 counts rows written since: fails if rows of recipe_needs have a value in needs_key that the enum does not have any more: GRAM

-- Renames column recipe_needs.amount to quantity
-- RV131 code that says column recipe_needs.amount fails from this moment; it is quantity now
-- RV127 takes ACCESS EXCLUSIVE on recipe_needs: nobody else reads or writes it until the transaction ends
ALTER TABLE recipe_needs RENAME COLUMN amount TO quantity;

-- Drops primary key recipe_needs_pkey of recipe_needs
ALTER TABLE recipe_needs DROP CONSTRAINT recipe_needs_pkey;

-- Drops check recipe_needs_needs_key_check of recipe_needs
ALTER TABLE recipe_needs DROP CONSTRAINT recipe_needs_needs_key_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns recipe_needs.needs_key into character varying(10): 0 is 'KILO' now, 1 is 'PIECE' now
-- RV109 fails if rows of recipe_needs have a value in needs_key that is none of KG, PIECE
-- RV113 the planner knows nothing of recipe_needs.needs_key then: run ANALYZE recipe_needs afterwards
-- RV111 copies all of recipe_needs while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM recipe_needs
        WHERE needs_key NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of recipe_needs have a value in needs_key that is none of KG, PIECE',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE recipe_needs ALTER COLUMN needs_key TYPE character varying(10) USING (CASE needs_key WHEN 0 THEN 'KILO' WHEN 1 THEN 'PIECE' END)::character varying(10);

-- Changes column recipe_needs.quantity: character varying(10) to character varying(20)
-- RV113 the planner knows nothing of recipe_needs.quantity then: run ANALYZE recipe_needs afterwards
ALTER TABLE recipe_needs ALTER COLUMN quantity TYPE character varying(20);

-- Adds primary key recipe_needs_pkey of recipe_needs (recipe_id, needs_key)
-- RV122 builds its index while nobody can read the table
ALTER TABLE recipe_needs ADD CONSTRAINT recipe_needs_pkey PRIMARY KEY (recipe_id, needs_key);

-- Adds check recipe_needs_needs_key_check of recipe_needs (needs_key in ('GRAM','KILO','PIECE'))
-- RV123 reads all rows while nobody else can
ALTER TABLE recipe_needs ADD CONSTRAINT recipe_needs_needs_key_check CHECK (needs_key in ('GRAM','KILO','PIECE'));
