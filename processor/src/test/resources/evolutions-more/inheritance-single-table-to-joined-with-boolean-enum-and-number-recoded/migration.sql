-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check animal_coat_check of animal
--   - drops check animal_dtype_check of animal
--   - adds table dog (id, good, coat, bark, twice)
--   - drops column animal.twice
--   - changes column animal.dtype: may be null
--   - moves data: copies rows of animal into dog
--   - moves data: writes animal.color anew: 0 is 1 now, 1 is 0 now
--   - moves data: turns animal.tame into character(1): false is 'N' now, true is 'Y' now
--   - drops column animal.dtype
--   - drops column animal.good
--   - drops column animal.coat
--   - drops column animal.bark
--   - adds check animal_tame_check of animal (tame in ('N','Y'))
--   - adds foreign key dog_id_fkey of dog (id) to animal (id)
-- Code from before it fails:
--   - column animal.twice is gone
--   - animal.color is written otherwise: 0 is 1 now, 1 is 0 now
--   - animal.tame is character(1) now, and it reads and writes boolean
--   - column animal.dtype is gone
--   - column animal.good is gone
--   - column animal.coat is gone
--   - column animal.bark is gone
--   - values that check animal_tame_check of animal does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of animal have a value in tame that is neither 'N' nor 'Y'
--   - RV143 counts rows written since: fails if rows of dog have a value in bark that integer cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of dog have a value in coat that is none of 'LIME', 'RED'
--   - RV143 counts rows written since: fails if rows of dog have a value in good that is none of 'F', 'T'

-- Drops check animal_coat_check of animal
-- RV104 drops check animal_coat_check of animal: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on animal: nobody else reads or writes it until the transaction ends
ALTER TABLE animal DROP CONSTRAINT animal_coat_check;

-- Drops check animal_dtype_check of animal
-- RV104 drops check animal_dtype_check of animal: rows that break it may arrive, and then it cannot be put back
ALTER TABLE animal DROP CONSTRAINT animal_dtype_check;

-- Adds table dog (id, good, coat, bark, twice)
CREATE TABLE dog (
    id bigint NOT NULL,
    good character(1),
    coat character varying(255),
    bark bigint,
    twice bigint GENERATED ALWAYS AS (bark * 2) VIRTUAL,
    CONSTRAINT dog_pkey PRIMARY KEY (id),
    CONSTRAINT dog_coat_check CHECK (coat in ('LIME','RED')),
    CONSTRAINT dog_good_check CHECK (good in ('F','T'))
);

-- Drops column animal.twice
ALTER TABLE animal DROP COLUMN twice;

-- Changes column animal.dtype: may be null
ALTER TABLE animal ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of animal into dog
-- RV109 fails if rows of animal have a value in coat that is none of 0, 1
-- RV109 fails if rows of animal have a value in good that is none of false, true
-- RV112 writes rows of dog, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal
        WHERE coat NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal have a value in coat that is none of 0, 1',
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
SELECT id, bark, (CASE coat WHEN 0 THEN 'RED' WHEN 1 THEN 'LIME' END)::character varying(255), (CASE good WHEN false THEN 'F' WHEN true THEN 'T' END)::character(1)
FROM animal
WHERE dtype = 'Dog';

-- Moves data: writes animal.color anew: 0 is 1 now, 1 is 0 now
-- RV112 writes rows of animal, all in one transaction: the more there are, the longer others wait
UPDATE animal SET color = CASE color WHEN 0 THEN 1 WHEN 1 THEN 0 END
WHERE color IN (0, 1);

SET CONSTRAINTS ALL IMMEDIATE;

-- Moves data: turns animal.tame into character(1): false is 'N' now, true is 'Y' now
-- RV113 the planner knows nothing of animal.tame then: run ANALYZE animal afterwards
-- RV111 copies all of animal while nobody can read it
ALTER TABLE animal ALTER COLUMN tame TYPE character(1) USING (CASE tame WHEN false THEN 'N' WHEN true THEN 'Y' END)::character(1);

-- Drops column animal.dtype
-- reviver:carried=animal.dtype
ALTER TABLE animal DROP COLUMN dtype;

-- Drops column animal.good
-- reviver:carried=animal.good
ALTER TABLE animal DROP COLUMN good;

-- Drops column animal.coat
-- reviver:carried=animal.coat
ALTER TABLE animal DROP COLUMN coat;

-- Drops column animal.bark
-- reviver:carried=animal.bark
ALTER TABLE animal DROP COLUMN bark;

-- Adds check animal_tame_check of animal (tame in ('N','Y'))
-- RV123 reads all rows while nobody else can
ALTER TABLE animal ADD CONSTRAINT animal_tame_check CHECK (tame in ('N','Y'));

-- Adds foreign key dog_id_fkey of dog (id) to animal (id)
ALTER TABLE dog ADD CONSTRAINT dog_id_fkey FOREIGN KEY (id) REFERENCES animal (id);
