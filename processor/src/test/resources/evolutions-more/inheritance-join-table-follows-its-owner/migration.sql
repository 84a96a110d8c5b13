-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table dog_toy to animal_toy
--   - renames primary key dog_toy_pkey of animal_toy to animal_toy_pkey
--   - renames check dog_toy_toys_order_check of animal_toy to animal_toy_toys_order_check
--   - renames foreign key dog_toy_toys_id_fkey of animal_toy to animal_toy_toys_id_fkey
--   - drops foreign key cat_id_fkey of cat
--   - drops foreign key dog_id_fkey of dog
--   - drops foreign key dog_toy_dog_id_fkey of animal_toy
--   - adds column animal.dtype (character varying(31))
--   - adds column animal.lives (integer)
--   - adds column animal.barks (integer)
--   - moves data: fills animal.dtype, fills animal.lives, fills animal.barks
--   - changes column animal.dtype: not null
--   - drops table cat
--   - drops table dog
--   - adds check animal_dtype_check of animal (dtype in ('Cat','Dog'))
--   - adds foreign key animal_toy_dog_id_fkey of animal_toy (dog_id) to animal (id)
-- Code from before it fails:
--   - table dog_toy is called animal_toy now
--   - animal.dtype needs a value, and it does not know it
--   - table cat is gone
--   - table dog is gone
--   - values that check animal_dtype_check of animal does not allow are refused
--   - values that foreign key animal_toy_dog_id_fkey of animal_toy does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key dog_toy_dog_id_fkey of animal_toy, and nobody can write to animal_toy or dog meanwhile

-- Renames table dog_toy to animal_toy
-- RV131 code that says table dog_toy fails from this moment; it is animal_toy now
-- RV127 takes ACCESS EXCLUSIVE on dog_toy: nobody else reads or writes it until the transaction ends
ALTER TABLE dog_toy RENAME TO animal_toy;

-- Renames primary key dog_toy_pkey of animal_toy to animal_toy_pkey
ALTER TABLE animal_toy RENAME CONSTRAINT dog_toy_pkey TO animal_toy_pkey;

-- Renames check dog_toy_toys_order_check of animal_toy to animal_toy_toys_order_check
ALTER TABLE animal_toy RENAME CONSTRAINT dog_toy_toys_order_check TO animal_toy_toys_order_check;

-- Renames foreign key dog_toy_toys_id_fkey of animal_toy to animal_toy_toys_id_fkey
ALTER TABLE animal_toy RENAME CONSTRAINT dog_toy_toys_id_fkey TO animal_toy_toys_id_fkey;

-- Drops foreign key cat_id_fkey of cat
-- RV127 takes ACCESS EXCLUSIVE on animal: nobody else reads or writes it until the transaction ends
ALTER TABLE cat DROP CONSTRAINT cat_id_fkey;

-- Drops foreign key dog_id_fkey of dog
ALTER TABLE dog DROP CONSTRAINT dog_id_fkey;

-- Drops foreign key dog_toy_dog_id_fkey of animal_toy
-- RV104 drops foreign key dog_toy_dog_id_fkey of animal_toy: rows that break it may arrive, and then it cannot be put back
ALTER TABLE animal_toy DROP CONSTRAINT dog_toy_dog_id_fkey;

-- Adds column animal.dtype (character varying(31))
ALTER TABLE animal ADD COLUMN dtype character varying(31);

-- Adds column animal.lives (integer)
ALTER TABLE animal ADD COLUMN lives integer;

-- Adds column animal.barks (integer)
ALTER TABLE animal ADD COLUMN barks integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills animal.dtype, fills animal.lives, fills animal.barks
-- RV112 writes rows of animal, all in one transaction: the more there are, the longer others wait
UPDATE animal SET dtype = CASE
    WHEN EXISTS (SELECT FROM cat WHERE cat.id = animal.id) THEN 'Cat'
    WHEN EXISTS (SELECT FROM dog WHERE dog.id = animal.id) THEN 'Dog'
END;
UPDATE animal SET lives = cat.lives
FROM cat
WHERE cat.id = animal.id;
UPDATE animal SET barks = dog.barks
FROM dog
WHERE dog.id = animal.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column animal.dtype: not null
-- RV121 reads all of animal while nobody else can
-- RV132 code that does not know animal.dtype cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal WHERE dtype IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of animal have no value in dtype',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE animal ALTER COLUMN dtype SET NOT NULL;

-- Drops table cat
-- reviver:carried=cat
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM cat
        WHERE jsonb_strip_nulls(to_jsonb(cat.*) - ARRAY['id', 'lives']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of cat that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE cat;

-- Drops table dog
-- reviver:carried=dog
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog
        WHERE jsonb_strip_nulls(to_jsonb(dog.*) - ARRAY['id', 'barks']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of dog that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE dog;

-- Adds check animal_dtype_check of animal (dtype in ('Cat','Dog'))
-- RV123 reads all rows while nobody else can
ALTER TABLE animal ADD CONSTRAINT animal_dtype_check CHECK (dtype in ('Cat','Dog'));

-- Adds foreign key animal_toy_dog_id_fkey of animal_toy (dog_id) to animal (id)
-- RV124 nobody can write to animal_toy or animal meanwhile
ALTER TABLE animal_toy ADD CONSTRAINT animal_toy_dog_id_fkey FOREIGN KEY (dog_id) REFERENCES animal (id);
