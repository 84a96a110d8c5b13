-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check message_dtype_check of message
--   - moves data: fills message.dtype
--   - adds check message_dtype_check of message (dtype in ('Message','Letter'))
-- Code from before it fails:
--   - message.dtype tells classes by other values
--   - values that check message_dtype_check of message does not allow are refused

-- Drops check message_dtype_check of message
-- RV127 takes ACCESS EXCLUSIVE on message: nobody else reads or writes it until the transaction ends
ALTER TABLE message DROP CONSTRAINT message_dtype_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills message.dtype
-- RV112 writes rows of message, all in one transaction: the more there are, the longer others wait
UPDATE message SET dtype = CASE
    WHEN dtype = 'Mail' THEN 'Letter'
END
WHERE dtype = 'Mail';

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check message_dtype_check of message (dtype in ('Message','Letter'))
-- RV123 reads all rows while nobody else can
ALTER TABLE message ADD CONSTRAINT message_dtype_check CHECK (dtype in ('Message','Letter'));
