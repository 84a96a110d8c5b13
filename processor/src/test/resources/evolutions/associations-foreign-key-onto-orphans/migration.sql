-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds foreign key nest_tree_id_fkey of nest (tree_id) to tree (id)
-- Code from before it still works:
--   - values that foreign key nest_tree_id_fkey of nest does not find are refused

-- Adds foreign key nest_tree_id_fkey of nest (tree_id) to tree (id)
-- RV124 fails if a row refers to none by foreign key nest_tree_id_fkey of nest, and nobody can write to nest or tree meanwhile
-- RV127 takes SHARE ROW EXCLUSIVE on nest and tree: nobody else writes to them until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM nest AS child
        WHERE child.tree_id IS NOT NULL AND NOT EXISTS (SELECT FROM tree AS parent WHERE parent.id = child.tree_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of nest refer by tree_id to no row of tree',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE nest ADD CONSTRAINT nest_tree_id_fkey FOREIGN KEY (tree_id) REFERENCES tree (id);
