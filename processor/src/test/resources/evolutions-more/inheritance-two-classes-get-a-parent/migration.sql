-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table animal (id, dtype, name, lives, loud)
--   - moves data: copies rows of cat into animal, copies rows of dog into animal
--   - drops table cat
--   - drops table dog
-- Code from before it fails:
--   - table cat is gone
--   - table dog is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of animal have no value in lives, which every row of cat must have
--   - RV143 counts rows written since: fails if rows of animal have no value in loud, which every row of dog must have

-- Adds table animal (id, dtype, name, lives, loud)
CREATE TABLE animal (
    id bigint NOT NULL,
    dtype character varying(31) NOT NULL,
    name character varying(20),
    lives integer,
    loud boolean,
    CONSTRAINT animal_pkey PRIMARY KEY (id),
    CONSTRAINT animal_dtype_check CHECK (dtype in ('Cat','Dog'))
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of cat into animal, copies rows of dog into animal
-- RV109 fails if rows of dog have the same id as one of cat, and both are rows of animal from here on
-- RV112 writes rows of animal, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog
        WHERE EXISTS (SELECT FROM cat WHERE cat.id = dog.id));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of dog have the same id as one of cat, and both are rows of animal from here on',
            HINT = 'Give them another, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO animal (id, dtype, name, lives)
SELECT id, 'Cat', name, lives
FROM cat;
INSERT INTO animal (id, dtype, name, loud)
SELECT id, 'Dog', name, loud
FROM dog;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table cat
-- reviver:carried=cat
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM cat
        WHERE jsonb_strip_nulls(to_jsonb(cat.*) - ARRAY['id', 'name', 'lives']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of cat that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE cat;

-- Drops table dog
-- reviver:carried=dog
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog
        WHERE jsonb_strip_nulls(to_jsonb(dog.*) - ARRAY['id', 'name', 'loud']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of dog that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE dog;
