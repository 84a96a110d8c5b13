-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key details_person_id_fkey of details
--   - adds column person.bio (character varying(40))
--   - moves data: fills person.bio
--   - drops table details

-- Drops foreign key details_person_id_fkey of details
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE details DROP CONSTRAINT details_person_id_fkey;

-- Adds column person.bio (character varying(40))
ALTER TABLE person ADD COLUMN bio character varying(40);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.bio
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
UPDATE person SET bio = details.bio
FROM details
WHERE details.person_id = person.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table details
-- reviver:carried=details
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM details
        WHERE jsonb_strip_nulls(to_jsonb(details.*) - ARRAY['person_id', 'bio']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of details that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE details;
