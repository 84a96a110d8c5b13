-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table client to customer
--   - renames table client_tags to customer_tags
--   - renames column customer_tags.client_id to customer_id
--   - renames primary key client_pkey of customer to customer_pkey
--   - renames unique key client_tags_client_id_tags_key of customer_tags to customer_tags_customer_id_tags_key
--   - renames foreign key client_tags_client_id_fkey of customer_tags to customer_tags_customer_id_fkey
--   - renames sequence client_seq to customer_seq
-- Code from before it fails:
--   - table client is called customer now
--   - table client_tags is called customer_tags now
--   - column customer_tags.client_id is called customer_id now
--   - sequence client_seq is called customer_seq now

-- Renames table client to customer
-- RV131 code that says table client fails from this moment; it is customer now
-- RV127 takes ACCESS EXCLUSIVE on client: nobody else reads or writes it until the transaction ends
ALTER TABLE client RENAME TO customer;

-- Renames table client_tags to customer_tags
-- RV131 code that says table client_tags fails from this moment; it is customer_tags now
-- RV127 takes ACCESS EXCLUSIVE on client_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE client_tags RENAME TO customer_tags;

-- Renames column customer_tags.client_id to customer_id
-- RV131 code that says column customer_tags.client_id fails from this moment; it is customer_id now
ALTER TABLE customer_tags RENAME COLUMN client_id TO customer_id;

-- Renames primary key client_pkey of customer to customer_pkey
ALTER TABLE customer RENAME CONSTRAINT client_pkey TO customer_pkey;

-- Renames unique key client_tags_client_id_tags_key of customer_tags to customer_tags_customer_id_tags_key
ALTER TABLE customer_tags RENAME CONSTRAINT client_tags_client_id_tags_key TO customer_tags_customer_id_tags_key;

-- Renames foreign key client_tags_client_id_fkey of customer_tags to customer_tags_customer_id_fkey
ALTER TABLE customer_tags RENAME CONSTRAINT client_tags_client_id_fkey TO customer_tags_customer_id_fkey;

-- Renames sequence client_seq to customer_seq
-- RV131 code that says sequence client_seq fails from this moment; it is customer_seq now
-- RV127 takes ACCESS EXCLUSIVE on client_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE client_seq RENAME TO customer_seq;
