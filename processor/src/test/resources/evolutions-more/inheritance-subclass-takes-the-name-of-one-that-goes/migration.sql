-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check animal_dtype_check of animal
--   - moves data: fills animal.dtype
--   - drops column animal.bark
--   - adds check animal_dtype_check of animal (dtype in ('Animal','Dog'))
-- Code from before it fails:
--   - animal.dtype tells classes by other values
--   - column animal.bark is gone
--   - values that check animal_dtype_check of animal does not allow are refused
-- What the way back does not bring back:
--   - drops column animal.bark: the way back restores the column, not its values

-- Drops check animal_dtype_check of animal
-- RV127 takes ACCESS EXCLUSIVE on animal: nobody else reads or writes it until the transaction ends
ALTER TABLE animal DROP CONSTRAINT animal_dtype_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills animal.dtype
-- RV109 fails if rows of animal are of the class Dog (dtype = 'Dog'), which is no entity any more
-- RV112 writes rows of animal, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal
        WHERE dtype = 'Dog');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal are of the class Dog (dtype = ''Dog''), which is no entity any more',
            HINT = 'Delete them, or make them rows of another class, first or in this script.';
    END IF;
END
$guard$;
UPDATE animal SET dtype = CASE
    WHEN dtype = 'Cat' THEN 'Dog'
END
WHERE dtype = 'Cat';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column animal.bark
-- RV102 drops column animal.bark: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE animal DROP COLUMN bark;

-- Adds check animal_dtype_check of animal (dtype in ('Animal','Dog'))
-- RV123 reads all rows while nobody else can
ALTER TABLE animal ADD CONSTRAINT animal_dtype_check CHECK (dtype in ('Animal','Dog'));
