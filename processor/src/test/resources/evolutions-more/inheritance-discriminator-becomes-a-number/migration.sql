-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check pet_kind_check of pet
--   - adds column pet.type_no (integer)
--   - changes column pet.kind: may be null
--   - moves data: fills pet.type_no
--   - changes column pet.type_no: not null
--   - drops column pet.kind
--   - adds check pet_type_no_check of pet (type_no in (0,1))
-- Code from before it fails:
--   - pet.type_no needs a value, and it does not know it
--   - column pet.kind is gone
--   - values that check pet_type_no_check of pet does not allow are refused

-- Drops check pet_kind_check of pet
-- RV104 drops check pet_kind_check of pet: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on pet: nobody else reads or writes it until the transaction ends
ALTER TABLE pet DROP CONSTRAINT pet_kind_check;

-- Adds column pet.type_no (integer)
ALTER TABLE pet ADD COLUMN type_no integer;

-- Changes column pet.kind: may be null
ALTER TABLE pet ALTER COLUMN kind DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills pet.type_no
-- RV112 writes rows of pet, all in one transaction: the more there are, the longer others wait
UPDATE pet SET type_no = CASE
    WHEN kind = 'dog' THEN 1
    WHEN kind = 'pet' THEN 0
END
WHERE kind IN ('dog', 'pet');

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column pet.type_no: not null
-- RV121 reads all of pet while nobody else can
-- RV132 code that does not know pet.type_no cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM pet WHERE type_no IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of pet have no value in type_no',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE pet ALTER COLUMN type_no SET NOT NULL;

-- Drops column pet.kind
-- reviver:carried=pet.kind
ALTER TABLE pet DROP COLUMN kind;

-- Adds check pet_type_no_check of pet (type_no in (0,1))
-- RV123 reads all rows while nobody else can
ALTER TABLE pet ADD CONSTRAINT pet_type_no_check CHECK (type_no in (0,1));
