-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table dog (id, name, loud)
--   - adds table cat (id, name, lives)
--   - moves data: copies rows of animal into cat, copies rows of animal into dog
--   - drops table animal
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of animal have no value in lives, which every row of cat must have
--   - RV143 counts rows written since: fails if rows of animal have no value in loud, which every row of dog must have

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
-- RV143 counts rows written since: fails if rows of animal have no value in lives, which every row of cat must have
-- RV143 counts rows written since: fails if rows of animal have no value in loud, which every row of dog must have
-- RV112 writes rows of cat and dog, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal
        WHERE dtype = 'Cat' AND lives IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal have no value in lives, which every row of cat must have',
            HINT = 'Give them one, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal
        WHERE dtype = 'Dog' AND loud IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal have no value in loud, which every row of dog must have',
            HINT = 'Give them one, first or in this script.';
    END IF;
END
$guard$;
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
