-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - fails if contact.phone is null in any row: no value was given
--   - changes column contact.phone: not null
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if contact.phone is null in any row, and reads all of contact while nobody else can

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if contact.phone is null in any row: no value was given
-- reviver:fill contact.phone
-- Rows may be here that have no value in phone. Write it at this place:
--     UPDATE contact SET phone = ... WHERE phone IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM contact WHERE phone IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of contact have no value in phone, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill contact.phone, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column contact.phone: not null
-- RV143 counts rows written since: fails if contact.phone is null in any row, and reads all of contact while nobody else can
-- RV127 takes ACCESS EXCLUSIVE on contact: nobody else reads or writes it until the transaction ends
ALTER TABLE contact ALTER COLUMN phone SET NOT NULL;
