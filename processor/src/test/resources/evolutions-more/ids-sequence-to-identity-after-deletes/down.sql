-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence ticket_seq (start 1, increment 50)
--   - changes column ticket.id: no identity
--   - moves data: lets sequence ticket_seq begin above ticket.id

-- Adds sequence ticket_seq (start 1, increment 50)
CREATE SEQUENCE ticket_seq START WITH 1 INCREMENT BY 50;

-- Changes column ticket.id: no identity
-- RV127 takes ACCESS EXCLUSIVE on ticket: nobody else reads or writes it until the transaction ends
ALTER TABLE ticket ALTER COLUMN id DROP IDENTITY;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence ticket_seq begin above ticket.id
SELECT setval('ticket_seq', greatest(max(id) + 51, 1), false)
FROM ticket
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;
