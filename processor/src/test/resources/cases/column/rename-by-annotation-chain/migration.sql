-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column post.b to c
--   - renames column post.a to b
-- Code from before it fails:
--   - column post.b is called c now
--   - column post.a is called b now

-- Renames column post.b to c
-- RV131 code that says column post.b fails from this moment; it is c now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN b TO c;

-- Renames column post.a to b
-- RV131 code that says column post.a fails from this moment; it is b now
ALTER TABLE post RENAME COLUMN a TO b;
