-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_login_person_id_fkey of person_login
--   - adds column person.login (character varying(20))
--   - adds column person.last_seen (date)
--   - moves data: fills person.login, person.last_seen
--   - changes column person.login: not null
--   - drops table person_login
-- Code from before it fails:
--   - person.login needs a value, and it does not know it
--   - table person_login is gone

-- Drops foreign key person_login_person_id_fkey of person_login
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person_login DROP CONSTRAINT person_login_person_id_fkey;

-- Adds column person.login (character varying(20))
ALTER TABLE person ADD COLUMN login character varying(20);

-- Adds column person.last_seen (date)
ALTER TABLE person ADD COLUMN last_seen date;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.login, person.last_seen
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
UPDATE person SET login = person_login.login, last_seen = person_login.last_seen
FROM person_login
WHERE person_login.person_id = person.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column person.login: not null
-- RV121 reads all of person while nobody else can
-- RV132 code that does not know person.login cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE login IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of person have no value in login',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE person ALTER COLUMN login SET NOT NULL;

-- Drops table person_login
-- reviver:carried=person_login
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_login
        WHERE jsonb_strip_nulls(to_jsonb(person_login.*) - ARRAY['person_id', 'login', 'last_seen']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_login that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE person_login;
