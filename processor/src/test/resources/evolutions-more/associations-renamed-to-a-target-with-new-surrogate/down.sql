-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_city_seen_id_fkey of person_city
--   - drops foreign key person_town_id_fkey of person
--   - drops primary key person_city_pkey of person_city
--   - drops unique key city_code_key of city
--   - drops primary key city_pkey of city
--   - adds column person_city.visited_code (character varying(255))
--   - adds column person.home_code (character varying(255))
--   - changes column person_city.seen_id: may be null
--   - changes column person.town_id: may be null
--   - changes column city.id: may be null
--   - moves data: fills person_city.visited_code
--   - moves data: fills person.home_code
--   - changes column person_city.visited_code: not null
--   - changes column person.home_code: not null
--   - drops column person_city.seen_id
--   - drops column person.town_id
--   - drops column city.id
--   - adds primary key person_city_pkey of person_city (person_id, visited_code)
--   - adds primary key city_pkey of city (code)
--   - adds foreign key person_city_visited_code_fkey of person_city (visited_code) to city (code)
--   - and 2 more
-- What it destroys, and when it fails:
--   - RV142 keeps the rows but not city.id: those keys are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key person_city_pkey of person_city, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key person_city_visited_code_fkey of person_city, and nobody can write to person_city or city meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key person_home_code_fkey of person, and nobody can write to person or city meanwhile

-- Drops foreign key person_city_seen_id_fkey of person_city
-- RV127 takes ACCESS EXCLUSIVE on city and person_city: nobody else reads or writes them until the transaction ends
ALTER TABLE person_city DROP CONSTRAINT person_city_seen_id_fkey;

-- Drops foreign key person_town_id_fkey of person
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_town_id_fkey;

-- Drops primary key person_city_pkey of person_city
ALTER TABLE person_city DROP CONSTRAINT person_city_pkey;

-- Drops unique key city_code_key of city
ALTER TABLE city DROP CONSTRAINT city_code_key;

-- Drops primary key city_pkey of city
ALTER TABLE city DROP CONSTRAINT city_pkey;

-- Adds column person_city.visited_code (character varying(255))
ALTER TABLE person_city ADD COLUMN visited_code character varying(255);

-- Adds column person.home_code (character varying(255))
ALTER TABLE person ADD COLUMN home_code character varying(255);

-- Changes column person_city.seen_id: may be null
ALTER TABLE person_city ALTER COLUMN seen_id DROP NOT NULL;

-- Changes column person.town_id: may be null
ALTER TABLE person ALTER COLUMN town_id DROP NOT NULL;

-- Changes column city.id: may be null
ALTER TABLE city ALTER COLUMN id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person_city.visited_code
-- RV112 writes rows of person_city, all in one transaction: the more there are, the longer others wait
UPDATE person_city SET visited_code = city.code
FROM city
WHERE city.id = person_city.seen_id;

-- Moves data: fills person.home_code
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
UPDATE person SET home_code = city.code
FROM city
WHERE city.id = person.town_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column person_city.visited_code: not null
-- RV121 reads all of person_city while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_city WHERE visited_code IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of person_city have no value in visited_code',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE person_city ALTER COLUMN visited_code SET NOT NULL;

-- Changes column person.home_code: not null
-- RV121 reads all of person while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE home_code IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of person have no value in home_code',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE person ALTER COLUMN home_code SET NOT NULL;

-- Drops column person_city.seen_id
-- reviver:carried=person_city.seen_id
ALTER TABLE person_city DROP COLUMN seen_id;

-- Drops column person.town_id
-- reviver:carried=person.town_id
ALTER TABLE person DROP COLUMN town_id;

-- Drops column city.id
-- reviver:carried=city.id
ALTER TABLE city DROP COLUMN id;

-- Adds primary key person_city_pkey of person_city (person_id, visited_code)
-- RV143 counts rows written since: fails if two rows agree in primary key person_city_pkey of person_city, and builds its index while nobody can read the table
ALTER TABLE person_city ADD CONSTRAINT person_city_pkey PRIMARY KEY (person_id, visited_code);

-- Adds primary key city_pkey of city (code)
-- RV122 builds its index while nobody can read the table
ALTER TABLE city ADD CONSTRAINT city_pkey PRIMARY KEY (code);

-- Adds foreign key person_city_visited_code_fkey of person_city (visited_code) to city (code)
-- RV143 counts rows written since: fails if a row refers to none by foreign key person_city_visited_code_fkey of person_city, and nobody can write to person_city or city meanwhile
ALTER TABLE person_city ADD CONSTRAINT person_city_visited_code_fkey FOREIGN KEY (visited_code) REFERENCES city (code);

-- Adds foreign key person_home_code_fkey of person (home_code) to city (code)
-- RV143 counts rows written since: fails if a row refers to none by foreign key person_home_code_fkey of person, and nobody can write to person or city meanwhile
ALTER TABLE person ADD CONSTRAINT person_home_code_fkey FOREIGN KEY (home_code) REFERENCES city (code);

-- Drops sequence city_seq
DROP SEQUENCE city_seq;
