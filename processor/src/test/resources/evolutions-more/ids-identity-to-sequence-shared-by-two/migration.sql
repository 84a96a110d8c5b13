-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence pets_seq (start 1, increment 10)
--   - moves data: lets sequence pets_seq begin above cat.id, dog.id
--   - changes column cat.id: no identity
--   - changes column dog.id: no identity
-- Code from before it reads and updates, but cannot insert everywhere:
--   - cat.id gets no number from the database any more
--   - dog.id gets no number from the database any more

-- Adds sequence pets_seq (start 1, increment 10)
CREATE SEQUENCE pets_seq START WITH 1 INCREMENT BY 10;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence pets_seq begin above cat.id, dog.id
SELECT setval('pets_seq', greatest(max(id) + 11, 1), false)
FROM (SELECT greatest(max(id), pg_sequence_last_value(pg_get_serial_sequence('cat', 'id')::regclass)) AS id FROM cat UNION ALL SELECT greatest(max(id), pg_sequence_last_value(pg_get_serial_sequence('dog', 'id')::regclass)) AS id FROM dog) AS ids
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column cat.id: no identity
-- RV127 takes ACCESS EXCLUSIVE on cat: nobody else reads or writes it until the transaction ends
ALTER TABLE cat ALTER COLUMN id DROP IDENTITY;

-- Changes column dog.id: no identity
-- RV127 takes ACCESS EXCLUSIVE on dog: nobody else reads or writes it until the transaction ends
ALTER TABLE dog ALTER COLUMN id DROP IDENTITY;
