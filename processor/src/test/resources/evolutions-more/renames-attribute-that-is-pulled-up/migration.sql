-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column payment.drawer (character varying(255))
--   - moves data: fills payment.drawer
--   - drops column cash.till
-- Code from before it fails:
--   - column cash.till is gone

-- Adds column payment.drawer (character varying(255))
-- RV127 takes ACCESS EXCLUSIVE on payment: nobody else reads or writes it until the transaction ends
ALTER TABLE payment ADD COLUMN drawer character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills payment.drawer
-- RV112 writes rows of payment, all in one transaction: the more there are, the longer others wait
UPDATE payment SET drawer = cash.till
FROM cash
WHERE cash.id = payment.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column cash.till
-- RV127 takes ACCESS EXCLUSIVE on cash: nobody else reads or writes it until the transaction ends
-- reviver:carried=cash.till
ALTER TABLE cash DROP COLUMN till;
