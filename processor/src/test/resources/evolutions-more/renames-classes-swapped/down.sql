-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames primary key b_pkey of b to a_pkey__old
--   - renames primary key a_pkey of a to b_pkey
--   - renames primary key a_pkey__old of b to a_pkey
--   - renames column b.y to x__old
--   - renames column b.x to y
--   - renames column b.x__old to x
--   - renames table b to a__old
--   - renames table a to b
--   - renames table a__old to a
--   - renames foreign key a_b_a_id_fkey of a_b to b_a_b_id_fkey
--   - renames foreign key a_b_bs_id_fkey of a_b to b_a_as_id_fkey
--   - renames primary key a_b_pkey of a_b to b_a_pkey
--   - renames foreign key b_a_id_fkey of a to a_b_id_fkey
--   - renames column a_b.bs_id to as_id
--   - renames column a_b.a_id to b_id
--   - renames column a.a_id to b_id
--   - renames table a_b to b_a

-- Renames primary key b_pkey of b to a_pkey__old
-- RV127 takes ACCESS EXCLUSIVE on b: nobody else reads or writes it until the transaction ends
ALTER TABLE b RENAME CONSTRAINT b_pkey TO a_pkey__old;

-- Renames primary key a_pkey of a to b_pkey
-- RV127 takes ACCESS EXCLUSIVE on a: nobody else reads or writes it until the transaction ends
ALTER TABLE a RENAME CONSTRAINT a_pkey TO b_pkey;

-- Renames primary key a_pkey__old of b to a_pkey
ALTER TABLE b RENAME CONSTRAINT a_pkey__old TO a_pkey;

-- Renames column b.y to x__old
ALTER TABLE b RENAME COLUMN y TO x__old;

-- Renames column b.x to y
-- RV131 code that says column b.x fails from this moment; it is y now
ALTER TABLE b RENAME COLUMN x TO y;

-- Renames column b.x__old to x
-- RV131 code that says column b.y fails from this moment; it is x now
ALTER TABLE b RENAME COLUMN x__old TO x;

-- Renames table b to a__old
ALTER TABLE b RENAME TO a__old;

-- Renames table a to b
-- RV131 code that says table a fails from this moment; it is b now
ALTER TABLE a RENAME TO b;

-- Renames table a__old to a
-- RV131 code that says table b fails from this moment; it is a now
ALTER TABLE a__old RENAME TO a;

-- Renames foreign key a_b_a_id_fkey of a_b to b_a_b_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on a_b: nobody else reads or writes it until the transaction ends
ALTER TABLE a_b RENAME CONSTRAINT a_b_a_id_fkey TO b_a_b_id_fkey;

-- Renames foreign key a_b_bs_id_fkey of a_b to b_a_as_id_fkey
ALTER TABLE a_b RENAME CONSTRAINT a_b_bs_id_fkey TO b_a_as_id_fkey;

-- Renames primary key a_b_pkey of a_b to b_a_pkey
ALTER TABLE a_b RENAME CONSTRAINT a_b_pkey TO b_a_pkey;

-- Renames foreign key b_a_id_fkey of a to a_b_id_fkey
ALTER TABLE a RENAME CONSTRAINT b_a_id_fkey TO a_b_id_fkey;

-- Renames column a_b.bs_id to as_id
-- RV131 code that says column a_b.bs_id fails from this moment; it is as_id now
ALTER TABLE a_b RENAME COLUMN bs_id TO as_id;

-- Renames column a_b.a_id to b_id
-- RV131 code that says column a_b.a_id fails from this moment; it is b_id now
ALTER TABLE a_b RENAME COLUMN a_id TO b_id;

-- Renames column a.a_id to b_id
-- RV131 code that says column a.a_id fails from this moment; it is b_id now
ALTER TABLE a RENAME COLUMN a_id TO b_id;

-- Renames table a_b to b_a
-- RV131 code that says table a_b fails from this moment; it is b_a now
ALTER TABLE a_b RENAME TO b_a;
