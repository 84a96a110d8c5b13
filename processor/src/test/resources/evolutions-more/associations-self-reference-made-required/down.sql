-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column node.up_id: may be null
--   - renames foreign key node_up_id_fkey of node to node_parent_id_fkey
--   - renames column node.up_id to parent_id
-- What it does not bring back:
--   - fills node.up_id where it is null, with id: the way back does not know which rows had no value in up_id

-- Changes column node.up_id: may be null
-- RV127 takes ACCESS EXCLUSIVE on node: nobody else reads or writes it until the transaction ends
ALTER TABLE node ALTER COLUMN up_id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Renames foreign key node_up_id_fkey of node to node_parent_id_fkey
ALTER TABLE node RENAME CONSTRAINT node_up_id_fkey TO node_parent_id_fkey;

-- Renames column node.up_id to parent_id
-- RV131 code that says column node.up_id fails from this moment; it is parent_id now
ALTER TABLE node RENAME COLUMN up_id TO parent_id;
