-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames primary key b_pkey of b to a_pkey
--   - renames primary key c_pkey of c to b_pkey
--   - renames table b to a
--   - renames table c to b

-- Renames primary key b_pkey of b to a_pkey
-- RV127 takes ACCESS EXCLUSIVE on b: nobody else reads or writes it until the transaction ends
ALTER TABLE b RENAME CONSTRAINT b_pkey TO a_pkey;

-- Renames primary key c_pkey of c to b_pkey
-- RV127 takes ACCESS EXCLUSIVE on c: nobody else reads or writes it until the transaction ends
ALTER TABLE c RENAME CONSTRAINT c_pkey TO b_pkey;

-- Renames table b to a
-- RV131 code that says table b fails from this moment; it is a now
ALTER TABLE b RENAME TO a;

-- Renames table c to b
-- RV131 code that says table c fails from this moment; it is b now
ALTER TABLE c RENAME TO b;
