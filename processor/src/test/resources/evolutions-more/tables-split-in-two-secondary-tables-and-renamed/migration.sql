-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table customer to client
--   - renames primary key customer_pkey of client to client_pkey
--   - adds table client_address (id, street)
--   - adds table client_bank (id, iban)
--   - moves data: copies rows of client into client_address, copies rows of client into client_bank
--   - drops column client.street
--   - drops column client.iban
--   - adds foreign key client_address_id_fkey of client_address (id) to client (id)
--   - adds foreign key client_bank_id_fkey of client_bank (id) to client (id)
-- Code from before it fails:
--   - table customer is called client now
--   - column client.street is gone
--   - column client.iban is gone

-- Renames table customer to client
-- RV131 code that says table customer fails from this moment; it is client now
-- RV127 takes ACCESS EXCLUSIVE on customer: nobody else reads or writes it until the transaction ends
ALTER TABLE customer RENAME TO client;

-- Renames primary key customer_pkey of client to client_pkey
ALTER TABLE client RENAME CONSTRAINT customer_pkey TO client_pkey;

-- Adds table client_address (id, street)
CREATE TABLE client_address (
    id bigint NOT NULL,
    street character varying(9),
    CONSTRAINT client_address_pkey PRIMARY KEY (id)
);

-- Adds table client_bank (id, iban)
CREATE TABLE client_bank (
    id bigint NOT NULL,
    iban character varying(9),
    CONSTRAINT client_bank_pkey PRIMARY KEY (id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of client into client_address, copies rows of client into client_bank
-- RV112 writes rows of client_address and client_bank, all in one transaction: the more there are, the longer others wait
INSERT INTO client_address (id, street)
SELECT id, street
FROM client
WHERE street IS NOT NULL;
INSERT INTO client_bank (id, iban)
SELECT id, iban
FROM client
WHERE iban IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column client.street
-- reviver:carried=client.street
ALTER TABLE client DROP COLUMN street;

-- Drops column client.iban
-- reviver:carried=client.iban
ALTER TABLE client DROP COLUMN iban;

-- Adds foreign key client_address_id_fkey of client_address (id) to client (id)
ALTER TABLE client_address ADD CONSTRAINT client_address_id_fkey FOREIGN KEY (id) REFERENCES client (id);

-- Adds foreign key client_bank_id_fkey of client_bank (id) to client (id)
ALTER TABLE client_bank ADD CONSTRAINT client_bank_id_fkey FOREIGN KEY (id) REFERENCES client (id);
