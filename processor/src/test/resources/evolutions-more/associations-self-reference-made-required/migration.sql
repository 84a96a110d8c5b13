-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column node.parent_id to up_id
--   - renames foreign key node_parent_id_fkey of node to node_up_id_fkey
--   - fills node.up_id where it is null, with id
--   - changes column node.up_id: not null
-- Code from before it fails:
--   - column node.parent_id is called up_id now
--   - node.up_id needs a value, and it may write none
-- What the way back does not bring back:
--   - fills node.up_id where it is null, with id: the way back does not know which rows had no value in up_id

-- Renames column node.parent_id to up_id
-- RV131 code that says column node.parent_id fails from this moment; it is up_id now
-- RV127 takes ACCESS EXCLUSIVE on node: nobody else reads or writes it until the transaction ends
ALTER TABLE node RENAME COLUMN parent_id TO up_id;

-- Renames foreign key node_parent_id_fkey of node to node_up_id_fkey
ALTER TABLE node RENAME CONSTRAINT node_parent_id_fkey TO node_up_id_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills node.up_id where it is null, with id
-- RV126 writes every row of node that has no up_id, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in up_id
UPDATE node SET up_id = id WHERE up_id IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column node.up_id: not null
-- RV121 reads all of node while nobody else can
ALTER TABLE node ALTER COLUMN up_id SET NOT NULL;
