-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check pet_type_no_check of pet
--   - adds column pet.kind (character varying(10))
--   - changes column pet.type_no: may be null
--   - moves data: fills pet.kind
--   - changes column pet.kind: not null
--   - drops column pet.type_no
--   - adds check pet_kind_check of pet (kind in ('pet','dog'))

-- Drops check pet_type_no_check of pet
-- RV127 takes ACCESS EXCLUSIVE on pet: nobody else reads or writes it until the transaction ends
ALTER TABLE pet DROP CONSTRAINT pet_type_no_check;

-- Adds column pet.kind (character varying(10))
ALTER TABLE pet ADD COLUMN kind character varying(10);

-- Changes column pet.type_no: may be null
ALTER TABLE pet ALTER COLUMN type_no DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills pet.kind
-- RV112 writes rows of pet, all in one transaction: the more there are, the longer others wait
UPDATE pet SET kind = CASE
    WHEN type_no = 1 THEN 'dog'
    WHEN type_no = 0 THEN 'pet'
END
WHERE type_no IN (1, 0);

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column pet.kind: not null
-- RV121 reads all of pet while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM pet WHERE kind IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of pet have no value in kind',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE pet ALTER COLUMN kind SET NOT NULL;

-- Drops column pet.type_no
-- reviver:carried=pet.type_no
ALTER TABLE pet DROP COLUMN type_no;

-- Adds check pet_kind_check of pet (kind in ('pet','dog'))
-- RV123 reads all rows while nobody else can
ALTER TABLE pet ADD CONSTRAINT pet_kind_check CHECK (kind in ('pet','dog'));
