-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key animal_toy_dog_id_fkey of animal_toy
--   - drops check animal_dtype_check of animal
--   - adds table dog (id, barks)
--   - adds table cat (id, lives)
--   - changes column animal.dtype: may be null
--   - moves data: copies rows of animal into cat, copies rows of animal into dog
--   - drops column animal.barks
--   - drops column animal.lives
--   - drops column animal.dtype
--   - adds foreign key dog_toy_dog_id_fkey of animal_toy (dog_id) to dog (id)
--   - adds foreign key dog_id_fkey of dog (id) to animal (id)
--   - adds foreign key cat_id_fkey of cat (id) to animal (id)
--   - renames foreign key animal_toy_toys_id_fkey of animal_toy to dog_toy_toys_id_fkey
--   - renames check animal_toy_toys_order_check of animal_toy to dog_toy_toys_order_check
--   - renames primary key animal_toy_pkey of animal_toy to dog_toy_pkey
--   - renames table animal_toy to dog_toy
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key dog_toy_dog_id_fkey of animal_toy, and nobody can write to animal_toy or dog meanwhile

-- Drops foreign key animal_toy_dog_id_fkey of animal_toy
-- RV127 takes ACCESS EXCLUSIVE on animal and animal_toy: nobody else reads or writes them until the transaction ends
ALTER TABLE animal_toy DROP CONSTRAINT animal_toy_dog_id_fkey;

-- Drops check animal_dtype_check of animal
ALTER TABLE animal DROP CONSTRAINT animal_dtype_check;

-- Adds table dog (id, barks)
CREATE TABLE dog (
    id bigint NOT NULL,
    barks integer,
    CONSTRAINT dog_pkey PRIMARY KEY (id)
);

-- Adds table cat (id, lives)
CREATE TABLE cat (
    id bigint NOT NULL,
    lives integer,
    CONSTRAINT cat_pkey PRIMARY KEY (id)
);

-- Changes column animal.dtype: may be null
ALTER TABLE animal ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of animal into cat, copies rows of animal into dog
-- RV112 writes rows of cat and dog, all in one transaction: the more there are, the longer others wait
INSERT INTO cat (id, lives)
SELECT id, lives
FROM animal
WHERE dtype = 'Cat';
INSERT INTO dog (id, barks)
SELECT id, barks
FROM animal
WHERE dtype = 'Dog';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column animal.barks
-- reviver:carried=animal.barks
ALTER TABLE animal DROP COLUMN barks;

-- Drops column animal.lives
-- reviver:carried=animal.lives
ALTER TABLE animal DROP COLUMN lives;

-- Drops column animal.dtype
-- reviver:carried=animal.dtype
ALTER TABLE animal DROP COLUMN dtype;

-- Adds foreign key dog_toy_dog_id_fkey of animal_toy (dog_id) to dog (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key dog_toy_dog_id_fkey of animal_toy, and nobody can write to animal_toy or dog meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal_toy AS child
        WHERE child.dog_id IS NOT NULL AND NOT EXISTS (SELECT FROM dog AS parent WHERE parent.id = child.dog_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of animal_toy refer by dog_id to no row of dog',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE animal_toy ADD CONSTRAINT dog_toy_dog_id_fkey FOREIGN KEY (dog_id) REFERENCES dog (id);

-- Adds foreign key dog_id_fkey of dog (id) to animal (id)
ALTER TABLE dog ADD CONSTRAINT dog_id_fkey FOREIGN KEY (id) REFERENCES animal (id);

-- Adds foreign key cat_id_fkey of cat (id) to animal (id)
ALTER TABLE cat ADD CONSTRAINT cat_id_fkey FOREIGN KEY (id) REFERENCES animal (id);

-- Renames foreign key animal_toy_toys_id_fkey of animal_toy to dog_toy_toys_id_fkey
ALTER TABLE animal_toy RENAME CONSTRAINT animal_toy_toys_id_fkey TO dog_toy_toys_id_fkey;

-- Renames check animal_toy_toys_order_check of animal_toy to dog_toy_toys_order_check
ALTER TABLE animal_toy RENAME CONSTRAINT animal_toy_toys_order_check TO dog_toy_toys_order_check;

-- Renames primary key animal_toy_pkey of animal_toy to dog_toy_pkey
ALTER TABLE animal_toy RENAME CONSTRAINT animal_toy_pkey TO dog_toy_pkey;

-- Renames table animal_toy to dog_toy
-- RV131 code that says table animal_toy fails from this moment; it is dog_toy now
ALTER TABLE animal_toy RENAME TO dog_toy;
