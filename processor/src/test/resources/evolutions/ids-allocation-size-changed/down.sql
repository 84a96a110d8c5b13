-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - changes sequence event_seq: start 1 to 1, increment 20 to 1
--   - moves data: lets sequence event_seq begin above event.id

-- Changes sequence event_seq: start 1 to 1, increment 20 to 1
-- RV133 code that takes numbers of event_seq in blocks of 20 hands some out twice
-- RV127 takes SHARE ROW EXCLUSIVE on event_seq: nobody else writes to it until the transaction ends
ALTER SEQUENCE event_seq INCREMENT BY 1;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence event_seq begin above event.id
SELECT setval('event_seq', greatest(greatest(max(id), pg_sequence_last_value('event_seq')) + 2, 1), false)
FROM event
HAVING greatest(max(id), pg_sequence_last_value('event_seq')) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;
