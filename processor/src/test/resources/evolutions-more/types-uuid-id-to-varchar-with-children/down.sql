-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key node_tags_node_id_fkey of node_tags
--   - drops foreign key node_node_node_id_fkey of node_node
--   - drops foreign key node_node_friends_id_fkey of node_node
--   - drops foreign key node_parent_id_fkey of node
--   - drops primary key node_node_pkey of node_node
--   - drops primary key node_pkey of node
--   - changes column node_tags.node_id: character varying(36) to uuid
--   - changes column node_node.friends_id: character varying(36) to uuid
--   - changes column node_node.node_id: character varying(36) to uuid
--   - changes column node.parent_id: character varying(36) to uuid
--   - changes column node.id: character varying(36) to uuid
--   - adds primary key node_node_pkey of node_node (node_id, friends_id)
--   - adds primary key node_pkey of node (id)
--   - adds foreign key node_tags_node_id_fkey of node_tags (node_id) to node (id)
--   - adds foreign key node_node_node_id_fkey of node_node (node_id) to node (id)
--   - adds foreign key node_node_friends_id_fkey of node_node (friends_id) to node (id)
--   - adds foreign key node_parent_id_fkey of node (parent_id) to node (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value cannot be read: node_tags.node_id from character varying(36) to uuid
--   - RV143 counts rows written since: fails if a value cannot be read: node_node.friends_id from character varying(36) to uuid
--   - RV143 counts rows written since: fails if a value cannot be read: node_node.node_id from character varying(36) to uuid
--   - RV143 counts rows written since: fails if a value cannot be read: node.parent_id from character varying(36) to uuid
--   - RV143 counts rows written since: fails if a value cannot be read: node.id from character varying(36) to uuid
--   - RV143 counts rows written since: fails if two rows agree in primary key node_node_pkey of node_node, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key node_pkey of node, and builds its index while nobody can read the table

-- Drops foreign key node_tags_node_id_fkey of node_tags
-- RV127 takes ACCESS EXCLUSIVE on node and node_tags: nobody else reads or writes them until the transaction ends
ALTER TABLE node_tags DROP CONSTRAINT node_tags_node_id_fkey;

-- Drops foreign key node_node_node_id_fkey of node_node
-- RV127 takes ACCESS EXCLUSIVE on node_node: nobody else reads or writes it until the transaction ends
ALTER TABLE node_node DROP CONSTRAINT node_node_node_id_fkey;

-- Drops foreign key node_node_friends_id_fkey of node_node
ALTER TABLE node_node DROP CONSTRAINT node_node_friends_id_fkey;

-- Drops foreign key node_parent_id_fkey of node
ALTER TABLE node DROP CONSTRAINT node_parent_id_fkey;

-- Drops primary key node_node_pkey of node_node
ALTER TABLE node_node DROP CONSTRAINT node_node_pkey;

-- Drops primary key node_pkey of node
ALTER TABLE node DROP CONSTRAINT node_pkey;

-- Changes column node_tags.node_id: character varying(36) to uuid
-- RV106 values may change their spelling: node_tags.node_id from character varying(36) to uuid
-- RV143 counts rows written since: fails if a value cannot be read: node_tags.node_id from character varying(36) to uuid
-- RV113 the planner knows nothing of node_tags.node_id then: run ANALYZE node_tags afterwards
-- RV111 copies all of node_tags while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node_tags WHERE NOT pg_input_is_valid(node_id, 'uuid'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of node_tags have a value in node_id that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE node_tags ALTER COLUMN node_id TYPE uuid USING node_id::uuid;

-- Changes column node_node.friends_id: character varying(36) to uuid
-- RV106 values may change their spelling: node_node.friends_id from character varying(36) to uuid
-- RV143 counts rows written since: fails if a value cannot be read: node_node.friends_id from character varying(36) to uuid
-- RV113 the planner knows nothing of node_node.friends_id then: run ANALYZE node_node afterwards
-- RV111 copies all of node_node while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node_node WHERE NOT pg_input_is_valid(friends_id, 'uuid'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of node_node have a value in friends_id that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column node_node.node_id: character varying(36) to uuid
-- RV106 values may change their spelling: node_node.node_id from character varying(36) to uuid
-- RV143 counts rows written since: fails if a value cannot be read: node_node.node_id from character varying(36) to uuid
-- RV113 the planner knows nothing of node_node.node_id then: run ANALYZE node_node afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node_node WHERE NOT pg_input_is_valid(node_id, 'uuid'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of node_node have a value in node_id that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE node_node
    ALTER COLUMN friends_id TYPE uuid USING friends_id::uuid,
    ALTER COLUMN node_id TYPE uuid USING node_id::uuid;

-- Changes column node.parent_id: character varying(36) to uuid
-- RV106 values may change their spelling: node.parent_id from character varying(36) to uuid
-- RV143 counts rows written since: fails if a value cannot be read: node.parent_id from character varying(36) to uuid
-- RV113 the planner knows nothing of node.parent_id then: run ANALYZE node afterwards
-- RV111 copies all of node while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node WHERE NOT pg_input_is_valid(parent_id, 'uuid'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of node have a value in parent_id that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column node.id: character varying(36) to uuid
-- RV106 values may change their spelling: node.id from character varying(36) to uuid
-- RV143 counts rows written since: fails if a value cannot be read: node.id from character varying(36) to uuid
-- RV113 the planner knows nothing of node.id then: run ANALYZE node afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node WHERE NOT pg_input_is_valid(id, 'uuid'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of node have a value in id that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE node
    ALTER COLUMN parent_id TYPE uuid USING parent_id::uuid,
    ALTER COLUMN id TYPE uuid USING id::uuid;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds primary key node_node_pkey of node_node (node_id, friends_id)
-- RV143 counts rows written since: fails if two rows agree in primary key node_node_pkey of node_node, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM node_node WHERE node_id IS NOT NULL AND friends_id IS NOT NULL GROUP BY node_id, friends_id HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of node_node agree with another in node_id, friends_id',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE node_node ADD CONSTRAINT node_node_pkey PRIMARY KEY (node_id, friends_id);

-- Adds primary key node_pkey of node (id)
-- RV143 counts rows written since: fails if two rows agree in primary key node_pkey of node, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM node WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of node agree with another in id',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE node ADD CONSTRAINT node_pkey PRIMARY KEY (id);

-- Adds foreign key node_tags_node_id_fkey of node_tags (node_id) to node (id)
-- RV124 nobody can write to node_tags or node meanwhile
ALTER TABLE node_tags ADD CONSTRAINT node_tags_node_id_fkey FOREIGN KEY (node_id) REFERENCES node (id);

-- Adds foreign key node_node_node_id_fkey of node_node (node_id) to node (id)
-- RV124 nobody can write to node_node or node meanwhile
ALTER TABLE node_node ADD CONSTRAINT node_node_node_id_fkey FOREIGN KEY (node_id) REFERENCES node (id);

-- Adds foreign key node_node_friends_id_fkey of node_node (friends_id) to node (id)
-- RV124 nobody can write to node_node or node meanwhile
ALTER TABLE node_node ADD CONSTRAINT node_node_friends_id_fkey FOREIGN KEY (friends_id) REFERENCES node (id);

-- Adds foreign key node_parent_id_fkey of node (parent_id) to node (id)
-- RV124 nobody can write to node meanwhile
ALTER TABLE node ADD CONSTRAINT node_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES node (id);
