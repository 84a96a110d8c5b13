-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - moves data: lets sequence event_seq begin above event.id
--   - changes sequence event_seq: start 1 to 1, increment 1 to 20
-- Code from before it reads and updates, but cannot insert everywhere:
--   - it counts with increment 1 of sequence event_seq, and hands numbers out twice

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence event_seq begin above event.id
SELECT setval('event_seq', greatest(greatest(max(id), pg_sequence_last_value('event_seq')) + 21, 1), false)
FROM event
HAVING greatest(max(id), pg_sequence_last_value('event_seq')) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes sequence event_seq: start 1 to 1, increment 1 to 20
-- RV133 code that takes numbers of event_seq in blocks of 1 hands some out twice
-- RV127 takes SHARE ROW EXCLUSIVE on event_seq: nobody else writes to it until the transaction ends
ALTER SEQUENCE event_seq INCREMENT BY 20;
