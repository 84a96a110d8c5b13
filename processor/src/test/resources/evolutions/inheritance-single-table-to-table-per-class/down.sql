-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds column animal.tricks (integer)
--   - adds column animal.dtype (character varying(31))
--   - moves data: fills animal.dtype, copies rows of dog into animal
--   - changes column animal.dtype: not null
--   - drops table dog
--   - adds check animal_dtype_check of animal (dtype in ('Animal','Dog'))

ALTER TABLE animal ADD COLUMN tricks integer;

ALTER TABLE animal ADD COLUMN dtype character varying(31);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV112 writes rows of animal, all in one transaction: the more there are, the longer others wait
UPDATE animal SET dtype = 'Animal';
INSERT INTO animal (id, dtype, name, tricks)
SELECT id, 'Dog', name, tricks
FROM dog;

SET CONSTRAINTS ALL IMMEDIATE;

ALTER TABLE animal ALTER COLUMN dtype SET NOT NULL;

-- reviver:carried=dog
DROP TABLE dog;

-- RV143 counts rows written since: fails if a row does not pass check animal_dtype_check of animal, and reads all rows while nobody else can
ALTER TABLE animal ADD CONSTRAINT animal_dtype_check CHECK (dtype in ('Animal','Dog'));
