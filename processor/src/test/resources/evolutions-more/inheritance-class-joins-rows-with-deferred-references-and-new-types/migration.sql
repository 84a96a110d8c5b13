-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key fk_cboss of customer
--   - drops check customer_color_check of customer
--   - drops check customer_other_check of customer
--   - drops check person_color_check of person
--   - adds column person.deleted (boolean)
--   - moves data: copies rows of customer into person
--   - moves data: turns customer.other into character varying(255): 0 is 'RED' now, 1 is 'GREEN' now
--   - moves data: turns customer.several into character varying(255)[]: 0 is 'RED' now, 1 is 'GREEN' now
--   - moves data: turns person.color into character varying(255): 0 is 'RED' now, 1 is 'GREEN' now
--   - fills person.deleted where it is null, with false
--   - changes column person.deleted: not null
--   - drops column customer.color
--   - drops column customer.boss_id
--   - adds check customer_other_check of customer (other in ('RED','GREEN'))
--   - adds check person_color_check of person (color in ('RED','GREEN'))
--   - adds foreign key customer_id_fkey of customer (id) to person (id)
-- Code from before it fails:
--   - customer.other is character varying(255) now, and it reads and writes smallint
--   - customer.several is character varying(255)[] now, and it reads and writes smallint[]
--   - person.color is character varying(255) now, and it reads and writes smallint
--   - person.deleted needs a value, and it does not know it
--   - column customer.color is gone
--   - column customer.boss_id is gone
--   - values that check customer_other_check of customer does not allow are refused
--   - values that check person_color_check of person does not allow are refused
--   - values that foreign key customer_id_fkey of customer does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of person are marked as deleted in deleted, and would be there again without it
--   - RV143 counts rows written since: fails if rows of person have a value in color that is none of RED, GREEN
--   - RV143 counts rows written since: fails if rows of customer have a value in several that is none of RED, GREEN
--   - RV143 counts rows written since: fails if rows of customer have a value in other that is none of RED, GREEN
--   - RV143 counts rows written since: fails if rows of person that go hold a value in a column that no entity knows
--   - RV142 drops column person.deleted: all values written since are lost
--   - RV143 counts rows written since: fails if a row refers to none by foreign key fk_cboss of customer, and nobody can write to customer or person meanwhile

-- Drops foreign key fk_cboss of customer
-- RV104 drops foreign key fk_cboss of customer: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on customer and person: nobody else reads or writes them until the transaction ends
ALTER TABLE customer DROP CONSTRAINT fk_cboss;

-- Drops check customer_color_check of customer
-- RV104 drops check customer_color_check of customer: rows that break it may arrive, and then it cannot be put back
ALTER TABLE customer DROP CONSTRAINT customer_color_check;

-- Drops check customer_other_check of customer
ALTER TABLE customer DROP CONSTRAINT customer_other_check;

-- Drops check person_color_check of person
ALTER TABLE person DROP CONSTRAINT person_color_check;

-- Adds column person.deleted (boolean)
ALTER TABLE person ADD COLUMN deleted boolean;
COMMENT ON COLUMN person.deleted IS 'Soft-delete indicator';

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of customer into person
-- RV109 fails if rows of customer have the same id as one of person, and both are rows of person from here on
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
INSERT INTO person (id, boss_id, color)
SELECT id, boss_id, color
FROM customer;

SET CONSTRAINTS ALL IMMEDIATE;

-- Moves data: turns customer.other into character varying(255): 0 is 'RED' now, 1 is 'GREEN' now
-- RV109 fails if rows of customer have a value in other that is none of RED, GREEN
-- RV113 the planner knows nothing of customer.other then: run ANALYZE customer afterwards
-- RV111 copies all of customer while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM customer
        WHERE other NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of customer have a value in other that is none of RED, GREEN',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE customer ALTER COLUMN other TYPE character varying(255) USING (CASE other WHEN 0 THEN 'RED' WHEN 1 THEN 'GREEN' END)::character varying(255);

-- Moves data: turns customer.several into character varying(255)[]: 0 is 'RED' now, 1 is 'GREEN' now
-- RV109 fails if rows of customer have a value in several that is none of RED, GREEN
-- RV113 the planner knows nothing of customer.several then: run ANALYZE customer afterwards
-- RV111 copies all of customer while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM customer
        WHERE NOT array_remove(several, NULL) <@ ARRAY[0, 1]::smallint[]);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of customer have a value in several that is none of RED, GREEN',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE customer ALTER COLUMN several TYPE character varying(255)[] USING several::text[]::character varying(255)[];
UPDATE customer SET several = ARRAY(
    SELECT CASE value WHEN '0' THEN 'RED' WHEN '1' THEN 'GREEN' ELSE value END
    FROM unnest(several) WITH ORDINALITY AS element(value, place) ORDER BY place)::character varying(255)[]
WHERE several && ARRAY['0', '1']::character varying(255)[];

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
ALTER TABLE person ALTER COLUMN color TYPE character varying(255) USING (CASE color WHEN 0 THEN 'RED' WHEN 1 THEN 'GREEN' END)::character varying(255);

-- Fills person.deleted where it is null, with false
-- RV126 writes every row of person that has no deleted, in one transaction; nobody else can write to these rows until it ends
UPDATE person SET deleted = false WHERE deleted IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column person.deleted: not null
-- RV121 reads all of person while nobody else can
-- RV132 code that does not know person.deleted cannot insert rows any more
ALTER TABLE person ALTER COLUMN deleted SET NOT NULL;

-- Drops column customer.color
-- reviver:carried=customer.color
ALTER TABLE customer DROP COLUMN color;

-- Drops column customer.boss_id
-- reviver:carried=customer.boss_id
ALTER TABLE customer DROP COLUMN boss_id;

-- Adds check customer_other_check of customer (other in ('RED','GREEN'))
-- RV123 reads all rows while nobody else can
ALTER TABLE customer ADD CONSTRAINT customer_other_check CHECK (other in ('RED','GREEN'));

-- Adds check person_color_check of person (color in ('RED','GREEN'))
-- RV123 reads all rows while nobody else can
ALTER TABLE person ADD CONSTRAINT person_color_check CHECK (color in ('RED','GREEN'));

-- Adds foreign key customer_id_fkey of customer (id) to person (id)
-- RV124 nobody can write to customer or person meanwhile
ALTER TABLE customer ADD CONSTRAINT customer_id_fkey FOREIGN KEY (id) REFERENCES person (id);
