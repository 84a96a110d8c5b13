-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key phone_pkey of phone
--   - adds column phone.kind (character varying(10))
--   - fails if phone.kind is null in any row: no value was given
--   - changes column phone.kind: not null
--   - adds primary key phone_pkey of phone (person_id, kind)
-- Code from before it reads and updates, but cannot insert everywhere:
--   - phone.kind needs a value, and it does not know it
--   - values that primary key phone_pkey of phone has already are refused
-- What the way back destroys, and when it fails:
--   - RV142 drops column phone.kind: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key phone_pkey of phone, and builds its index while nobody can read the table

-- Drops primary key phone_pkey of phone
-- RV127 takes ACCESS EXCLUSIVE on phone: nobody else reads or writes it until the transaction ends
ALTER TABLE phone DROP CONSTRAINT phone_pkey;

-- Adds column phone.kind (character varying(10))
ALTER TABLE phone ADD COLUMN kind character varying(10);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if phone.kind is null in any row: no value was given
-- reviver:fill phone.kind
-- Rows may be here that have no value in kind. Write it at this place:
--     UPDATE phone SET kind = ... WHERE kind IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM phone WHERE kind IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of phone have no value in kind, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill phone.kind, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column phone.kind: not null
-- RV121 every row needs a value in phone.kind, and none was given; reads all of phone while nobody else can
-- RV132 code that does not know phone.kind cannot insert rows any more
ALTER TABLE phone ALTER COLUMN kind SET NOT NULL;

-- Adds primary key phone_pkey of phone (person_id, kind)
-- RV122 fails if two rows agree in primary key phone_pkey of phone, and builds its index while nobody can read the table
ALTER TABLE phone ADD CONSTRAINT phone_pkey PRIMARY KEY (person_id, kind);
