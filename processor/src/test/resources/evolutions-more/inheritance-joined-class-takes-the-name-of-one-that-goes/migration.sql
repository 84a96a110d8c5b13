-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table dog to dog__old
--   - renames table cat to dog
--   - renames foreign key cat_id_fkey of dog to dog_id_fkey
--   - renames primary key dog_pkey of dog__old to dog_pkey__old
--   - renames primary key cat_pkey of dog to dog_pkey
--   - drops foreign key dog_id_fkey of dog__old
--   - drops table dog__old
-- Code from before it fails:
--   - table cat is called dog now
--   - table dog__old is gone
-- What the way back does not bring back:
--   - drops table dog__old: the way back restores the table, not its rows

-- Renames table dog to dog__old
-- RV127 takes ACCESS EXCLUSIVE on dog: nobody else reads or writes it until the transaction ends
ALTER TABLE dog RENAME TO dog__old;

-- Renames table cat to dog
-- RV131 code that says table cat fails from this moment; it is dog now
-- RV127 takes ACCESS EXCLUSIVE on cat: nobody else reads or writes it until the transaction ends
ALTER TABLE cat RENAME TO dog;

-- Renames foreign key cat_id_fkey of dog to dog_id_fkey
ALTER TABLE dog RENAME CONSTRAINT cat_id_fkey TO dog_id_fkey;

-- Renames primary key dog_pkey of dog__old to dog_pkey__old
ALTER TABLE dog__old RENAME CONSTRAINT dog_pkey TO dog_pkey__old;

-- Renames primary key cat_pkey of dog to dog_pkey
ALTER TABLE dog RENAME CONSTRAINT cat_pkey TO dog_pkey;

-- Drops foreign key dog_id_fkey of dog__old
-- RV127 takes ACCESS EXCLUSIVE on animal: nobody else reads or writes it until the transaction ends
ALTER TABLE dog__old DROP CONSTRAINT dog_id_fkey;

-- Drops table dog__old
-- RV101 drops table dog__old: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE dog__old;
