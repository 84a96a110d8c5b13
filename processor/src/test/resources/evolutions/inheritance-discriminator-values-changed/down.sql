-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check message_kind_check of message
--   - adds column message.dtype (character varying(31))
--   - changes column message.kind: may be null
--   - moves data: fills message.dtype
--   - changes column message.dtype: not null
--   - drops column message.kind
--   - adds check message_dtype_check of message (dtype in ('Message','Mail'))

-- Drops check message_kind_check of message
-- RV127 takes ACCESS EXCLUSIVE on message: nobody else reads or writes it until the transaction ends
ALTER TABLE message DROP CONSTRAINT message_kind_check;

-- Adds column message.dtype (character varying(31))
ALTER TABLE message ADD COLUMN dtype character varying(31);

-- Changes column message.kind: may be null
ALTER TABLE message ALTER COLUMN kind DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills message.dtype
-- RV112 writes rows of message, all in one transaction: the more there are, the longer others wait
UPDATE message SET dtype = CASE
    WHEN kind = 1 THEN 'Mail'
    WHEN kind = 0 THEN 'Message'
END
WHERE kind IN (1, 0);

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column message.dtype: not null
-- RV121 reads all of message while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM message WHERE dtype IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of message have no value in dtype',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE message ALTER COLUMN dtype SET NOT NULL;

-- Drops column message.kind
-- reviver:carried=message.kind
ALTER TABLE message DROP COLUMN kind;

-- Adds check message_dtype_check of message (dtype in ('Message','Mail'))
-- RV123 reads all rows while nobody else can
ALTER TABLE message ADD CONSTRAINT message_dtype_check CHECK (dtype in ('Message','Mail'));
