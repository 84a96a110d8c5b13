-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - changes sequence post_numbers: start 1 to 1, increment 100 to 50

-- Changes sequence post_numbers: start 1 to 1, increment 100 to 50
-- RV133 code that takes numbers of post_numbers in blocks of 100 hands some out twice
-- RV127 takes SHARE ROW EXCLUSIVE on post_numbers: nobody else writes to it until the transaction ends
ALTER SEQUENCE post_numbers INCREMENT BY 50;
