-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table c to c__old
--   - renames table b to c
--   - renames table a to b
--   - renames column b.b_id to c_id
--   - renames foreign key a_b_id_fkey of b to b_c_id_fkey
--   - renames primary key c_pkey of c__old to c_pkey__old
--   - renames primary key b_pkey of c to c_pkey
--   - renames primary key a_pkey of b to b_pkey
--   - drops foreign key b_c_id_fkey of c
--   - drops column c.c_id
--   - drops table c__old
-- Code from before it fails:
--   - table b is called c now
--   - table a is called b now
--   - column b.b_id is called c_id now
--   - column c.c_id is gone
--   - table c__old is gone
-- What the way back does not bring back:
--   - drops column c.c_id: the way back restores the column, not its values
--   - drops table c__old: the way back restores the table, not its rows
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key b_c_id_fkey of c, and nobody can write to c or c__old meanwhile

-- Renames table c to c__old
-- RV127 takes ACCESS EXCLUSIVE on c: nobody else reads or writes it until the transaction ends
ALTER TABLE c RENAME TO c__old;

-- Renames table b to c
-- RV131 code that says table b fails from this moment; it is c now
-- RV127 takes ACCESS EXCLUSIVE on b: nobody else reads or writes it until the transaction ends
ALTER TABLE b RENAME TO c;

-- Renames table a to b
-- RV131 code that says table a fails from this moment; it is b now
-- RV127 takes ACCESS EXCLUSIVE on a: nobody else reads or writes it until the transaction ends
ALTER TABLE a RENAME TO b;

-- Renames column b.b_id to c_id
-- RV131 code that says column b.b_id fails from this moment; it is c_id now
ALTER TABLE b RENAME COLUMN b_id TO c_id;

-- Renames foreign key a_b_id_fkey of b to b_c_id_fkey
ALTER TABLE b RENAME CONSTRAINT a_b_id_fkey TO b_c_id_fkey;

-- Renames primary key c_pkey of c__old to c_pkey__old
ALTER TABLE c__old RENAME CONSTRAINT c_pkey TO c_pkey__old;

-- Renames primary key b_pkey of c to c_pkey
ALTER TABLE c RENAME CONSTRAINT b_pkey TO c_pkey;

-- Renames primary key a_pkey of b to b_pkey
ALTER TABLE b RENAME CONSTRAINT a_pkey TO b_pkey;

-- Drops foreign key b_c_id_fkey of c
ALTER TABLE c DROP CONSTRAINT b_c_id_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column c.c_id
-- RV102 drops column c.c_id: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE c DROP COLUMN c_id;

-- Drops table c__old
-- RV101 drops table c__old: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE c__old;
