-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check message_dtype_check of message
--   - moves data: makes sure that no rows of message are of the class Letter (dtype = 'Letter'), which is no entity any more
--   - adds check message_dtype_check of message (dtype in ('Message','Mail'))
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of message are of the class Letter (dtype = 'Letter'), which is no entity any more

-- Drops check message_dtype_check of message
-- RV127 takes ACCESS EXCLUSIVE on message: nobody else reads or writes it until the transaction ends
ALTER TABLE message DROP CONSTRAINT message_dtype_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of message are of the class Letter (dtype = 'Letter'), which is no entity any more
-- RV143 counts rows written since: fails if rows of message are of the class Letter (dtype = 'Letter'), which is no entity any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM message
        WHERE dtype = 'Letter');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of message are of the class Letter (dtype = ''Letter''), which is no entity any more',
            HINT = 'Delete them, or make them rows of another class, first or in this script.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check message_dtype_check of message (dtype in ('Message','Mail'))
-- RV123 reads all rows while nobody else can
ALTER TABLE message ADD CONSTRAINT message_dtype_check CHECK (dtype in ('Message','Mail'));
