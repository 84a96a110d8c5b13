-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - renames column post.b to c
--   - renames column post.a to b

-- RV131 code that says column post.b fails from this moment; it is c now
ALTER TABLE post RENAME COLUMN b TO c;

-- RV131 code that says column post.a fails from this moment; it is b now
ALTER TABLE post RENAME COLUMN a TO b;
