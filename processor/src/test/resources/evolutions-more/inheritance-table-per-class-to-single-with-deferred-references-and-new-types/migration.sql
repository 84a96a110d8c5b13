-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key fk_boss of customer
--   - drops check person_color_check of person
--   - adds column person.dtype (character varying(31))
--   - adds column person.other (character varying(255))
--   - moves data: fills person.dtype, copies rows of customer into person
--   - moves data: turns person.color into character varying(255): 0 is 'RED' now, 1 is 'GREEN' now
--   - moves data: turns person.good into character(1): false is 'N' now, true is 'Y' now
--   - changes column person.age: integer to bigint
--   - changes column person.dtype: not null
--   - drops table customer
--   - adds check person_color_check of person (color in ('RED','GREEN'))
--   - adds check person_dtype_check of person (dtype in ('Person','Customer'))
--   - adds check person_good_check of person (good in ('N','Y'))
--   - adds check person_other_check of person (other in ('RED','GREEN'))
-- Code from before it fails:
--   - person.color is character varying(255) now, and it reads and writes smallint
--   - person.good is character(1) now, and it reads and writes boolean
--   - person.dtype needs a value, and it does not know it
--   - table customer is gone
--   - values that check person_color_check of person does not allow are refused
--   - values that check person_dtype_check of person does not allow are refused
--   - values that check person_good_check of person does not allow are refused
--   - values that check person_other_check of person does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: person.age from bigint to integer
--   - RV143 counts rows written since: fails if rows of person have a value in good that is neither 'N' nor 'Y'
--   - RV143 counts rows written since: fails if rows of person have a value in color that is none of RED, GREEN
--   - RV143 counts rows written since: fails if rows of person that go hold a value in a column that no entity knows
--   - RV143 counts rows written since: fails if rows of person have a value in other that is none of 'RED', 'GREEN'

-- Drops foreign key fk_boss of customer
-- RV127 takes ACCESS EXCLUSIVE on team: nobody else reads or writes it until the transaction ends
ALTER TABLE customer DROP CONSTRAINT fk_boss;

-- Drops check person_color_check of person
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_color_check;

-- Adds column person.dtype (character varying(31))
ALTER TABLE person ADD COLUMN dtype character varying(31);

-- Adds column person.other (character varying(255))
ALTER TABLE person ADD COLUMN other character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.dtype, copies rows of customer into person
-- RV109 fails if rows of customer have the same id as one of person, and both are rows of person from here on
-- RV109 fails if rows of customer have a value in other that is none of 0, 1
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM customer
        WHERE EXISTS (SELECT FROM person WHERE person.id = customer.id));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of customer have the same id as one of person, and both are rows of person from here on',
            HINT = 'Give them another, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM customer
        WHERE other NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of customer have a value in other that is none of 0, 1',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE person SET dtype = 'Person';
INSERT INTO person (id, dtype, age, boss_id, color, good, other)
SELECT id, 'Customer', age, boss_id, color, good, (CASE other WHEN 0 THEN 'RED' WHEN 1 THEN 'GREEN' END)::character varying(255)
FROM customer;

SET CONSTRAINTS ALL IMMEDIATE;

-- Moves data: turns person.color into character varying(255): 0 is 'RED' now, 1 is 'GREEN' now
-- RV109 fails if rows of person have a value in color that is none of RED, GREEN
-- RV113 the planner knows nothing of person.color then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE color NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in color that is none of RED, GREEN',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
-- Moves data: turns person.good into character(1): false is 'N' now, true is 'Y' now
-- RV113 the planner knows nothing of person.good then: run ANALYZE person afterwards
ALTER TABLE person
    ALTER COLUMN color TYPE character varying(255) USING (CASE color WHEN 0 THEN 'RED' WHEN 1 THEN 'GREEN' END)::character varying(255),
    ALTER COLUMN good TYPE character(1) USING (CASE good WHEN false THEN 'N' WHEN true THEN 'Y' END)::character(1);

-- Changes column person.age: integer to bigint
-- RV113 the planner knows nothing of person.age then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE person ALTER COLUMN age TYPE bigint;

-- Changes column person.dtype: not null
-- RV121 reads all of person while nobody else can
-- RV132 code that does not know person.dtype cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE dtype IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of person have no value in dtype',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE person ALTER COLUMN dtype SET NOT NULL;

-- Drops table customer
-- reviver:carried=customer
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM customer
        WHERE jsonb_strip_nulls(to_jsonb(customer.*) - ARRAY['id', 'age', 'color', 'good', 'boss_id', 'other']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of customer that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE customer;

-- Adds check person_color_check of person (color in ('RED','GREEN'))
-- RV123 reads all rows while nobody else can
ALTER TABLE person ADD CONSTRAINT person_color_check CHECK (color in ('RED','GREEN'));

-- Adds check person_dtype_check of person (dtype in ('Person','Customer'))
-- RV123 reads all rows while nobody else can
ALTER TABLE person ADD CONSTRAINT person_dtype_check CHECK (dtype in ('Person','Customer'));

-- Adds check person_good_check of person (good in ('N','Y'))
-- RV123 reads all rows while nobody else can
ALTER TABLE person ADD CONSTRAINT person_good_check CHECK (good in ('N','Y'));

-- Adds check person_other_check of person (other in ('RED','GREEN'))
-- RV123 reads all rows while nobody else can
ALTER TABLE person ADD CONSTRAINT person_other_check CHECK (other in ('RED','GREEN'));
