-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key leaf_tree_id_fkey of leaf
--   - adds foreign key leaf_tree_id_fkey of leaf (tree_id) to tree (id), on delete cascade
-- Code from before it still works:
--   - values that foreign key leaf_tree_id_fkey of leaf does not find are refused

-- Drops foreign key leaf_tree_id_fkey of leaf
-- RV127 takes ACCESS EXCLUSIVE on leaf and tree: nobody else reads or writes them until the transaction ends
ALTER TABLE leaf DROP CONSTRAINT leaf_tree_id_fkey;

-- Adds foreign key leaf_tree_id_fkey of leaf (tree_id) to tree (id), on delete cascade
-- RV124 nobody can write to leaf or tree meanwhile
ALTER TABLE leaf ADD CONSTRAINT leaf_tree_id_fkey FOREIGN KEY (tree_id) REFERENCES tree (id) ON DELETE CASCADE;
