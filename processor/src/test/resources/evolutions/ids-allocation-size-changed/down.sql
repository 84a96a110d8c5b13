-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - changes sequence event_seq: start 1 to 1, increment 20 to 1

-- Changes sequence event_seq: start 1 to 1, increment 20 to 1
-- RV133 code that takes numbers of event_seq in blocks of 20 hands some out twice
-- RV127 takes SHARE ROW EXCLUSIVE on event_seq: nobody else writes to it until the transaction ends
ALTER SEQUENCE event_seq INCREMENT BY 1;
