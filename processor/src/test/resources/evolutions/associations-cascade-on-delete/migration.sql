-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops foreign key leaf_tree_id_fkey of leaf
--   - adds foreign key leaf_tree_id_fkey of leaf (tree_id) to tree (id), on delete cascade

ALTER TABLE leaf DROP CONSTRAINT leaf_tree_id_fkey;

-- RV124 fails if a row refers to none by foreign key leaf_tree_id_fkey of leaf, and nobody can write to leaf or tree meanwhile
ALTER TABLE leaf ADD CONSTRAINT leaf_tree_id_fkey FOREIGN KEY (tree_id) REFERENCES tree (id) ON DELETE CASCADE;
