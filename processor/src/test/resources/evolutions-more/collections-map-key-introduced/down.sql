-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key phone_pkey of phone
--   - changes column phone.kind: may be null
--   - drops column phone.kind
--   - adds primary key phone_pkey of phone (person_id, number)
-- What it destroys, and when it fails:
--   - RV142 drops column phone.kind: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key phone_pkey of phone, and builds its index while nobody can read the table

-- Drops primary key phone_pkey of phone
-- RV127 takes ACCESS EXCLUSIVE on phone: nobody else reads or writes it until the transaction ends
ALTER TABLE phone DROP CONSTRAINT phone_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column phone.kind
-- RV142 drops column phone.kind: all values written since are lost
ALTER TABLE phone DROP COLUMN kind;

-- Adds primary key phone_pkey of phone (person_id, number)
-- RV143 counts rows written since: fails if two rows agree in primary key phone_pkey of phone, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM phone WHERE person_id IS NOT NULL AND number IS NOT NULL GROUP BY person_id, number HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of phone agree with another in person_id, number',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE phone ADD CONSTRAINT phone_pkey PRIMARY KEY (person_id, number);
