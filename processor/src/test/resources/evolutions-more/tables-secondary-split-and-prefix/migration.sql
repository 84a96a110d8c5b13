-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table customer_address (id, addr_street, addr_city)
--   - moves data: copies rows of customer into customer_address
--   - drops column customer.street
--   - drops column customer.city
--   - adds foreign key customer_address_id_fkey of customer_address (id) to customer (id)
-- Code from before it fails:
--   - column customer.street is gone
--   - column customer.city is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of customer_address have a value in addr_city that character varying(50) cannot hold unchanged

-- Adds table customer_address (id, addr_street, addr_city)
CREATE TABLE customer_address (
    id bigint NOT NULL,
    addr_street character varying(255),
    addr_city character varying(80),
    CONSTRAINT customer_address_pkey PRIMARY KEY (id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of customer into customer_address
-- RV112 writes rows of customer_address, all in one transaction: the more there are, the longer others wait
INSERT INTO customer_address (id, addr_city, addr_street)
SELECT id, city, street
FROM customer
WHERE (city IS NOT NULL OR street IS NOT NULL);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column customer.street
-- RV127 takes ACCESS EXCLUSIVE on customer: nobody else reads or writes it until the transaction ends
-- reviver:carried=customer.street
ALTER TABLE customer DROP COLUMN street;

-- Drops column customer.city
-- reviver:carried=customer.city
ALTER TABLE customer DROP COLUMN city;

-- Adds foreign key customer_address_id_fkey of customer_address (id) to customer (id)
ALTER TABLE customer_address ADD CONSTRAINT customer_address_id_fkey FOREIGN KEY (id) REFERENCES customer (id);
