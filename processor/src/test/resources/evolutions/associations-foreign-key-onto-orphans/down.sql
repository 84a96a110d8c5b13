-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key nest_tree_id_fkey of nest

-- Drops foreign key nest_tree_id_fkey of nest
-- RV127 takes ACCESS EXCLUSIVE on nest and tree: nobody else reads or writes them until the transaction ends
ALTER TABLE nest DROP CONSTRAINT nest_tree_id_fkey;
