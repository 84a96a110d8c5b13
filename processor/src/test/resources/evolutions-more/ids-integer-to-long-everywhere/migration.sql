-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column leaf.id: integer to bigint
--   - changes column node.id: integer to bigint
--   - changes column node.parent_id: integer to bigint
--   - changes column node_node.node_id: integer to bigint
--   - changes column node_node.others_id: integer to bigint
--   - changes column node_words.node_id: integer to bigint
--   - changes column visit.id: integer to bigint
--   - changes column visit.node_id: integer to bigint
--   - changes column visit.leaf_id: integer to bigint
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: visit.leaf_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: visit.node_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: visit.id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: node_words.node_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: node_node.others_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: node_node.node_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: node.parent_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: node.id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: leaf.id from bigint to integer

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column leaf.id: integer to bigint
-- RV113 the planner knows nothing of leaf.id then: run ANALYZE leaf afterwards
-- RV111 copies all of leaf while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on leaf: nobody else reads or writes it until the transaction ends
ALTER TABLE leaf ALTER COLUMN id TYPE bigint;

-- Changes column node.id: integer to bigint
-- RV113 the planner knows nothing of node.id then: run ANALYZE node afterwards
-- RV111 copies all of node while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on node: nobody else reads or writes it until the transaction ends
-- Changes column node.parent_id: integer to bigint
-- RV113 the planner knows nothing of node.parent_id then: run ANALYZE node afterwards
ALTER TABLE node
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN parent_id TYPE bigint;

-- Changes column node_node.node_id: integer to bigint
-- RV113 the planner knows nothing of node_node.node_id then: run ANALYZE node_node afterwards
-- RV111 copies all of node_node while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on node_node: nobody else reads or writes it until the transaction ends
-- Changes column node_node.others_id: integer to bigint
-- RV113 the planner knows nothing of node_node.others_id then: run ANALYZE node_node afterwards
ALTER TABLE node_node
    ALTER COLUMN node_id TYPE bigint,
    ALTER COLUMN others_id TYPE bigint;

-- Changes column node_words.node_id: integer to bigint
-- RV113 the planner knows nothing of node_words.node_id then: run ANALYZE node_words afterwards
-- RV111 copies all of node_words while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on node_words: nobody else reads or writes it until the transaction ends
ALTER TABLE node_words ALTER COLUMN node_id TYPE bigint;

-- Changes column visit.id: integer to bigint
-- RV113 the planner knows nothing of visit.id then: run ANALYZE visit afterwards
-- RV111 copies all of visit while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on visit: nobody else reads or writes it until the transaction ends
-- Changes column visit.node_id: integer to bigint
-- RV113 the planner knows nothing of visit.node_id then: run ANALYZE visit afterwards
-- Changes column visit.leaf_id: integer to bigint
-- RV113 the planner knows nothing of visit.leaf_id then: run ANALYZE visit afterwards
ALTER TABLE visit
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN node_id TYPE bigint,
    ALTER COLUMN leaf_id TYPE bigint;
