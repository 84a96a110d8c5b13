-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops foreign key nest_tree_id_fkey of nest

ALTER TABLE nest DROP CONSTRAINT nest_tree_id_fkey;
