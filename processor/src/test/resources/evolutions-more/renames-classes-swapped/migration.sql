-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table b_a to a_b
--   - renames column a.b_id to a_id
--   - renames column a_b.b_id to a_id
--   - renames column a_b.as_id to bs_id
--   - renames foreign key a_b_id_fkey of a to b_a_id_fkey
--   - renames primary key b_a_pkey of a_b to a_b_pkey
--   - renames foreign key b_a_as_id_fkey of a_b to a_b_bs_id_fkey
--   - renames foreign key b_a_b_id_fkey of a_b to a_b_a_id_fkey
--   - renames table a to a__old
--   - renames table b to a
--   - renames table a__old to b
--   - renames column b.x to x__old
--   - renames column b.y to x
--   - renames column b.x__old to y
--   - renames primary key a_pkey of b to a_pkey__old
--   - renames primary key b_pkey of a to a_pkey
--   - renames primary key a_pkey__old of b to b_pkey
-- Code from before it fails:
--   - table b_a is called a_b now
--   - column a.b_id is called a_id now
--   - column a_b.b_id is called a_id now
--   - column a_b.as_id is called bs_id now
--   - table a is called b now
--   - table b is called a now
--   - column b.x is called y now
--   - column b.y is called x now

-- Renames table b_a to a_b
-- RV131 code that says table b_a fails from this moment; it is a_b now
-- RV127 takes ACCESS EXCLUSIVE on b_a: nobody else reads or writes it until the transaction ends
ALTER TABLE b_a RENAME TO a_b;

-- Renames column a.b_id to a_id
-- RV131 code that says column a.b_id fails from this moment; it is a_id now
-- RV127 takes ACCESS EXCLUSIVE on a: nobody else reads or writes it until the transaction ends
ALTER TABLE a RENAME COLUMN b_id TO a_id;

-- Renames column a_b.b_id to a_id
-- RV131 code that says column a_b.b_id fails from this moment; it is a_id now
ALTER TABLE a_b RENAME COLUMN b_id TO a_id;

-- Renames column a_b.as_id to bs_id
-- RV131 code that says column a_b.as_id fails from this moment; it is bs_id now
ALTER TABLE a_b RENAME COLUMN as_id TO bs_id;

-- Renames foreign key a_b_id_fkey of a to b_a_id_fkey
ALTER TABLE a RENAME CONSTRAINT a_b_id_fkey TO b_a_id_fkey;

-- Renames primary key b_a_pkey of a_b to a_b_pkey
ALTER TABLE a_b RENAME CONSTRAINT b_a_pkey TO a_b_pkey;

-- Renames foreign key b_a_as_id_fkey of a_b to a_b_bs_id_fkey
ALTER TABLE a_b RENAME CONSTRAINT b_a_as_id_fkey TO a_b_bs_id_fkey;

-- Renames foreign key b_a_b_id_fkey of a_b to a_b_a_id_fkey
ALTER TABLE a_b RENAME CONSTRAINT b_a_b_id_fkey TO a_b_a_id_fkey;

-- Renames table a to a__old
ALTER TABLE a RENAME TO a__old;

-- Renames table b to a
-- RV131 code that says table b fails from this moment; it is a now
-- RV127 takes ACCESS EXCLUSIVE on b: nobody else reads or writes it until the transaction ends
ALTER TABLE b RENAME TO a;

-- Renames table a__old to b
-- RV131 code that says table a fails from this moment; it is b now
ALTER TABLE a__old RENAME TO b;

-- Renames column b.x to x__old
ALTER TABLE b RENAME COLUMN x TO x__old;

-- Renames column b.y to x
-- RV131 code that says column b.y fails from this moment; it is x now
ALTER TABLE b RENAME COLUMN y TO x;

-- Renames column b.x__old to y
-- RV131 code that says column b.x fails from this moment; it is y now
ALTER TABLE b RENAME COLUMN x__old TO y;

-- Renames primary key a_pkey of b to a_pkey__old
ALTER TABLE b RENAME CONSTRAINT a_pkey TO a_pkey__old;

-- Renames primary key b_pkey of a to a_pkey
ALTER TABLE a RENAME CONSTRAINT b_pkey TO a_pkey;

-- Renames primary key a_pkey__old of b to b_pkey
ALTER TABLE b RENAME CONSTRAINT a_pkey__old TO b_pkey;
