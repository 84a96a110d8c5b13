-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames sequence customer_seq to client_seq
--   - renames foreign key customer_tags_customer_id_fkey of customer_tags to client_tags_client_id_fkey
--   - renames unique key customer_tags_customer_id_tags_key of customer_tags to client_tags_client_id_tags_key
--   - renames primary key customer_pkey of customer to client_pkey
--   - renames column customer_tags.customer_id to client_id
--   - renames table customer_tags to client_tags
--   - renames table customer to client

-- Renames sequence customer_seq to client_seq
-- RV131 code that says sequence customer_seq fails from this moment; it is client_seq now
-- RV127 takes ACCESS EXCLUSIVE on customer_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE customer_seq RENAME TO client_seq;

-- Renames foreign key customer_tags_customer_id_fkey of customer_tags to client_tags_client_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on customer_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE customer_tags RENAME CONSTRAINT customer_tags_customer_id_fkey TO client_tags_client_id_fkey;

-- Renames unique key customer_tags_customer_id_tags_key of customer_tags to client_tags_client_id_tags_key
ALTER TABLE customer_tags RENAME CONSTRAINT customer_tags_customer_id_tags_key TO client_tags_client_id_tags_key;

-- Renames primary key customer_pkey of customer to client_pkey
-- RV127 takes ACCESS EXCLUSIVE on customer: nobody else reads or writes it until the transaction ends
ALTER TABLE customer RENAME CONSTRAINT customer_pkey TO client_pkey;

-- Renames column customer_tags.customer_id to client_id
-- RV131 code that says column customer_tags.customer_id fails from this moment; it is client_id now
ALTER TABLE customer_tags RENAME COLUMN customer_id TO client_id;

-- Renames table customer_tags to client_tags
-- RV131 code that says table customer_tags fails from this moment; it is client_tags now
ALTER TABLE customer_tags RENAME TO client_tags;

-- Renames table customer to client
-- RV131 code that says table customer fails from this moment; it is client now
ALTER TABLE customer RENAME TO client;
