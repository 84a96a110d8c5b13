-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence city_seq (start 1, increment 50)
--   - drops foreign key person_home_code_fkey of person
--   - drops foreign key person_city_visited_code_fkey of person_city
--   - drops primary key city_pkey of city
--   - drops primary key person_city_pkey of person_city
--   - adds column city.id (bigint)
--   - adds column person.town_id (bigint)
--   - adds column person_city.seen_id (bigint)
--   - changes column person.home_code: may be null
--   - changes column person_city.visited_code: may be null
--   - moves data: fills city.id
--   - moves data: fills person_city.seen_id
--   - moves data: fills person.town_id
--   - moves data: lets sequence city_seq begin above city.id
--   - changes column city.id: not null
--   - changes column person.town_id: not null
--   - changes column person_city.seen_id: not null
--   - drops column person.home_code
--   - drops column person_city.visited_code
--   - adds primary key city_pkey of city (id)
--   - and 4 more
-- Code from before it fails:
--   - city.id needs a value, and it does not know it
--   - person.town_id needs a value, and it does not know it
--   - person_city.seen_id needs a value, and it does not know it
--   - column person.home_code is gone
--   - column person_city.visited_code is gone
--   - values that unique key city_code_key of city has already are refused
--   - values that primary key person_city_pkey of person_city has already are refused
--   - values that foreign key person_town_id_fkey of person does not find are refused
--   - values that foreign key person_city_seen_id_fkey of person_city does not find are refused
-- What the way back destroys, and when it fails:
--   - RV142 keeps the rows but not city.id: those keys are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key person_city_pkey of person_city, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key person_city_visited_code_fkey of person_city, and nobody can write to person_city or city meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key person_home_code_fkey of person, and nobody can write to person or city meanwhile

-- Adds sequence city_seq (start 1, increment 50)
CREATE SEQUENCE city_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key person_home_code_fkey of person
-- RV104 drops foreign key person_home_code_fkey of person: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on city and person: nobody else reads or writes them until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_home_code_fkey;

-- Drops foreign key person_city_visited_code_fkey of person_city
-- RV104 drops foreign key person_city_visited_code_fkey of person_city: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on person_city: nobody else reads or writes it until the transaction ends
ALTER TABLE person_city DROP CONSTRAINT person_city_visited_code_fkey;

-- Drops primary key city_pkey of city
ALTER TABLE city DROP CONSTRAINT city_pkey;

-- Drops primary key person_city_pkey of person_city
ALTER TABLE person_city DROP CONSTRAINT person_city_pkey;

-- Adds column city.id (bigint)
ALTER TABLE city ADD COLUMN id bigint;

-- Adds column person.town_id (bigint)
ALTER TABLE person ADD COLUMN town_id bigint;

-- Adds column person_city.seen_id (bigint)
ALTER TABLE person_city ADD COLUMN seen_id bigint;

-- Changes column person.home_code: may be null
ALTER TABLE person ALTER COLUMN home_code DROP NOT NULL;

-- Changes column person_city.visited_code: may be null
ALTER TABLE person_city ALTER COLUMN visited_code DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills city.id
-- RV112 writes rows of city, all in one transaction: the more there are, the longer others wait
UPDATE city SET id = nextval('city_seq');

-- Moves data: fills person_city.seen_id
-- RV112 writes rows of person_city, all in one transaction: the more there are, the longer others wait
UPDATE person_city SET seen_id = city.id
FROM city
WHERE city.code = person_city.visited_code;

-- Moves data: fills person.town_id
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
UPDATE person SET town_id = city.id
FROM city
WHERE city.code = person.home_code;

-- Moves data: lets sequence city_seq begin above city.id
SELECT setval('city_seq', greatest(max(id) + 51, 1), false)
FROM city
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column city.id: not null
-- RV121 reads all of city while nobody else can
-- RV132 code that does not know city.id cannot insert rows any more
ALTER TABLE city ALTER COLUMN id SET NOT NULL;

-- Changes column person.town_id: not null
-- RV121 reads all of person while nobody else can
-- RV132 code that does not know person.town_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE town_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of person have no value in town_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE person ALTER COLUMN town_id SET NOT NULL;

-- Changes column person_city.seen_id: not null
-- RV121 reads all of person_city while nobody else can
-- RV132 code that does not know person_city.seen_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_city WHERE seen_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of person_city have no value in seen_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE person_city ALTER COLUMN seen_id SET NOT NULL;

-- Drops column person.home_code
-- reviver:carried=person.home_code
ALTER TABLE person DROP COLUMN home_code;

-- Drops column person_city.visited_code
-- reviver:carried=person_city.visited_code
ALTER TABLE person_city DROP COLUMN visited_code;

-- Adds primary key city_pkey of city (id)
-- RV122 fails if two rows agree in primary key city_pkey of city, and builds its index while nobody can read the table
ALTER TABLE city ADD CONSTRAINT city_pkey PRIMARY KEY (id);

-- Adds unique key city_code_key of city (code)
-- RV122 builds its index while nobody can read the table
ALTER TABLE city ADD CONSTRAINT city_code_key UNIQUE (code);

-- Adds primary key person_city_pkey of person_city (person_id, seen_id)
-- RV122 fails if two rows agree in primary key person_city_pkey of person_city, and builds its index while nobody can read the table
ALTER TABLE person_city ADD CONSTRAINT person_city_pkey PRIMARY KEY (person_id, seen_id);

-- Adds foreign key person_town_id_fkey of person (town_id) to city (id)
-- RV124 fails if a row refers to none by foreign key person_town_id_fkey of person, and nobody can write to person or city meanwhile
ALTER TABLE person ADD CONSTRAINT person_town_id_fkey FOREIGN KEY (town_id) REFERENCES city (id);

-- Adds foreign key person_city_seen_id_fkey of person_city (seen_id) to city (id)
-- RV124 fails if a row refers to none by foreign key person_city_seen_id_fkey of person_city, and nobody can write to person_city or city meanwhile
ALTER TABLE person_city ADD CONSTRAINT person_city_seen_id_fkey FOREIGN KEY (seen_id) REFERENCES city (id);
