-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key customer_address_id_fkey of customer_address
--   - adds column customer.city (character varying(50))
--   - adds column customer.street (character varying(255))
--   - moves data: fills customer.city, customer.street
--   - drops table customer_address
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of customer_address have a value in addr_city that character varying(50) cannot hold unchanged

-- Drops foreign key customer_address_id_fkey of customer_address
-- RV127 takes ACCESS EXCLUSIVE on customer: nobody else reads or writes it until the transaction ends
ALTER TABLE customer_address DROP CONSTRAINT customer_address_id_fkey;

-- Adds column customer.city (character varying(50))
ALTER TABLE customer ADD COLUMN city character varying(50);

-- Adds column customer.street (character varying(255))
ALTER TABLE customer ADD COLUMN street character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills customer.city, customer.street
-- RV143 counts rows written since: fails if rows of customer_address have a value in addr_city that character varying(50) cannot hold unchanged
-- RV112 writes rows of customer, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM customer_address WHERE (addr_city::character varying(50))::text IS DISTINCT FROM addr_city::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of customer_address have a value in addr_city that character varying(50) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
UPDATE customer SET city = customer_address.addr_city, street = customer_address.addr_street
FROM customer_address
WHERE customer_address.id = customer.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table customer_address
-- reviver:carried=customer_address
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM customer_address
        WHERE jsonb_strip_nulls(to_jsonb(customer_address.*) - ARRAY['id', 'addr_street', 'addr_city']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of customer_address that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE customer_address;
