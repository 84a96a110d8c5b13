-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type color__old (LIME, GREY, RED)
--   - drops check animal_dtype_check of animal
--   - adds table dog (id, good, coat, bark)
--   - changes column animal.dtype: may be null
--   - moves data: turns animal.color into color__old
--   - moves data: copies rows of animal into dog
--   - drops column animal.bark
--   - drops column animal.fur
--   - drops column animal.good
--   - drops column animal.dtype
--   - adds foreign key dog_id_fkey of dog (id) to animal (id)
--   - drops enum type color
--   - renames values of enum type color__old: LIME to GREEN
--   - renames enum type color__old to color
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of animal have a value in color that the enum does not have any more: BLUE
--   - RV143 counts rows written since: fails if rows of animal have a value in bark that integer cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of animal have a value in fur that is none of 'LIME', 'RED'
--   - RV143 counts rows written since: fails if rows of animal have a value in good that is none of false, true

-- Adds enum type color__old (LIME, GREY, RED)
CREATE TYPE color__old AS ENUM ('LIME', 'GREY', 'RED');

-- Drops check animal_dtype_check of animal
-- RV127 takes ACCESS EXCLUSIVE on animal: nobody else reads or writes it until the transaction ends
ALTER TABLE animal DROP CONSTRAINT animal_dtype_check;

-- Adds table dog (id, good, coat, bark)
CREATE TABLE dog (
    id bigint NOT NULL,
    good character(1),
    coat color__old,
    bark integer,
    CONSTRAINT dog_pkey PRIMARY KEY (id),
    CONSTRAINT dog_good_check CHECK (good in ('N','Y'))
);

-- Changes column animal.dtype: may be null
ALTER TABLE animal ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns animal.color into color__old
-- RV143 counts rows written since: fails if rows of animal have a value in color that the enum does not have any more: BLUE
-- RV113 the planner knows nothing of animal.color then: run ANALYZE animal afterwards
-- RV111 copies all of animal while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal
        WHERE color NOT IN ('LIME', 'RED'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal have a value in color that the enum does not have any more: BLUE',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE animal ALTER COLUMN color TYPE color__old USING color::text::color__old;

-- Moves data: copies rows of animal into dog
-- RV143 counts rows written since: fails if rows of animal have a value in bark that integer cannot hold unchanged
-- RV143 counts rows written since: fails if rows of animal have a value in fur that is none of 'LIME', 'RED'
-- RV143 counts rows written since: fails if rows of animal have a value in good that is none of false, true
-- RV112 writes rows of dog, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal WHERE NOT pg_input_is_valid(bark, 'integer'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal have a value in bark that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal
        WHERE fur NOT IN ('LIME', 'RED'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal have a value in fur that is none of ''LIME'', ''RED''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal
        WHERE good NOT IN (false, true));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal have a value in good that is none of false, true',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO dog (id, bark, coat, good)
SELECT id, bark::integer, (CASE fur WHEN 'LIME' THEN 'LIME' WHEN 'RED' THEN 'RED' END)::color__old, (CASE good WHEN false THEN 'N' WHEN true THEN 'Y' END)::character(1)
FROM animal
WHERE dtype = 'Dog';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column animal.bark
-- reviver:carried=animal.bark
ALTER TABLE animal DROP COLUMN bark;

-- Drops column animal.fur
-- reviver:carried=animal.fur
ALTER TABLE animal DROP COLUMN fur;

-- Drops column animal.good
-- reviver:carried=animal.good
ALTER TABLE animal DROP COLUMN good;

-- Drops column animal.dtype
-- reviver:carried=animal.dtype
ALTER TABLE animal DROP COLUMN dtype;

-- Adds foreign key dog_id_fkey of dog (id) to animal (id)
ALTER TABLE dog ADD CONSTRAINT dog_id_fkey FOREIGN KEY (id) REFERENCES animal (id);

-- Drops enum type color
DROP TYPE color;

-- Renames values of enum type color__old: LIME to GREEN
ALTER TYPE color__old RENAME VALUE 'LIME' TO 'GREEN';

-- Renames enum type color__old to color
ALTER TYPE color__old RENAME TO color;
