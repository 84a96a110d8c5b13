-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column cash.till (character varying(255))
--   - moves data: fills cash.till
--   - drops column payment.drawer

-- Adds column cash.till (character varying(255))
-- RV127 takes ACCESS EXCLUSIVE on cash: nobody else reads or writes it until the transaction ends
ALTER TABLE cash ADD COLUMN till character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills cash.till
-- RV112 writes rows of payment, all in one transaction: the more there are, the longer others wait
UPDATE cash SET till = payment.drawer
FROM payment
WHERE payment.id = cash.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column payment.drawer
-- RV127 takes ACCESS EXCLUSIVE on payment: nobody else reads or writes it until the transaction ends
-- reviver:carried=payment.drawer
ALTER TABLE payment DROP COLUMN drawer;
