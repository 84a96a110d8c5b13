-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames primary key red_pkey of red to blue_pkey__old
--   - renames primary key blue_pkey of blue to red_pkey
--   - renames primary key blue_pkey__old of red to blue_pkey
--   - renames table red to blue__old
--   - renames table blue to red
--   - renames table blue__old to blue
--   - renames foreign key red_one_id_fkey of blue to blue_one_id_fkey

-- Renames primary key red_pkey of red to blue_pkey__old
-- RV127 takes ACCESS EXCLUSIVE on red: nobody else reads or writes it until the transaction ends
ALTER TABLE red RENAME CONSTRAINT red_pkey TO blue_pkey__old;

-- Renames primary key blue_pkey of blue to red_pkey
-- RV127 takes ACCESS EXCLUSIVE on blue: nobody else reads or writes it until the transaction ends
ALTER TABLE blue RENAME CONSTRAINT blue_pkey TO red_pkey;

-- Renames primary key blue_pkey__old of red to blue_pkey
ALTER TABLE red RENAME CONSTRAINT blue_pkey__old TO blue_pkey;

-- Renames table red to blue__old
ALTER TABLE red RENAME TO blue__old;

-- Renames table blue to red
-- RV131 code that says table blue fails from this moment; it is red now
ALTER TABLE blue RENAME TO red;

-- Renames table blue__old to blue
-- RV131 code that says table red fails from this moment; it is blue now
ALTER TABLE blue__old RENAME TO blue;

-- Renames foreign key red_one_id_fkey of blue to blue_one_id_fkey
ALTER TABLE blue RENAME CONSTRAINT red_one_id_fkey TO blue_one_id_fkey;
