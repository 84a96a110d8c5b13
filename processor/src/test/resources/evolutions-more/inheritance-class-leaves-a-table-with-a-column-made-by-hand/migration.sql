-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check animal_dtype_check of animal
--   - adds table dog (id, name, tricks)
--   - changes column animal.dtype: may be null
--   - moves data: copies rows of animal into dog, takes the rows that were copied out of animal
--   - drops column animal.dtype
--   - drops column animal.tricks
-- Code from before it fails:
--   - rows are taken out of animal, where it looks for them
--   - column animal.dtype is gone
--   - column animal.tricks is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of dog have the same id as one of animal, and both are rows of animal from here on

-- Drops check animal_dtype_check of animal
-- RV104 drops check animal_dtype_check of animal: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on animal: nobody else reads or writes it until the transaction ends
ALTER TABLE animal DROP CONSTRAINT animal_dtype_check;

-- Adds table dog (id, name, tricks)
CREATE TABLE dog (
    id bigint NOT NULL,
    name character varying(40) NOT NULL,
    tricks integer,
    CONSTRAINT dog_pkey PRIMARY KEY (id)
);

-- Changes column animal.dtype: may be null
ALTER TABLE animal ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of animal into dog, takes the rows that were copied out of animal
-- RV109 fails if rows of animal that go hold a value in a column that no entity knows
-- RV112 writes rows of animal and dog, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal
        WHERE dtype = 'Dog' AND jsonb_strip_nulls(to_jsonb(animal.*) - ARRAY['dtype', 'id', 'name', 'tricks']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO dog (id, name, tricks)
SELECT id, name, tricks
FROM animal
WHERE dtype = 'Dog';
DELETE FROM animal
WHERE dtype = 'Dog';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column animal.dtype
-- reviver:carried=animal.dtype
ALTER TABLE animal DROP COLUMN dtype;

-- Drops column animal.tricks
-- reviver:carried=animal.tricks
ALTER TABLE animal DROP COLUMN tricks;
