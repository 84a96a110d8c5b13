-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key client_bank_id_fkey of client_bank
--   - drops foreign key client_address_id_fkey of client_address
--   - adds column client.iban (character varying(9))
--   - adds column client.street (character varying(9))
--   - moves data: fills client.street, fills client.iban
--   - drops table client_bank
--   - drops table client_address
--   - renames primary key client_pkey of client to customer_pkey
--   - renames table client to customer

-- Drops foreign key client_bank_id_fkey of client_bank
-- RV127 takes ACCESS EXCLUSIVE on client: nobody else reads or writes it until the transaction ends
ALTER TABLE client_bank DROP CONSTRAINT client_bank_id_fkey;

-- Drops foreign key client_address_id_fkey of client_address
ALTER TABLE client_address DROP CONSTRAINT client_address_id_fkey;

-- Adds column client.iban (character varying(9))
ALTER TABLE client ADD COLUMN iban character varying(9);

-- Adds column client.street (character varying(9))
ALTER TABLE client ADD COLUMN street character varying(9);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills client.street, fills client.iban
-- RV112 writes rows of client, all in one transaction: the more there are, the longer others wait
UPDATE client SET street = client_address.street
FROM client_address
WHERE client_address.id = client.id;
UPDATE client SET iban = client_bank.iban
FROM client_bank
WHERE client_bank.id = client.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table client_bank
-- reviver:carried=client_bank
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM client_bank
        WHERE jsonb_strip_nulls(to_jsonb(client_bank.*) - ARRAY['id', 'iban']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of client_bank that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE client_bank;

-- Drops table client_address
-- reviver:carried=client_address
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM client_address
        WHERE jsonb_strip_nulls(to_jsonb(client_address.*) - ARRAY['id', 'street']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of client_address that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE client_address;

-- Renames primary key client_pkey of client to customer_pkey
ALTER TABLE client RENAME CONSTRAINT client_pkey TO customer_pkey;

-- Renames table client to customer
-- RV131 code that says table client fails from this moment; it is customer now
ALTER TABLE client RENAME TO customer;
