-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table dog (id, name, loud)
--   - adds table cat (id, name, lives)
--   - moves data: copies rows of animal into cat, copies rows of animal into dog
--   - drops table animal

-- Adds table dog (id, name, loud)
CREATE TABLE dog (
    id bigint NOT NULL,
    name character varying(20),
    loud boolean NOT NULL,
    CONSTRAINT dog_pkey PRIMARY KEY (id)
);

-- Adds table cat (id, name, lives)
CREATE TABLE cat (
    id bigint NOT NULL,
    name character varying(20),
    lives integer NOT NULL,
    CONSTRAINT cat_pkey PRIMARY KEY (id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of animal into cat, copies rows of animal into dog
-- RV112 writes rows of animal, all in one transaction: the more there are, the longer others wait
INSERT INTO cat (id, lives, name)
SELECT id, lives, name
FROM animal
WHERE dtype = 'Cat';
INSERT INTO dog (id, loud, name)
SELECT id, loud, name
FROM animal
WHERE dtype = 'Dog';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table animal
-- reviver:carried=animal
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal
        WHERE jsonb_strip_nulls(to_jsonb(animal.*) - ARRAY['id', 'dtype', 'name', 'lives', 'loud']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE animal;
