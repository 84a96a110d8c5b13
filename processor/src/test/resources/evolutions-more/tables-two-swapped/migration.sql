-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames foreign key blue_one_id_fkey of blue to red_one_id_fkey
--   - renames table blue to blue__old
--   - renames table red to blue
--   - renames table blue__old to red
--   - renames primary key blue_pkey of red to blue_pkey__old
--   - renames primary key red_pkey of blue to blue_pkey
--   - renames primary key blue_pkey__old of red to red_pkey
-- Code from before it fails:
--   - table blue is called red now
--   - table red is called blue now

-- Renames foreign key blue_one_id_fkey of blue to red_one_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on blue: nobody else reads or writes it until the transaction ends
ALTER TABLE blue RENAME CONSTRAINT blue_one_id_fkey TO red_one_id_fkey;

-- Renames table blue to blue__old
ALTER TABLE blue RENAME TO blue__old;

-- Renames table red to blue
-- RV131 code that says table red fails from this moment; it is blue now
-- RV127 takes ACCESS EXCLUSIVE on red: nobody else reads or writes it until the transaction ends
ALTER TABLE red RENAME TO blue;

-- Renames table blue__old to red
-- RV131 code that says table blue fails from this moment; it is red now
ALTER TABLE blue__old RENAME TO red;

-- Renames primary key blue_pkey of red to blue_pkey__old
ALTER TABLE red RENAME CONSTRAINT blue_pkey TO blue_pkey__old;

-- Renames primary key red_pkey of blue to blue_pkey
ALTER TABLE blue RENAME CONSTRAINT red_pkey TO blue_pkey;

-- Renames primary key blue_pkey__old of red to red_pkey
ALTER TABLE red RENAME CONSTRAINT blue_pkey__old TO red_pkey;
