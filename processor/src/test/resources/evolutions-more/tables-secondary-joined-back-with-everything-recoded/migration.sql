-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_more_id_fkey of person_more
--   - adds table person_text (id, active, bio)
--   - adds column person.level (smallint)
--   - adds column person.loud (character(1))
--   - moves data: copies rows of person into person_text, fills person.level, person.loud
--   - changes column person.id: integer to bigint
--   - drops column person.active
--   - drops column person.bio
--   - drops table person_more
--   - adds check person_level_check of person (level between 0 and 2)
--   - adds check person_loud_check of person (loud in ('N','Y'))
--   - adds foreign key person_text_id_fkey of person_text (id) to person (id)
-- Code from before it fails:
--   - column person.active is gone
--   - column person.bio is gone
--   - table person_more is gone
--   - values that check person_level_check of person does not allow are refused
--   - values that check person_loud_check of person does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: person.id from bigint to integer
--   - RV143 counts rows written since: fails if rows of person have a value in level that is none of 0, 2
--   - RV143 counts rows written since: fails if rows of person have a value in loud that is none of 'N', 'Y'
--   - RV143 counts rows written since: fails if rows of person_text have a value in active that boolean cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of person_text have a value in bio that character varying(255) cannot hold unchanged

-- Drops foreign key person_more_id_fkey of person_more
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person_more DROP CONSTRAINT person_more_id_fkey;

-- Adds table person_text (id, active, bio)
CREATE TABLE person_text (
    id bigint NOT NULL,
    active integer,
    bio text,
    CONSTRAINT person_text_pkey PRIMARY KEY (id),
    CONSTRAINT person_text_active_check CHECK (active in (0,1))
);

-- Adds column person.level (smallint)
ALTER TABLE person ADD COLUMN level smallint;

-- Adds column person.loud (character(1))
ALTER TABLE person ADD COLUMN loud character(1);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of person into person_text, fills person.level, person.loud
-- RV109 fails if rows of person_more have a value in level that is none of 'LOW', 'HIGH'
-- RV109 fails if rows of person_more have a value in loud that is none of false, true
-- RV112 writes rows of person and person_text, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_more
        WHERE level NOT IN ('LOW', 'HIGH'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_more have a value in level that is none of ''LOW'', ''HIGH''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_more
        WHERE loud NOT IN (false, true));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_more have a value in loud that is none of false, true',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO person_text (id, active, bio)
SELECT id, active::integer, bio
FROM person
WHERE (active IS NOT NULL OR bio IS NOT NULL);
UPDATE person SET level = (CASE person_more.level WHEN 'LOW' THEN 0 WHEN 'HIGH' THEN 2 END)::smallint, loud = (CASE person_more.loud WHEN false THEN 'N' WHEN true THEN 'Y' END)::character(1)
FROM person_more
WHERE person_more.id = person.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column person.id: integer to bigint
-- RV113 the planner knows nothing of person.id then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE person ALTER COLUMN id TYPE bigint;

-- Drops column person.active
-- reviver:carried=person.active
ALTER TABLE person DROP COLUMN active;

-- Drops column person.bio
-- reviver:carried=person.bio
ALTER TABLE person DROP COLUMN bio;

-- Drops table person_more
-- reviver:carried=person_more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_more
        WHERE jsonb_strip_nulls(to_jsonb(person_more.*) - ARRAY['id', 'level', 'loud']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_more that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE person_more;

-- Adds check person_level_check of person (level between 0 and 2)
-- RV123 reads all rows while nobody else can
ALTER TABLE person ADD CONSTRAINT person_level_check CHECK (level between 0 and 2);

-- Adds check person_loud_check of person (loud in ('N','Y'))
-- RV123 reads all rows while nobody else can
ALTER TABLE person ADD CONSTRAINT person_loud_check CHECK (loud in ('N','Y'));

-- Adds foreign key person_text_id_fkey of person_text (id) to person (id)
ALTER TABLE person_text ADD CONSTRAINT person_text_id_fkey FOREIGN KEY (id) REFERENCES person (id);
