-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - renames sequence ticket_ids to ticket_numbers_seq
-- Code from before it reads and updates, but cannot insert everywhere:
--   - sequence ticket_ids is called ticket_numbers_seq now

-- Renames sequence ticket_ids to ticket_numbers_seq
-- RV131 code that says sequence ticket_ids fails from this moment; it is ticket_numbers_seq now
-- RV127 takes ACCESS EXCLUSIVE on ticket_ids: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE ticket_ids RENAME TO ticket_numbers_seq;
