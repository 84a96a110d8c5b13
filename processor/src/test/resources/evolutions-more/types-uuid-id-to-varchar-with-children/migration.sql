-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key node_parent_id_fkey of node
--   - drops foreign key node_node_friends_id_fkey of node_node
--   - drops foreign key node_node_node_id_fkey of node_node
--   - drops foreign key node_tags_node_id_fkey of node_tags
--   - drops primary key node_pkey of node
--   - drops primary key node_node_pkey of node_node
--   - changes column node.id: uuid to character varying(36)
--   - changes column node.parent_id: uuid to character varying(36)
--   - changes column node_node.node_id: uuid to character varying(36)
--   - changes column node_node.friends_id: uuid to character varying(36)
--   - changes column node_tags.node_id: uuid to character varying(36)
--   - adds primary key node_pkey of node (id)
--   - adds primary key node_node_pkey of node_node (node_id, friends_id)
--   - adds foreign key node_parent_id_fkey of node (parent_id) to node (id)
--   - adds foreign key node_node_friends_id_fkey of node_node (friends_id) to node (id)
--   - adds foreign key node_node_node_id_fkey of node_node (node_id) to node (id)
--   - adds foreign key node_tags_node_id_fkey of node_tags (node_id) to node (id)
-- Code from before it fails:
--   - node.id is character varying(36) now, and it reads and writes uuid
--   - node.parent_id is character varying(36) now, and it reads and writes uuid
--   - node_node.node_id is character varying(36) now, and it reads and writes uuid
--   - node_node.friends_id is character varying(36) now, and it reads and writes uuid
--   - node_tags.node_id is character varying(36) now, and it reads and writes uuid
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value cannot be read: node_tags.node_id from character varying(36) to uuid
--   - RV143 counts rows written since: fails if a value cannot be read: node_node.friends_id from character varying(36) to uuid
--   - RV143 counts rows written since: fails if a value cannot be read: node_node.node_id from character varying(36) to uuid
--   - RV143 counts rows written since: fails if a value cannot be read: node.parent_id from character varying(36) to uuid
--   - RV143 counts rows written since: fails if a value cannot be read: node.id from character varying(36) to uuid
--   - RV143 counts rows written since: fails if two rows agree in primary key node_node_pkey of node_node, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key node_pkey of node, and builds its index while nobody can read the table

-- Drops foreign key node_parent_id_fkey of node
-- RV127 takes ACCESS EXCLUSIVE on node: nobody else reads or writes it until the transaction ends
ALTER TABLE node DROP CONSTRAINT node_parent_id_fkey;

-- Drops foreign key node_node_friends_id_fkey of node_node
-- RV127 takes ACCESS EXCLUSIVE on node_node: nobody else reads or writes it until the transaction ends
ALTER TABLE node_node DROP CONSTRAINT node_node_friends_id_fkey;

-- Drops foreign key node_node_node_id_fkey of node_node
ALTER TABLE node_node DROP CONSTRAINT node_node_node_id_fkey;

-- Drops foreign key node_tags_node_id_fkey of node_tags
-- RV127 takes ACCESS EXCLUSIVE on node_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE node_tags DROP CONSTRAINT node_tags_node_id_fkey;

-- Drops primary key node_pkey of node
ALTER TABLE node DROP CONSTRAINT node_pkey;

-- Drops primary key node_node_pkey of node_node
ALTER TABLE node_node DROP CONSTRAINT node_node_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column node.id: uuid to character varying(36)
-- RV113 the planner knows nothing of node.id then: run ANALYZE node afterwards
-- RV111 copies all of node while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- Changes column node.parent_id: uuid to character varying(36)
-- RV113 the planner knows nothing of node.parent_id then: run ANALYZE node afterwards
ALTER TABLE node
    ALTER COLUMN id TYPE character varying(36),
    ALTER COLUMN parent_id TYPE character varying(36);

-- Changes column node_node.node_id: uuid to character varying(36)
-- RV113 the planner knows nothing of node_node.node_id then: run ANALYZE node_node afterwards
-- RV111 copies all of node_node while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- Changes column node_node.friends_id: uuid to character varying(36)
-- RV113 the planner knows nothing of node_node.friends_id then: run ANALYZE node_node afterwards
ALTER TABLE node_node
    ALTER COLUMN node_id TYPE character varying(36),
    ALTER COLUMN friends_id TYPE character varying(36);

-- Changes column node_tags.node_id: uuid to character varying(36)
-- RV113 the planner knows nothing of node_tags.node_id then: run ANALYZE node_tags afterwards
-- RV111 copies all of node_tags while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE node_tags ALTER COLUMN node_id TYPE character varying(36);

-- Adds primary key node_pkey of node (id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE node ADD CONSTRAINT node_pkey PRIMARY KEY (id);

-- Adds primary key node_node_pkey of node_node (node_id, friends_id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE node_node ADD CONSTRAINT node_node_pkey PRIMARY KEY (node_id, friends_id);

-- Adds foreign key node_parent_id_fkey of node (parent_id) to node (id)
-- RV124 nobody can write to node meanwhile
ALTER TABLE node ADD CONSTRAINT node_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES node (id);

-- Adds foreign key node_node_friends_id_fkey of node_node (friends_id) to node (id)
-- RV124 nobody can write to node_node or node meanwhile
ALTER TABLE node_node ADD CONSTRAINT node_node_friends_id_fkey FOREIGN KEY (friends_id) REFERENCES node (id);

-- Adds foreign key node_node_node_id_fkey of node_node (node_id) to node (id)
-- RV124 nobody can write to node_node or node meanwhile
ALTER TABLE node_node ADD CONSTRAINT node_node_node_id_fkey FOREIGN KEY (node_id) REFERENCES node (id);

-- Adds foreign key node_tags_node_id_fkey of node_tags (node_id) to node (id)
-- RV124 nobody can write to node_tags or node meanwhile
ALTER TABLE node_tags ADD CONSTRAINT node_tags_node_id_fkey FOREIGN KEY (node_id) REFERENCES node (id);
