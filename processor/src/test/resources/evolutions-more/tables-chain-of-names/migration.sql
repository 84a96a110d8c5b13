-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table b to c
--   - renames table a to b
--   - renames primary key b_pkey of c to c_pkey
--   - renames primary key a_pkey of b to b_pkey
-- Code from before it fails:
--   - table b is called c now
--   - table a is called b now

-- Renames table b to c
-- RV131 code that says table b fails from this moment; it is c now
-- RV127 takes ACCESS EXCLUSIVE on b: nobody else reads or writes it until the transaction ends
ALTER TABLE b RENAME TO c;

-- Renames table a to b
-- RV131 code that says table a fails from this moment; it is b now
-- RV127 takes ACCESS EXCLUSIVE on a: nobody else reads or writes it until the transaction ends
ALTER TABLE a RENAME TO b;

-- Renames primary key b_pkey of c to c_pkey
ALTER TABLE c RENAME CONSTRAINT b_pkey TO c_pkey;

-- Renames primary key a_pkey of b to b_pkey
ALTER TABLE b RENAME CONSTRAINT a_pkey TO b_pkey;
