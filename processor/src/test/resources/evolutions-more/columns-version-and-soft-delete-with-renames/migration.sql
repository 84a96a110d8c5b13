-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table client to customer
--   - renames table client_mails to customer_addresses
--   - renames column customer.nick to alias
--   - renames column customer_addresses.client_id to customer_id
--   - renames column customer_addresses.mails to addresses
--   - renames primary key client_pkey of customer to customer_pkey
--   - renames foreign key client_boss_id_fkey of customer to customer_boss_id_fkey
--   - renames unique key client_mails_client_id_mails_key of customer_addresses to customer_addresses_customer_id_addresses_key
--   - renames foreign key client_mails_client_id_fkey of customer_addresses to customer_addresses_customer_id_fkey
--   - renames sequence client_seq to customer_seq
--   - adds column customer.deleted (boolean)
--   - adds column customer.version (bigint)
--   - adds column customer_addresses.deleted (boolean)
--   - changes column customer.alias: character varying(20) to character varying(40)
--   - fills customer.deleted where it is null, with false
--   - fills customer.version where it is null, with 0
--   - fills customer_addresses.deleted where it is null, with false
--   - changes column customer.deleted: not null
--   - changes column customer.version: not null
--   - changes column customer_addresses.deleted: not null
-- Code from before it fails:
--   - table client is called customer now
--   - table client_mails is called customer_addresses now
--   - column customer.nick is called alias now
--   - column customer_addresses.client_id is called customer_id now
--   - column customer_addresses.mails is called addresses now
--   - sequence client_seq is called customer_seq now
--   - customer.deleted needs a value, and it does not know it
--   - customer.version needs a value, and it does not know it
--   - customer_addresses.deleted needs a value, and it does not know it
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: customer.alias from character varying(40) to character varying(20)
--   - RV143 counts rows written since: fails if rows of customer_addresses are marked as deleted in deleted, and would be there again without it
--   - RV143 counts rows written since: fails if rows of customer are marked as deleted in deleted, and would be there again without it
--   - RV142 drops column customer_addresses.deleted: all values written since are lost
--   - RV142 drops column customer.version: all values written since are lost
--   - RV142 drops column customer.deleted: all values written since are lost

-- Renames table client to customer
-- RV131 code that says table client fails from this moment; it is customer now
-- RV127 takes ACCESS EXCLUSIVE on client: nobody else reads or writes it until the transaction ends
ALTER TABLE client RENAME TO customer;

-- Renames table client_mails to customer_addresses
-- RV131 code that says table client_mails fails from this moment; it is customer_addresses now
-- RV127 takes ACCESS EXCLUSIVE on client_mails: nobody else reads or writes it until the transaction ends
ALTER TABLE client_mails RENAME TO customer_addresses;

-- Renames column customer.nick to alias
-- RV131 code that says column customer.nick fails from this moment; it is alias now
ALTER TABLE customer RENAME COLUMN nick TO alias;

-- Renames column customer_addresses.client_id to customer_id
-- RV131 code that says column customer_addresses.client_id fails from this moment; it is customer_id now
ALTER TABLE customer_addresses RENAME COLUMN client_id TO customer_id;

-- Renames column customer_addresses.mails to addresses
-- RV131 code that says column customer_addresses.mails fails from this moment; it is addresses now
ALTER TABLE customer_addresses RENAME COLUMN mails TO addresses;

-- Renames primary key client_pkey of customer to customer_pkey
ALTER TABLE customer RENAME CONSTRAINT client_pkey TO customer_pkey;

-- Renames foreign key client_boss_id_fkey of customer to customer_boss_id_fkey
ALTER TABLE customer RENAME CONSTRAINT client_boss_id_fkey TO customer_boss_id_fkey;

-- Renames unique key client_mails_client_id_mails_key of customer_addresses to customer_addresses_customer_id_addresses_key
ALTER TABLE customer_addresses RENAME CONSTRAINT client_mails_client_id_mails_key TO customer_addresses_customer_id_addresses_key;

-- Renames foreign key client_mails_client_id_fkey of customer_addresses to customer_addresses_customer_id_fkey
ALTER TABLE customer_addresses RENAME CONSTRAINT client_mails_client_id_fkey TO customer_addresses_customer_id_fkey;

-- Renames sequence client_seq to customer_seq
-- RV131 code that says sequence client_seq fails from this moment; it is customer_seq now
-- RV127 takes ACCESS EXCLUSIVE on client_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE client_seq RENAME TO customer_seq;

-- Adds column customer.deleted (boolean)
ALTER TABLE customer ADD COLUMN deleted boolean;
COMMENT ON COLUMN customer.deleted IS 'Soft-delete indicator';

-- Adds column customer.version (bigint)
ALTER TABLE customer ADD COLUMN version bigint;

-- Adds column customer_addresses.deleted (boolean)
ALTER TABLE customer_addresses ADD COLUMN deleted boolean;
COMMENT ON COLUMN customer_addresses.deleted IS 'Soft-delete indicator';

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column customer.alias: character varying(20) to character varying(40)
-- RV113 the planner knows nothing of customer.alias then: run ANALYZE customer afterwards
ALTER TABLE customer ALTER COLUMN alias TYPE character varying(40);

-- Fills customer.deleted where it is null, with false
-- RV126 writes every row of customer that has no deleted, in one transaction; nobody else can write to these rows until it ends
UPDATE customer SET deleted = false WHERE deleted IS NULL;

-- Fills customer.version where it is null, with 0
-- RV126 writes every row of customer that has no version, in one transaction; nobody else can write to these rows until it ends
UPDATE customer SET version = 0 WHERE version IS NULL;

-- Fills customer_addresses.deleted where it is null, with false
-- RV126 writes every row of customer_addresses that has no deleted, in one transaction; nobody else can write to these rows until it ends
UPDATE customer_addresses SET deleted = false WHERE deleted IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column customer.deleted: not null
-- RV121 reads all of customer while nobody else can
-- RV132 code that does not know customer.deleted cannot insert rows any more
-- Changes column customer.version: not null
-- RV132 code that does not know customer.version cannot insert rows any more
ALTER TABLE customer
    ALTER COLUMN deleted SET NOT NULL,
    ALTER COLUMN version SET NOT NULL;

-- Changes column customer_addresses.deleted: not null
-- RV121 reads all of customer_addresses while nobody else can
-- RV132 code that does not know customer_addresses.deleted cannot insert rows any more
ALTER TABLE customer_addresses ALTER COLUMN deleted SET NOT NULL;
