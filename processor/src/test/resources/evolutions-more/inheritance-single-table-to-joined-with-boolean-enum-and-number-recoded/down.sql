-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key dog_id_fkey of dog
--   - drops check animal_tame_check of animal
--   - adds column animal.bark (integer)
--   - adds column animal.coat (smallint)
--   - adds column animal.good (boolean)
--   - adds column animal.dtype (character varying(31))
--   - moves data: turns animal.tame into boolean: 'N' is false now, 'Y' is true now
--   - moves data: writes animal.color anew: 0 is 1 now, 1 is 0 now
--   - moves data: fills animal.dtype, fills animal.bark, animal.coat, animal.good
--   - changes column animal.dtype: not null
--   - adds column animal.twice (integer, generated as bark * 2 virtual)
--   - drops table dog
--   - adds check animal_dtype_check of animal (dtype in ('Animal','Dog'))
--   - adds check animal_coat_check of animal (coat between 0 and 1)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of animal have a value in tame that is neither 'N' nor 'Y'
--   - RV143 counts rows written since: fails if rows of dog have a value in bark that integer cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of dog have a value in coat that is none of 'LIME', 'RED'
--   - RV143 counts rows written since: fails if rows of dog have a value in good that is none of 'F', 'T'

-- Drops foreign key dog_id_fkey of dog
-- RV127 takes ACCESS EXCLUSIVE on animal: nobody else reads or writes it until the transaction ends
ALTER TABLE dog DROP CONSTRAINT dog_id_fkey;

-- Drops check animal_tame_check of animal
ALTER TABLE animal DROP CONSTRAINT animal_tame_check;

-- Adds column animal.bark (integer)
ALTER TABLE animal ADD COLUMN bark integer;

-- Adds column animal.coat (smallint)
ALTER TABLE animal ADD COLUMN coat smallint;

-- Adds column animal.good (boolean)
ALTER TABLE animal ADD COLUMN good boolean;

-- Adds column animal.dtype (character varying(31))
ALTER TABLE animal ADD COLUMN dtype character varying(31);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns animal.tame into boolean: 'N' is false now, 'Y' is true now
-- RV143 counts rows written since: fails if rows of animal have a value in tame that is neither 'N' nor 'Y'
-- RV113 the planner knows nothing of animal.tame then: run ANALYZE animal afterwards
-- RV111 copies all of animal while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal
        WHERE tame NOT IN ('N', 'Y'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal have a value in tame that is neither ''N'' nor ''Y''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE animal ALTER COLUMN tame TYPE boolean USING (CASE tame WHEN 'N' THEN false WHEN 'Y' THEN true END)::boolean;

-- Moves data: writes animal.color anew: 0 is 1 now, 1 is 0 now
-- RV112 writes rows of animal, all in one transaction: the more there are, the longer others wait
UPDATE animal SET color = CASE color WHEN 0 THEN 1 WHEN 1 THEN 0 END
WHERE color IN (0, 1);

-- Moves data: fills animal.dtype, fills animal.bark, animal.coat, animal.good
-- RV143 counts rows written since: fails if rows of dog have a value in bark that integer cannot hold unchanged
-- RV143 counts rows written since: fails if rows of dog have a value in coat that is none of 'LIME', 'RED'
-- RV143 counts rows written since: fails if rows of dog have a value in good that is none of 'F', 'T'
-- RV112 writes rows of animal, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog WHERE bark NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of dog have a value in bark that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog
        WHERE coat NOT IN ('LIME', 'RED'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of dog have a value in coat that is none of ''LIME'', ''RED''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog
        WHERE good NOT IN ('F', 'T'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of dog have a value in good that is none of ''F'', ''T''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE animal SET dtype = CASE
    WHEN EXISTS (SELECT FROM dog WHERE dog.id = animal.id) THEN 'Dog'
    ELSE 'Animal'
END;
UPDATE animal SET bark = dog.bark, coat = (CASE dog.coat WHEN 'LIME' THEN 1 WHEN 'RED' THEN 0 END)::smallint, good = (CASE dog.good WHEN 'F' THEN false WHEN 'T' THEN true END)::boolean
FROM dog
WHERE dog.id = animal.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column animal.dtype: not null
-- RV121 reads all of animal while nobody else can
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

-- Adds column animal.twice (integer, generated as bark * 2 virtual)
ALTER TABLE animal ADD COLUMN twice integer GENERATED ALWAYS AS (bark * 2) VIRTUAL;

-- Drops table dog
-- reviver:carried=dog
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog
        WHERE jsonb_strip_nulls(to_jsonb(dog.*) - ARRAY['id', 'good', 'coat', 'bark', 'twice']) <> '{}');
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

-- Adds check animal_coat_check of animal (coat between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE animal ADD CONSTRAINT animal_coat_check CHECK (coat between 0 and 1);
