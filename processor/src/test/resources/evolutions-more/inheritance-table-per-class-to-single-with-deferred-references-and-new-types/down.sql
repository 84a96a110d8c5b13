-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check person_other_check of person
--   - drops check person_good_check of person
--   - drops check person_dtype_check of person
--   - drops check person_color_check of person
--   - adds table customer (id, age, color, good, boss_id, other)
--   - changes column person.dtype: may be null
--   - changes column person.age: bigint to integer
--   - moves data: turns person.good into boolean: 'N' is false now, 'Y' is true now
--   - moves data: turns person.color into smallint: 'RED' is 0 now, 'GREEN' is 1 now
--   - moves data: copies rows of person into customer, takes the rows that were copied out of person
--   - drops column person.other
--   - drops column person.dtype
--   - adds check person_color_check of person (color between 0 and 1)
--   - adds foreign key fk_boss of customer (boss_id) to team (id), initially deferred
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: person.age from bigint to integer
--   - RV143 counts rows written since: fails if rows of person have a value in good that is neither 'N' nor 'Y'
--   - RV143 counts rows written since: fails if rows of person have a value in color that is none of RED, GREEN
--   - RV143 counts rows written since: fails if rows of person that go hold a value in a column that no entity knows
--   - RV143 counts rows written since: fails if rows of person have a value in other that is none of 'RED', 'GREEN'

-- Drops check person_other_check of person
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_other_check;

-- Drops check person_good_check of person
ALTER TABLE person DROP CONSTRAINT person_good_check;

-- Drops check person_dtype_check of person
ALTER TABLE person DROP CONSTRAINT person_dtype_check;

-- Drops check person_color_check of person
ALTER TABLE person DROP CONSTRAINT person_color_check;

-- Adds table customer (id, age, color, good, boss_id, other)
CREATE TABLE customer (
    id bigint NOT NULL,
    age integer,
    color smallint,
    good boolean,
    boss_id bigint,
    other smallint,
    CONSTRAINT customer_pkey PRIMARY KEY (id),
    CONSTRAINT customer_color_check CHECK (color between 0 and 1),
    CONSTRAINT customer_other_check CHECK (other between 0 and 1)
);

-- Changes column person.dtype: may be null
ALTER TABLE person ALTER COLUMN dtype DROP NOT NULL;

-- Changes column person.age: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: person.age from bigint to integer
-- RV113 the planner knows nothing of person.age then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE age NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in age that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE person ALTER COLUMN age TYPE integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns person.good into boolean: 'N' is false now, 'Y' is true now
-- RV143 counts rows written since: fails if rows of person have a value in good that is neither 'N' nor 'Y'
-- RV113 the planner knows nothing of person.good then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE good NOT IN ('N', 'Y'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in good that is neither ''N'' nor ''Y''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
-- Moves data: turns person.color into smallint: 'RED' is 0 now, 'GREEN' is 1 now
-- RV143 counts rows written since: fails if rows of person have a value in color that is none of RED, GREEN
-- RV113 the planner knows nothing of person.color then: run ANALYZE person afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE color NOT IN ('RED', 'GREEN'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in color that is none of RED, GREEN',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE person
    ALTER COLUMN good TYPE boolean USING (CASE good WHEN 'N' THEN false WHEN 'Y' THEN true END)::boolean,
    ALTER COLUMN color TYPE smallint USING (CASE color WHEN 'RED' THEN 0 WHEN 'GREEN' THEN 1 END)::smallint;

-- Moves data: copies rows of person into customer, takes the rows that were copied out of person
-- RV143 counts rows written since: fails if rows of person that go hold a value in a column that no entity knows
-- RV143 counts rows written since: fails if rows of person have a value in other that is none of 'RED', 'GREEN'
-- RV112 writes rows of customer and person, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE dtype = 'Customer' AND jsonb_strip_nulls(to_jsonb(person.*) - ARRAY['age', 'boss_id', 'color', 'dtype', 'good', 'id', 'other']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE other NOT IN ('RED', 'GREEN'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in other that is none of ''RED'', ''GREEN''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO customer (id, age, boss_id, color, good, other)
SELECT id, age, boss_id, color, good, (CASE other WHEN 'RED' THEN 0 WHEN 'GREEN' THEN 1 END)::smallint
FROM person
WHERE dtype = 'Customer';
DELETE FROM person
WHERE dtype = 'Customer';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.other
-- reviver:carried=person.other
ALTER TABLE person DROP COLUMN other;

-- Drops column person.dtype
-- reviver:carried=person.dtype
ALTER TABLE person DROP COLUMN dtype;

-- Adds check person_color_check of person (color between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE person ADD CONSTRAINT person_color_check CHECK (color between 0 and 1);

-- Adds foreign key fk_boss of customer (boss_id) to team (id), initially deferred
-- RV127 takes SHARE ROW EXCLUSIVE on team: nobody else writes to it until the transaction ends
ALTER TABLE customer ADD CONSTRAINT fk_boss FOREIGN KEY (boss_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED;
