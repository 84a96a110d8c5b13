-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key address_person_id_fkey of address
--   - adds column person.kind (smallint)
--   - adds column person.street (character varying(40))
--   - moves data: fills person.kind, person.street
--   - drops table address
--   - adds check person_kind_check of person (kind between 0 and 1)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of address have a value in kind that is none of 'WORK', 'HOME'

-- Drops foreign key address_person_id_fkey of address
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE address DROP CONSTRAINT address_person_id_fkey;

-- Adds column person.kind (smallint)
ALTER TABLE person ADD COLUMN kind smallint;

-- Adds column person.street (character varying(40))
ALTER TABLE person ADD COLUMN street character varying(40);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.kind, person.street
-- RV143 counts rows written since: fails if rows of address have a value in kind that is none of 'WORK', 'HOME'
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM address
        WHERE kind NOT IN ('WORK', 'HOME'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of address have a value in kind that is none of ''WORK'', ''HOME''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE person SET kind = (CASE address.kind WHEN 'WORK' THEN 1 WHEN 'HOME' THEN 0 END)::smallint, street = address.street
FROM address
WHERE address.person_id = person.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table address
-- reviver:carried=address
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM address
        WHERE jsonb_strip_nulls(to_jsonb(address.*) - ARRAY['person_id', 'street', 'kind']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of address that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE address;

-- Adds check person_kind_check of person (kind between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE person ADD CONSTRAINT person_kind_check CHECK (kind between 0 and 1);
