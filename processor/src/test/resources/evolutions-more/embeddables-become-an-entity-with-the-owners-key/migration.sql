-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check person_kind_check of person
--   - adds table address (person_id, street, kind)
--   - moves data: copies rows of person into address
--   - drops column person.street
--   - drops column person.kind
--   - adds foreign key address_person_id_fkey of address (person_id) to person (id)
-- Code from before it fails:
--   - column person.street is gone
--   - column person.kind is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of address have a value in kind that is none of 'WORK', 'HOME'

-- Drops check person_kind_check of person
-- RV104 drops check person_kind_check of person: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_kind_check;

-- Adds table address (person_id, street, kind)
CREATE TABLE address (
    person_id bigint NOT NULL,
    street character varying(40),
    kind character varying(255),
    CONSTRAINT address_pkey PRIMARY KEY (person_id),
    CONSTRAINT address_kind_check CHECK (kind in ('WORK','HOME','OTHER'))
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of person into address
-- RV109 fails if rows of person have a value in kind that is none of 0, 1
-- RV112 writes rows of address, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE kind NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in kind that is none of 0, 1',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO address (person_id, kind, street)
SELECT id, (CASE kind WHEN 0 THEN 'HOME' WHEN 1 THEN 'WORK' END)::character varying(255), street
FROM person
WHERE (kind IS NOT NULL OR street IS NOT NULL);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.street
-- reviver:carried=person.street
ALTER TABLE person DROP COLUMN street;

-- Drops column person.kind
-- reviver:carried=person.kind
ALTER TABLE person DROP COLUMN kind;

-- Adds foreign key address_person_id_fkey of address (person_id) to person (id)
ALTER TABLE address ADD CONSTRAINT address_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);
