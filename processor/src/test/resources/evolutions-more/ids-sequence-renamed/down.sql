-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - renames sequence ticket_numbers_seq to ticket_ids

-- Renames sequence ticket_numbers_seq to ticket_ids
-- RV131 code that says sequence ticket_numbers_seq fails from this moment; it is ticket_ids now
-- RV127 takes ACCESS EXCLUSIVE on ticket_numbers_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE ticket_numbers_seq RENAME TO ticket_ids;
