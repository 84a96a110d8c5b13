-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table node to vertex
--   - renames column vertex.id to key
--   - renames column vertex.root_id to top_key
--   - renames primary key node_pkey of vertex to vertex_pkey
--   - renames foreign key node_root_id_fkey of vertex to vertex_top_key_fkey
--   - changes column vertex.key: integer to bigint
--   - changes column vertex.top_key: integer to bigint
-- Code from before it fails:
--   - table node is called vertex now
--   - column vertex.id is called key now
--   - column vertex.root_id is called top_key now
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: vertex.top_key from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: vertex.key from bigint to integer

-- Renames table node to vertex
-- RV131 code that says table node fails from this moment; it is vertex now
-- RV127 takes ACCESS EXCLUSIVE on node: nobody else reads or writes it until the transaction ends
ALTER TABLE node RENAME TO vertex;

-- Renames column vertex.id to key
-- RV131 code that says column vertex.id fails from this moment; it is key now
ALTER TABLE vertex RENAME COLUMN id TO key;

-- Renames column vertex.root_id to top_key
-- RV131 code that says column vertex.root_id fails from this moment; it is top_key now
ALTER TABLE vertex RENAME COLUMN root_id TO top_key;

-- Renames primary key node_pkey of vertex to vertex_pkey
ALTER TABLE vertex RENAME CONSTRAINT node_pkey TO vertex_pkey;

-- Renames foreign key node_root_id_fkey of vertex to vertex_top_key_fkey
ALTER TABLE vertex RENAME CONSTRAINT node_root_id_fkey TO vertex_top_key_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column vertex.key: integer to bigint
-- RV113 the planner knows nothing of vertex.key then: run ANALYZE vertex afterwards
-- RV111 copies all of vertex while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- Changes column vertex.top_key: integer to bigint
-- RV113 the planner knows nothing of vertex.top_key then: run ANALYZE vertex afterwards
ALTER TABLE vertex
    ALTER COLUMN key TYPE bigint,
    ALTER COLUMN top_key TYPE bigint;
