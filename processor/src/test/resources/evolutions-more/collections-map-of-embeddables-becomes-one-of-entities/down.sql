-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key phone_person_id_fkey of phone
--   - adds table person_phone (person_id, number, kind)
--   - moves data: copies rows of phone into person_phone
--   - drops table phone
--   - adds foreign key person_phone_person_id_fkey of person_phone (person_id) to person (id)
--   - drops sequence phone_seq
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of phone belong to none, and become elements of a collection
--   - RV143 counts rows written since: fails if rows of phone have no value in kind, which every row of person_phone must have
--   - RV142 keeps the rows but not phone.id: those keys are lost

-- Drops foreign key phone_person_id_fkey of phone
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE phone DROP CONSTRAINT phone_person_id_fkey;

-- Adds table person_phone (person_id, number, kind)
CREATE TABLE person_phone (
    person_id bigint NOT NULL,
    number character varying(20),
    kind character varying(9) NOT NULL,
    CONSTRAINT person_phone_pkey PRIMARY KEY (person_id, kind)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of phone into person_phone
-- RV143 counts rows written since: fails if rows of phone belong to none, and become elements of a collection
-- RV143 counts rows written since: fails if rows of phone have no value in kind, which every row of person_phone must have
-- RV142 keeps the rows but not phone.id: those keys are lost
-- RV112 writes rows of person_phone, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM phone
        WHERE person_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of phone belong to none, and become elements of a collection',
            HINT = 'Delete them, or say to which they belong, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM phone
        WHERE person_id IS NOT NULL AND kind IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of phone have no value in kind, which every row of person_phone must have',
            HINT = 'Give them one, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO person_phone (person_id, number, kind)
SELECT person_id, number, kind
FROM phone
WHERE person_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table phone
-- reviver:carried=phone
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM phone
        WHERE jsonb_strip_nulls(to_jsonb(phone.*) - ARRAY['id', 'number', 'person_id', 'kind']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of phone that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE phone;

-- Adds foreign key person_phone_person_id_fkey of person_phone (person_id) to person (id)
ALTER TABLE person_phone ADD CONSTRAINT person_phone_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);

-- Drops sequence phone_seq
DROP SEQUENCE phone_seq;
