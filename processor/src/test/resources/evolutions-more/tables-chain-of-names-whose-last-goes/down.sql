-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table c__old (id, c)
--   - adds column c.c_id (bigint)
--   - adds foreign key b_c_id_fkey of c (c_id) to c__old (id)
--   - renames primary key b_pkey of b to a_pkey
--   - renames primary key c_pkey of c to b_pkey
--   - renames primary key c_pkey__old of c__old to c_pkey
--   - renames foreign key b_c_id_fkey of b to a_b_id_fkey
--   - renames column b.c_id to b_id
--   - renames table b to a
--   - renames table c to b
--   - renames table c__old to c
-- What it does not bring back:
--   - drops column c.c_id: the way back restores the column, not its values
--   - drops table c__old: the way back restores the table, not its rows
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key b_c_id_fkey of c, and nobody can write to c or c__old meanwhile

-- Adds table c__old (id, c)
-- structure-only: restores the table, not its rows
CREATE TABLE c__old (
    id bigint NOT NULL,
    c character varying(255),
    CONSTRAINT c_pkey__old PRIMARY KEY (id)
);

-- Adds column c.c_id (bigint)
-- RV127 takes ACCESS EXCLUSIVE on c: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE c ADD COLUMN c_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds foreign key b_c_id_fkey of c (c_id) to c__old (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key b_c_id_fkey of c, and nobody can write to c or c__old meanwhile
ALTER TABLE c ADD CONSTRAINT b_c_id_fkey FOREIGN KEY (c_id) REFERENCES c__old (id);

-- Renames primary key b_pkey of b to a_pkey
-- RV127 takes ACCESS EXCLUSIVE on b: nobody else reads or writes it until the transaction ends
ALTER TABLE b RENAME CONSTRAINT b_pkey TO a_pkey;

-- Renames primary key c_pkey of c to b_pkey
ALTER TABLE c RENAME CONSTRAINT c_pkey TO b_pkey;

-- Renames primary key c_pkey__old of c__old to c_pkey
ALTER TABLE c__old RENAME CONSTRAINT c_pkey__old TO c_pkey;

-- Renames foreign key b_c_id_fkey of b to a_b_id_fkey
ALTER TABLE b RENAME CONSTRAINT b_c_id_fkey TO a_b_id_fkey;

-- Renames column b.c_id to b_id
-- RV131 code that says column b.c_id fails from this moment; it is b_id now
ALTER TABLE b RENAME COLUMN c_id TO b_id;

-- Renames table b to a
-- RV131 code that says table b fails from this moment; it is a now
ALTER TABLE b RENAME TO a;

-- Renames table c to b
-- RV131 code that says table c fails from this moment; it is b now
ALTER TABLE c RENAME TO b;

-- Renames table c__old to c
ALTER TABLE c__old RENAME TO c;
