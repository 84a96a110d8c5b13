-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes sequence event_seq: start 1 to 1, increment 1 to 20

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV133 code that takes numbers of event_seq in blocks of 1 hands some out twice
ALTER SEQUENCE event_seq INCREMENT BY 20;
