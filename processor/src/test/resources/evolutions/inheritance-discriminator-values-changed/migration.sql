-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check message_dtype_check of message
--   - adds column message.kind (integer)
--   - changes column message.dtype: may be null
--   - moves data: fills message.kind
--   - changes column message.kind: not null
--   - drops column message.dtype
--   - adds check message_kind_check of message (kind in (0,1))
-- Code from before it fails:
--   - message.kind needs a value, and it does not know it
--   - column message.dtype is gone
--   - values that check message_kind_check of message does not allow are refused

-- Drops check message_dtype_check of message
-- RV104 drops check message_dtype_check of message: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on message: nobody else reads or writes it until the transaction ends
ALTER TABLE message DROP CONSTRAINT message_dtype_check;

-- Adds column message.kind (integer)
ALTER TABLE message ADD COLUMN kind integer;

-- Changes column message.dtype: may be null
ALTER TABLE message ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills message.kind
-- RV112 writes rows of message, all in one transaction: the more there are, the longer others wait
UPDATE message SET kind = CASE
    WHEN dtype = 'Mail' THEN 1
    WHEN dtype = 'Message' THEN 0
END
WHERE dtype IN ('Mail', 'Message');

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column message.kind: not null
-- RV121 reads all of message while nobody else can
-- RV132 code that does not know message.kind cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM message WHERE kind IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of message have no value in kind',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE message ALTER COLUMN kind SET NOT NULL;

-- Drops column message.dtype
-- reviver:carried=message.dtype
ALTER TABLE message DROP COLUMN dtype;

-- Adds check message_kind_check of message (kind in (0,1))
-- RV123 reads all rows while nobody else can
ALTER TABLE message ADD CONSTRAINT message_kind_check CHECK (kind in (0,1));
