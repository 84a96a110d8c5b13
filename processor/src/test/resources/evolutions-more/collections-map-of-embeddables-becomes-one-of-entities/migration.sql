-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence phone_seq (start 1, increment 50)
--   - drops foreign key person_phone_person_id_fkey of person_phone
--   - adds table phone (id, number, person_id, kind)
--   - moves data: copies rows of person_phone into phone
--   - drops table person_phone
--   - adds foreign key phone_person_id_fkey of phone (person_id) to person (id)
-- Code from before it fails:
--   - table person_phone is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of phone belong to none, and become elements of a collection
--   - RV143 counts rows written since: fails if rows of phone have no value in kind, which every row of person_phone must have
--   - RV142 keeps the rows but not phone.id: those keys are lost

-- Adds sequence phone_seq (start 1, increment 50)
CREATE SEQUENCE phone_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key person_phone_person_id_fkey of person_phone
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person_phone DROP CONSTRAINT person_phone_person_id_fkey;

-- Adds table phone (id, number, person_id, kind)
CREATE TABLE phone (
    id bigint NOT NULL,
    number character varying(20),
    person_id bigint,
    kind character varying(9),
    CONSTRAINT phone_pkey PRIMARY KEY (id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of person_phone into phone
-- RV112 writes rows of phone, all in one transaction: the more there are, the longer others wait
INSERT INTO phone (id, person_id, number, kind)
SELECT nextval('phone_seq'), person_id, number, kind
FROM person_phone;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table person_phone
-- reviver:carried=person_phone
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_phone
        WHERE jsonb_strip_nulls(to_jsonb(person_phone.*) - ARRAY['person_id', 'number', 'kind']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_phone that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE person_phone;

-- Adds foreign key phone_person_id_fkey of phone (person_id) to person (id)
ALTER TABLE phone ADD CONSTRAINT phone_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);
