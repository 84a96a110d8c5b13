-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key client_note_id_fkey of client_note
--   - adds column client.note (character varying(40))
--   - moves data: fills client.note
--   - drops table client_note
--   - renames primary key client_pkey of client to customer_pkey
--   - renames column client.title to name
--   - renames table client to customer

-- Drops foreign key client_note_id_fkey of client_note
-- RV127 takes ACCESS EXCLUSIVE on client: nobody else reads or writes it until the transaction ends
ALTER TABLE client_note DROP CONSTRAINT client_note_id_fkey;

-- Adds column client.note (character varying(40))
ALTER TABLE client ADD COLUMN note character varying(40);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills client.note
-- RV112 writes rows of client, all in one transaction: the more there are, the longer others wait
UPDATE client SET note = client_note.note
FROM client_note
WHERE client_note.id = client.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table client_note
-- reviver:carried=client_note
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM client_note
        WHERE jsonb_strip_nulls(to_jsonb(client_note.*) - ARRAY['id', 'note']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of client_note that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE client_note;

-- Renames primary key client_pkey of client to customer_pkey
ALTER TABLE client RENAME CONSTRAINT client_pkey TO customer_pkey;

-- Renames column client.title to name
-- RV131 code that says column client.title fails from this moment; it is name now
ALTER TABLE client RENAME COLUMN title TO name;

-- Renames table client to customer
-- RV131 code that says table client fails from this moment; it is customer now
ALTER TABLE client RENAME TO customer;
