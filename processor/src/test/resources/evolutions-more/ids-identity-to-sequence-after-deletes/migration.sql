-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence ticket_seq (start 1, increment 50)
--   - moves data: lets sequence ticket_seq begin above ticket.id
--   - changes column ticket.id: no identity
-- Code from before it reads and updates, but cannot insert everywhere:
--   - ticket.id gets no number from the database any more

-- Adds sequence ticket_seq (start 1, increment 50)
CREATE SEQUENCE ticket_seq START WITH 1 INCREMENT BY 50;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence ticket_seq begin above ticket.id
SELECT setval('ticket_seq', greatest(greatest(max(id), pg_sequence_last_value(pg_get_serial_sequence('ticket', 'id')::regclass)) + 51, 1), false)
FROM ticket
HAVING greatest(max(id), pg_sequence_last_value(pg_get_serial_sequence('ticket', 'id')::regclass)) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column ticket.id: no identity
-- RV127 takes ACCESS EXCLUSIVE on ticket: nobody else reads or writes it until the transaction ends
ALTER TABLE ticket ALTER COLUMN id DROP IDENTITY;
