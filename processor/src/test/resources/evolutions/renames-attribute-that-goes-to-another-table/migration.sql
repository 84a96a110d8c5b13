-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check payment_dtype_check of payment
--   - adds table cash (id, drawer, coins)
--   - changes column payment.dtype: may be null
--   - moves data: copies rows of payment into cash
--   - drops column payment.dtype
--   - drops column payment.till
--   - drops column payment.coins
--   - adds foreign key cash_id_fkey of cash (id) to payment (id)
-- Code from before it fails:
--   - column payment.dtype is gone
--   - column payment.till is gone
--   - column payment.coins is gone

-- Drops check payment_dtype_check of payment
-- RV104 drops check payment_dtype_check of payment: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on payment: nobody else reads or writes it until the transaction ends
ALTER TABLE payment DROP CONSTRAINT payment_dtype_check;

-- Adds table cash (id, drawer, coins)
CREATE TABLE cash (
    id bigint NOT NULL,
    drawer character varying(255),
    coins integer,
    CONSTRAINT cash_pkey PRIMARY KEY (id)
);

-- Changes column payment.dtype: may be null
ALTER TABLE payment ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of payment into cash
-- RV112 writes rows of cash, all in one transaction: the more there are, the longer others wait
INSERT INTO cash (id, coins, drawer)
SELECT id, coins, till
FROM payment;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column payment.dtype
-- reviver:carried=payment.dtype
ALTER TABLE payment DROP COLUMN dtype;

-- Drops column payment.till
-- reviver:carried=payment.till
ALTER TABLE payment DROP COLUMN till;

-- Drops column payment.coins
-- reviver:carried=payment.coins
ALTER TABLE payment DROP COLUMN coins;

-- Adds foreign key cash_id_fkey of cash (id) to payment (id)
ALTER TABLE cash ADD CONSTRAINT cash_id_fkey FOREIGN KEY (id) REFERENCES payment (id);
