-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key nest_tree_id_fkey of nest

-- Drops foreign key nest_tree_id_fkey of nest
-- RV127 nobody can read tree either while it drops foreign key nest_tree_id_fkey of nest
ALTER TABLE nest DROP CONSTRAINT nest_tree_id_fkey;
