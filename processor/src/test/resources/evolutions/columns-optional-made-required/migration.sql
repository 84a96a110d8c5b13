-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - fails if reader.email is null in any row: no value was given
--   - changes column reader.email: not null
-- Code from before it reads and updates, but cannot insert everywhere:
--   - reader.email needs a value, and it may write none
-- What the way back does not bring back:
--   - fails if reader.email is null in any row: no value was given: the way back does not know which rows had no value in email

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if reader.email is null in any row: no value was given
-- structure-only: the way back does not know which rows had no value in email
-- reviver:fill reader.email
-- Rows may be here that have no value in email. Write it at this place:
--     UPDATE reader SET email = ... WHERE email IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM reader WHERE email IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of reader have no value in email, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill reader.email, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column reader.email: not null
-- RV121 fails if reader.email is null in any row, and reads all of reader while nobody else can
-- RV127 takes ACCESS EXCLUSIVE on reader: nobody else reads or writes it until the transaction ends
ALTER TABLE reader ALTER COLUMN email SET NOT NULL;
