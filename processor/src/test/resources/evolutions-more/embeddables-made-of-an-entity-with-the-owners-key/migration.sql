-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table person to human
--   - renames primary key person_pkey of human to human_pkey
--   - renames sequence person_seq to human_seq
--   - drops foreign key address_person_id_fkey of address
--   - adds column human.version (integer)
--   - adds column human.street (character varying(40))
--   - adds column human.no (integer)
--   - moves data: fills human.no, human.street
--   - fills human.version where it is null, with 0
--   - changes column human.version: not null
--   - drops table address
-- Code from before it fails:
--   - table person is called human now
--   - sequence person_seq is called human_seq now
--   - human.version needs a value, and it does not know it
--   - table address is gone
-- What the way back destroys, and when it fails:
--   - RV142 drops column human.version: all values written since are lost

-- Renames table person to human
-- RV131 code that says table person fails from this moment; it is human now
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person RENAME TO human;

-- Renames primary key person_pkey of human to human_pkey
ALTER TABLE human RENAME CONSTRAINT person_pkey TO human_pkey;

-- Renames sequence person_seq to human_seq
-- RV131 code that says sequence person_seq fails from this moment; it is human_seq now
-- RV127 takes ACCESS EXCLUSIVE on person_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE person_seq RENAME TO human_seq;

-- Drops foreign key address_person_id_fkey of address
ALTER TABLE address DROP CONSTRAINT address_person_id_fkey;

-- Adds column human.version (integer)
ALTER TABLE human ADD COLUMN version integer;

-- Adds column human.street (character varying(40))
ALTER TABLE human ADD COLUMN street character varying(40);

-- Adds column human.no (integer)
ALTER TABLE human ADD COLUMN no integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills human.no, human.street
-- RV112 writes rows of human, all in one transaction: the more there are, the longer others wait
UPDATE human SET no = address.no, street = address.street
FROM address
WHERE address.person_id = human.id;

-- Fills human.version where it is null, with 0
-- RV126 writes every row of human that has no version, in one transaction; nobody else can write to these rows until it ends
UPDATE human SET version = 0 WHERE version IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column human.version: not null
-- RV121 reads all of human while nobody else can
-- RV132 code that does not know human.version cannot insert rows any more
ALTER TABLE human ALTER COLUMN version SET NOT NULL;

-- Drops table address
-- reviver:carried=address
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM address
        WHERE jsonb_strip_nulls(to_jsonb(address.*) - ARRAY['person_id', 'street', 'no']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of address that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE address;
