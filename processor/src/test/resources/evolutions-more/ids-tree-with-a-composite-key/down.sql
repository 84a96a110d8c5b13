-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key node_node_node_area_node_id_fkey of node_node
--   - drops foreign key node_node_near_area_near_id_fkey of node_node
--   - drops foreign key node_names_node_area_node_id_fkey of node_names
--   - drops foreign key node_parent_area_parent_id_fkey of node
--   - drops primary key node_node_pkey of node_node
--   - drops unique key node_names_node_area_node_id_names_key of node_names
--   - drops primary key node_pkey of node
--   - changes column node_node.near_area: may be null
--   - changes column node_node.node_area: may be null
--   - changes column node_names.node_area: may be null
--   - drops column node_node.near_area
--   - drops column node_node.node_area
--   - drops column node_names.node_area
--   - drops column node.parent_area
--   - adds primary key node_node_pkey of node_node (node_id, near_id)
--   - adds unique key node_names_node_id_names_key of node_names (node_id, names)
--   - adds primary key node_pkey of node (id)
--   - adds foreign key node_node_node_id_fkey of node_node (node_id) to node (id)
--   - adds foreign key node_node_near_id_fkey of node_node (near_id) to node (id)
--   - adds foreign key node_names_node_id_fkey of node_names (node_id) to node (id)
--   - and 1 more
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key node_node_pkey of node_node, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in unique key node_names_node_id_names_key of node_names, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key node_pkey of node, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key node_node_node_id_fkey of node_node, and nobody can write to node_node or node meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key node_node_near_id_fkey of node_node, and nobody can write to node_node or node meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key node_names_node_id_fkey of node_names, and nobody can write to node_names or node meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key node_parent_id_fkey of node, and nobody can write to node meanwhile

-- Drops foreign key node_node_node_area_node_id_fkey of node_node
-- RV127 takes ACCESS EXCLUSIVE on node and node_node: nobody else reads or writes them until the transaction ends
ALTER TABLE node_node DROP CONSTRAINT node_node_node_area_node_id_fkey;

-- Drops foreign key node_node_near_area_near_id_fkey of node_node
ALTER TABLE node_node DROP CONSTRAINT node_node_near_area_near_id_fkey;

-- Drops foreign key node_names_node_area_node_id_fkey of node_names
-- RV127 takes ACCESS EXCLUSIVE on node_names: nobody else reads or writes it until the transaction ends
ALTER TABLE node_names DROP CONSTRAINT node_names_node_area_node_id_fkey;

-- Drops foreign key node_parent_area_parent_id_fkey of node
ALTER TABLE node DROP CONSTRAINT node_parent_area_parent_id_fkey;

-- Drops primary key node_node_pkey of node_node
ALTER TABLE node_node DROP CONSTRAINT node_node_pkey;

-- Drops unique key node_names_node_area_node_id_names_key of node_names
ALTER TABLE node_names DROP CONSTRAINT node_names_node_area_node_id_names_key;

-- Drops primary key node_pkey of node
ALTER TABLE node DROP CONSTRAINT node_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column node_node.near_area
-- reviver:carried=node_node.near_area
ALTER TABLE node_node DROP COLUMN near_area;

-- Drops column node_node.node_area
-- reviver:carried=node_node.node_area
ALTER TABLE node_node DROP COLUMN node_area;

-- Drops column node_names.node_area
-- reviver:carried=node_names.node_area
ALTER TABLE node_names DROP COLUMN node_area;

-- Drops column node.parent_area
-- reviver:carried=node.parent_area
ALTER TABLE node DROP COLUMN parent_area;

-- Adds primary key node_node_pkey of node_node (node_id, near_id)
-- RV143 counts rows written since: fails if two rows agree in primary key node_node_pkey of node_node, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM node_node WHERE node_id IS NOT NULL AND near_id IS NOT NULL GROUP BY node_id, near_id HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of node_node agree with another in node_id, near_id',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE node_node ADD CONSTRAINT node_node_pkey PRIMARY KEY (node_id, near_id);

-- Adds unique key node_names_node_id_names_key of node_names (node_id, names)
-- RV143 counts rows written since: fails if two rows agree in unique key node_names_node_id_names_key of node_names, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM node_names WHERE node_id IS NOT NULL AND names IS NOT NULL GROUP BY node_id, names HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of node_names agree with another in node_id, names',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE node_names ADD CONSTRAINT node_names_node_id_names_key UNIQUE (node_id, names);

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

-- Adds foreign key node_node_node_id_fkey of node_node (node_id) to node (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key node_node_node_id_fkey of node_node, and nobody can write to node_node or node meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node_node AS child
        WHERE child.node_id IS NOT NULL AND NOT EXISTS (SELECT FROM node AS parent WHERE parent.id = child.node_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of node_node refer by node_id to no row of node',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE node_node ADD CONSTRAINT node_node_node_id_fkey FOREIGN KEY (node_id) REFERENCES node (id);

-- Adds foreign key node_node_near_id_fkey of node_node (near_id) to node (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key node_node_near_id_fkey of node_node, and nobody can write to node_node or node meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node_node AS child
        WHERE child.near_id IS NOT NULL AND NOT EXISTS (SELECT FROM node AS parent WHERE parent.id = child.near_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of node_node refer by near_id to no row of node',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE node_node ADD CONSTRAINT node_node_near_id_fkey FOREIGN KEY (near_id) REFERENCES node (id);

-- Adds foreign key node_names_node_id_fkey of node_names (node_id) to node (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key node_names_node_id_fkey of node_names, and nobody can write to node_names or node meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node_names AS child
        WHERE child.node_id IS NOT NULL AND NOT EXISTS (SELECT FROM node AS parent WHERE parent.id = child.node_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of node_names refer by node_id to no row of node',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE node_names ADD CONSTRAINT node_names_node_id_fkey FOREIGN KEY (node_id) REFERENCES node (id);

-- Adds foreign key node_parent_id_fkey of node (parent_id) to node (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key node_parent_id_fkey of node, and nobody can write to node meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node AS child
        WHERE child.parent_id IS NOT NULL AND NOT EXISTS (SELECT FROM node AS parent WHERE parent.id = child.parent_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of node refer by parent_id to no row of node',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE node ADD CONSTRAINT node_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES node (id);
