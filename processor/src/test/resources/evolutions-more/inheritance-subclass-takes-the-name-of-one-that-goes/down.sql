-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check animal_dtype_check of animal
--   - adds column animal.bark (character varying(255))
--   - moves data: fills animal.dtype
--   - adds check animal_dtype_check of animal (dtype in ('Animal','Cat','Dog'))
-- What it does not bring back:
--   - drops column animal.bark: the way back restores the column, not its values

-- Drops check animal_dtype_check of animal
-- RV127 takes ACCESS EXCLUSIVE on animal: nobody else reads or writes it until the transaction ends
ALTER TABLE animal DROP CONSTRAINT animal_dtype_check;

-- Adds column animal.bark (character varying(255))
-- structure-only: restores the column, not its values
ALTER TABLE animal ADD COLUMN bark character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills animal.dtype
-- RV112 writes rows of animal, all in one transaction: the more there are, the longer others wait
UPDATE animal SET dtype = CASE
    WHEN dtype = 'Dog' THEN 'Cat'
END
WHERE dtype = 'Dog';

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check animal_dtype_check of animal (dtype in ('Animal','Cat','Dog'))
-- RV123 reads all rows while nobody else can
ALTER TABLE animal ADD CONSTRAINT animal_dtype_check CHECK (dtype in ('Animal','Cat','Dog'));
