-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table customer to client
--   - renames column client.name to title
--   - renames primary key customer_pkey of client to client_pkey
--   - adds table client_note (id, note)
--   - moves data: copies rows of client into client_note
--   - drops column client.note
--   - adds foreign key client_note_id_fkey of client_note (id) to client (id)
-- Code from before it fails:
--   - table customer is called client now
--   - column client.name is called title now
--   - column client.note is gone

-- Renames table customer to client
-- RV131 code that says table customer fails from this moment; it is client now
-- RV127 takes ACCESS EXCLUSIVE on customer: nobody else reads or writes it until the transaction ends
ALTER TABLE customer RENAME TO client;

-- Renames column client.name to title
-- RV131 code that says column client.name fails from this moment; it is title now
ALTER TABLE client RENAME COLUMN name TO title;

-- Renames primary key customer_pkey of client to client_pkey
ALTER TABLE client RENAME CONSTRAINT customer_pkey TO client_pkey;

-- Adds table client_note (id, note)
CREATE TABLE client_note (
    id bigint NOT NULL,
    note character varying(40),
    CONSTRAINT client_note_pkey PRIMARY KEY (id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of client into client_note
-- RV112 writes rows of client_note, all in one transaction: the more there are, the longer others wait
INSERT INTO client_note (id, note)
SELECT id, note
FROM client
WHERE note IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column client.note
-- reviver:carried=client.note
ALTER TABLE client DROP COLUMN note;

-- Adds foreign key client_note_id_fkey of client_note (id) to client (id)
ALTER TABLE client_note ADD CONSTRAINT client_note_id_fkey FOREIGN KEY (id) REFERENCES client (id);
