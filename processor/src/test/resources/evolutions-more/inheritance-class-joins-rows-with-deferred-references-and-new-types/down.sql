-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key customer_id_fkey of customer
--   - drops check person_color_check of person
--   - drops check customer_other_check of customer
--   - adds column customer.boss_id (bigint)
--   - adds column customer.color (smallint)
--   - changes column person.deleted: may be null
--   - moves data: makes sure that no rows of person are marked as deleted in deleted, and would be there again without it
--   - moves data: turns person.color into smallint: 'RED' is 0 now, 'GREEN' is 1 now
--   - moves data: turns customer.several into smallint[]: 'RED' is 0 now, 'GREEN' is 1 now
--   - moves data: turns customer.other into smallint: 'RED' is 0 now, 'GREEN' is 1 now
--   - moves data: fills customer.boss_id, customer.color, takes the rows that were copied out of person
--   - drops column person.deleted
--   - adds check person_color_check of person (color between 0 and 1)
--   - adds check customer_other_check of customer (other between 0 and 1)
--   - adds check customer_color_check of customer (color between 0 and 1)
--   - adds foreign key fk_cboss of customer (boss_id) to person (id), initially deferred
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of person are marked as deleted in deleted, and would be there again without it
--   - RV143 counts rows written since: fails if rows of person have a value in color that is none of RED, GREEN
--   - RV143 counts rows written since: fails if rows of customer have a value in several that is none of RED, GREEN
--   - RV143 counts rows written since: fails if rows of customer have a value in other that is none of RED, GREEN
--   - RV143 counts rows written since: fails if rows of person that go hold a value in a column that no entity knows
--   - RV142 drops column person.deleted: all values written since are lost
--   - RV143 counts rows written since: fails if a row refers to none by foreign key fk_cboss of customer, and nobody can write to customer or person meanwhile

-- Drops foreign key customer_id_fkey of customer
-- RV127 takes ACCESS EXCLUSIVE on customer and person: nobody else reads or writes them until the transaction ends
ALTER TABLE customer DROP CONSTRAINT customer_id_fkey;

-- Drops check person_color_check of person
ALTER TABLE person DROP CONSTRAINT person_color_check;

-- Drops check customer_other_check of customer
ALTER TABLE customer DROP CONSTRAINT customer_other_check;

-- Adds column customer.boss_id (bigint)
ALTER TABLE customer ADD COLUMN boss_id bigint;

-- Adds column customer.color (smallint)
ALTER TABLE customer ADD COLUMN color smallint;

-- Changes column person.deleted: may be null
ALTER TABLE person ALTER COLUMN deleted DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of person are marked as deleted in deleted, and would be there again without it
-- RV143 counts rows written since: fails if rows of person are marked as deleted in deleted, and would be there again without it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE deleted <> false);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person are marked as deleted in deleted, and would be there again without it',
            HINT = 'Delete them for good, or unmark them, first or in this script.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- Moves data: turns person.color into smallint: 'RED' is 0 now, 'GREEN' is 1 now
-- RV143 counts rows written since: fails if rows of person have a value in color that is none of RED, GREEN
-- RV113 the planner knows nothing of person.color then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it
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
ALTER TABLE person ALTER COLUMN color TYPE smallint USING (CASE color WHEN 'RED' THEN 0 WHEN 'GREEN' THEN 1 END)::smallint;

-- Moves data: turns customer.several into smallint[]: 'RED' is 0 now, 'GREEN' is 1 now
-- RV143 counts rows written since: fails if rows of customer have a value in several that is none of RED, GREEN
-- RV113 the planner knows nothing of customer.several then: run ANALYZE customer afterwards
-- RV111 copies all of customer while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM customer
        WHERE NOT array_remove(several, NULL) <@ ARRAY['RED', 'GREEN']::character varying(255)[]);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of customer have a value in several that is none of RED, GREEN',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE customer SET several = ARRAY(
    SELECT CASE value WHEN 'RED' THEN '0' WHEN 'GREEN' THEN '1' ELSE value END
    FROM unnest(several) WITH ORDINALITY AS element(value, place) ORDER BY place)::character varying(255)[]
WHERE several && ARRAY['RED', 'GREEN']::character varying(255)[];
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE customer ALTER COLUMN several TYPE smallint[] USING several::text[]::smallint[];

SET CONSTRAINTS ALL IMMEDIATE;

-- Moves data: turns customer.other into smallint: 'RED' is 0 now, 'GREEN' is 1 now
-- RV143 counts rows written since: fails if rows of customer have a value in other that is none of RED, GREEN
-- RV113 the planner knows nothing of customer.other then: run ANALYZE customer afterwards
-- RV111 copies all of customer while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM customer
        WHERE other NOT IN ('RED', 'GREEN'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of customer have a value in other that is none of RED, GREEN',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE customer ALTER COLUMN other TYPE smallint USING (CASE other WHEN 'RED' THEN 0 WHEN 'GREEN' THEN 1 END)::smallint;

-- Moves data: fills customer.boss_id, customer.color, takes the rows that were copied out of person
-- RV143 counts rows written since: fails if rows of person that go hold a value in a column that no entity knows
-- RV112 writes rows of customer and person, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE EXISTS (SELECT FROM customer WHERE customer.id = person.id) AND jsonb_strip_nulls(to_jsonb(person.*) - ARRAY['boss_id', 'color', 'deleted', 'id']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
UPDATE customer SET boss_id = person.boss_id, color = person.color
FROM person
WHERE person.id = customer.id;
DELETE FROM person
WHERE EXISTS (SELECT FROM customer WHERE customer.id = person.id);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.deleted
-- RV142 drops column person.deleted: all values written since are lost
ALTER TABLE person DROP COLUMN deleted;

-- Adds check person_color_check of person (color between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE person ADD CONSTRAINT person_color_check CHECK (color between 0 and 1);

-- Adds check customer_other_check of customer (other between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE customer ADD CONSTRAINT customer_other_check CHECK (other between 0 and 1);

-- Adds check customer_color_check of customer (color between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE customer ADD CONSTRAINT customer_color_check CHECK (color between 0 and 1);

-- Adds foreign key fk_cboss of customer (boss_id) to person (id), initially deferred
-- RV143 counts rows written since: fails if a row refers to none by foreign key fk_cboss of customer, and nobody can write to customer or person meanwhile
ALTER TABLE customer ADD CONSTRAINT fk_cboss FOREIGN KEY (boss_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED;
