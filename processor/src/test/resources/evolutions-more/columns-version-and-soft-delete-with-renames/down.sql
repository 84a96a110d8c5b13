-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column customer_addresses.deleted: may be null
--   - changes column customer.version: may be null
--   - changes column customer.deleted: may be null
--   - changes column customer.alias: character varying(40) to character varying(20)
--   - moves data: makes sure that no rows of customer_addresses are marked as deleted in deleted, and would be there again without it
--   - moves data: makes sure that no rows of customer are marked as deleted in deleted, and would be there again without it
--   - drops column customer_addresses.deleted
--   - drops column customer.version
--   - drops column customer.deleted
--   - renames sequence customer_seq to client_seq
--   - renames foreign key customer_addresses_customer_id_fkey of customer_addresses to client_mails_client_id_fkey
--   - renames unique key customer_addresses_customer_id_addresses_key of customer_addresses to client_mails_client_id_mails_key
--   - renames foreign key customer_boss_id_fkey of customer to client_boss_id_fkey
--   - renames primary key customer_pkey of customer to client_pkey
--   - renames column customer_addresses.addresses to mails
--   - renames column customer_addresses.customer_id to client_id
--   - renames column customer.alias to nick
--   - renames table customer_addresses to client_mails
--   - renames table customer to client
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: customer.alias from character varying(40) to character varying(20)
--   - RV143 counts rows written since: fails if rows of customer_addresses are marked as deleted in deleted, and would be there again without it
--   - RV143 counts rows written since: fails if rows of customer are marked as deleted in deleted, and would be there again without it
--   - RV142 drops column customer_addresses.deleted: all values written since are lost
--   - RV142 drops column customer.version: all values written since are lost
--   - RV142 drops column customer.deleted: all values written since are lost

-- Changes column customer_addresses.deleted: may be null
-- RV127 takes ACCESS EXCLUSIVE on customer_addresses: nobody else reads or writes it until the transaction ends
ALTER TABLE customer_addresses ALTER COLUMN deleted DROP NOT NULL;

-- Changes column customer.version: may be null
-- RV127 takes ACCESS EXCLUSIVE on customer: nobody else reads or writes it until the transaction ends
-- Changes column customer.deleted: may be null
ALTER TABLE customer
    ALTER COLUMN version DROP NOT NULL,
    ALTER COLUMN deleted DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column customer.alias: character varying(40) to character varying(20)
-- RV143 counts rows written since: fails if a value does not fit: customer.alias from character varying(40) to character varying(20)
-- RV113 the planner knows nothing of customer.alias then: run ANALYZE customer afterwards
-- RV111 copies all of customer while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM customer WHERE (alias::character varying(20))::text IS DISTINCT FROM alias::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of customer have a value in alias that character varying(20) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE customer ALTER COLUMN alias TYPE character varying(20);

-- Moves data: makes sure that no rows of customer_addresses are marked as deleted in deleted, and would be there again without it
-- RV143 counts rows written since: fails if rows of customer_addresses are marked as deleted in deleted, and would be there again without it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM customer_addresses
        WHERE deleted <> false);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of customer_addresses are marked as deleted in deleted, and would be there again without it',
            HINT = 'Delete them for good, or unmark them, first or in this script.';
    END IF;
END
$guard$;

-- Moves data: makes sure that no rows of customer are marked as deleted in deleted, and would be there again without it
-- RV143 counts rows written since: fails if rows of customer are marked as deleted in deleted, and would be there again without it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM customer
        WHERE deleted <> false);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of customer are marked as deleted in deleted, and would be there again without it',
            HINT = 'Delete them for good, or unmark them, first or in this script.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column customer_addresses.deleted
-- RV142 drops column customer_addresses.deleted: all values written since are lost
ALTER TABLE customer_addresses DROP COLUMN deleted;

-- Drops column customer.version
-- RV142 drops column customer.version: all values written since are lost
ALTER TABLE customer DROP COLUMN version;

-- Drops column customer.deleted
-- RV142 drops column customer.deleted: all values written since are lost
ALTER TABLE customer DROP COLUMN deleted;

-- Renames sequence customer_seq to client_seq
-- RV131 code that says sequence customer_seq fails from this moment; it is client_seq now
-- RV127 takes ACCESS EXCLUSIVE on customer_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE customer_seq RENAME TO client_seq;

-- Renames foreign key customer_addresses_customer_id_fkey of customer_addresses to client_mails_client_id_fkey
ALTER TABLE customer_addresses RENAME CONSTRAINT customer_addresses_customer_id_fkey TO client_mails_client_id_fkey;

-- Renames unique key customer_addresses_customer_id_addresses_key of customer_addresses to client_mails_client_id_mails_key
ALTER TABLE customer_addresses RENAME CONSTRAINT customer_addresses_customer_id_addresses_key TO client_mails_client_id_mails_key;

-- Renames foreign key customer_boss_id_fkey of customer to client_boss_id_fkey
ALTER TABLE customer RENAME CONSTRAINT customer_boss_id_fkey TO client_boss_id_fkey;

-- Renames primary key customer_pkey of customer to client_pkey
ALTER TABLE customer RENAME CONSTRAINT customer_pkey TO client_pkey;

-- Renames column customer_addresses.addresses to mails
-- RV131 code that says column customer_addresses.addresses fails from this moment; it is mails now
ALTER TABLE customer_addresses RENAME COLUMN addresses TO mails;

-- Renames column customer_addresses.customer_id to client_id
-- RV131 code that says column customer_addresses.customer_id fails from this moment; it is client_id now
ALTER TABLE customer_addresses RENAME COLUMN customer_id TO client_id;

-- Renames column customer.alias to nick
-- RV131 code that says column customer.alias fails from this moment; it is nick now
ALTER TABLE customer RENAME COLUMN alias TO nick;

-- Renames table customer_addresses to client_mails
-- RV131 code that says table customer_addresses fails from this moment; it is client_mails now
ALTER TABLE customer_addresses RENAME TO client_mails;

-- Renames table customer to client
-- RV131 code that says table customer fails from this moment; it is client now
ALTER TABLE customer RENAME TO client;
