-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column animal.tricks (integer)
--   - adds column animal.dtype (character varying(31))
--   - moves data: fills animal.dtype, copies rows of dog into animal
--   - changes column animal.dtype: not null
--   - drops table dog
--   - adds check animal_dtype_check of animal (dtype in ('Animal','Dog'))
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of dog have the same id as one of animal, and both are rows of animal from here on

-- Adds column animal.tricks (integer)
-- RV127 takes ACCESS EXCLUSIVE on animal: nobody else reads or writes it until the transaction ends
ALTER TABLE animal ADD COLUMN tricks integer;

-- Adds column animal.dtype (character varying(31))
ALTER TABLE animal ADD COLUMN dtype character varying(31);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills animal.dtype, copies rows of dog into animal
-- RV143 counts rows written since: fails if rows of dog have the same id as one of animal, and both are rows of animal from here on
-- RV112 writes rows of animal, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog
        WHERE EXISTS (SELECT FROM animal WHERE animal.id = dog.id));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of dog have the same id as one of animal, and both are rows of animal from here on',
            HINT = 'Give them another, first or in this script.';
    END IF;
END
$guard$;
UPDATE animal SET dtype = 'Animal';
INSERT INTO animal (id, dtype, name, tricks)
SELECT id, 'Dog', name, tricks
FROM dog;

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

-- Drops table dog
-- reviver:carried=dog
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog
        WHERE jsonb_strip_nulls(to_jsonb(dog.*) - ARRAY['id', 'name', 'tricks']) <> '{}');
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
