-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames enum type color to color__old
--   - renames values of enum type color__old: GREEN to LIME
--   - adds enum type color (BLUE, LIME, RED)
--   - drops foreign key dog_id_fkey of dog
--   - adds column animal.dtype (character varying(31))
--   - adds column animal.good (boolean)
--   - adds column animal.fur (color)
--   - adds column animal.bark (character varying(12))
--   - moves data: fills animal.dtype, fills animal.bark, animal.fur, animal.good
--   - moves data: turns animal.color into color
--   - changes column animal.dtype: not null
--   - drops table dog
--   - adds check animal_dtype_check of animal (dtype in ('Animal','Dog'))
--   - drops enum type color__old
-- Code from before it fails:
--   - animal.dtype needs a value, and it does not know it
--   - table dog is gone
--   - values that check animal_dtype_check of animal does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of animal have a value in color that the enum does not have any more: BLUE
--   - RV143 counts rows written since: fails if rows of animal have a value in bark that integer cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of animal have a value in fur that is none of 'LIME', 'RED'
--   - RV143 counts rows written since: fails if rows of animal have a value in good that is none of false, true

-- Renames enum type color to color__old
ALTER TYPE color RENAME TO color__old;

-- Renames values of enum type color__old: GREEN to LIME
ALTER TYPE color__old RENAME VALUE 'GREEN' TO 'LIME';

-- Adds enum type color (BLUE, LIME, RED)
CREATE TYPE color AS ENUM ('BLUE', 'LIME', 'RED');

-- Drops foreign key dog_id_fkey of dog
-- RV127 takes ACCESS EXCLUSIVE on animal: nobody else reads or writes it until the transaction ends
ALTER TABLE dog DROP CONSTRAINT dog_id_fkey;

-- Adds column animal.dtype (character varying(31))
ALTER TABLE animal ADD COLUMN dtype character varying(31);

-- Adds column animal.good (boolean)
ALTER TABLE animal ADD COLUMN good boolean;

-- Adds column animal.fur (color)
ALTER TABLE animal ADD COLUMN fur color;

-- Adds column animal.bark (character varying(12))
ALTER TABLE animal ADD COLUMN bark character varying(12);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills animal.dtype, fills animal.bark, animal.fur, animal.good
-- RV109 fails if rows of dog have a value in coat that is none of 'RED', 'LIME'
-- RV109 fails if rows of dog have a value in good that is none of 'N', 'Y'
-- RV112 writes rows of animal, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog
        WHERE coat NOT IN ('RED', 'LIME'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of dog have a value in coat that is none of ''RED'', ''LIME''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog
        WHERE good NOT IN ('N', 'Y'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of dog have a value in good that is none of ''N'', ''Y''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE animal SET dtype = CASE
    WHEN EXISTS (SELECT FROM dog WHERE dog.id = animal.id) THEN 'Dog'
    ELSE 'Animal'
END;
UPDATE animal SET bark = dog.bark, fur = (CASE dog.coat WHEN 'RED' THEN 'RED' WHEN 'LIME' THEN 'LIME' END)::color, good = (CASE dog.good WHEN 'N' THEN false WHEN 'Y' THEN true END)::boolean
FROM dog
WHERE dog.id = animal.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Moves data: turns animal.color into color
-- RV109 fails if rows of animal have a value in color that the enum does not have any more: GREY
-- RV113 the planner knows nothing of animal.color then: run ANALYZE animal afterwards
-- RV111 copies all of animal while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal
        WHERE color NOT IN ('RED', 'LIME'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal have a value in color that the enum does not have any more: GREY',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE animal ALTER COLUMN color TYPE color USING color::text::color;

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

-- Drops table dog
-- reviver:carried=dog
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog
        WHERE jsonb_strip_nulls(to_jsonb(dog.*) - ARRAY['id', 'good', 'coat', 'bark']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of dog that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE dog;

-- Adds check animal_dtype_check of animal (dtype in ('Animal','Dog'))
-- RV123 reads all rows while nobody else can
ALTER TABLE animal ADD CONSTRAINT animal_dtype_check CHECK (dtype in ('Animal','Dog'));

-- Drops enum type color__old
DROP TYPE color__old;
