-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column post.b to a
--   - renames column post.c to b

-- Renames column post.b to a
-- RV131 code that says column post.b fails from this moment; it is a now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN b TO a;

-- Renames column post.c to b
-- RV131 code that says column post.c fails from this moment; it is b now
ALTER TABLE post RENAME COLUMN c TO b;
