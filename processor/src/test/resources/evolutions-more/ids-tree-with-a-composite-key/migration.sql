-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key node_parent_id_fkey of node
--   - drops foreign key node_names_node_id_fkey of node_names
--   - drops foreign key node_node_near_id_fkey of node_node
--   - drops foreign key node_node_node_id_fkey of node_node
--   - drops primary key node_pkey of node
--   - drops unique key node_names_node_id_names_key of node_names
--   - drops primary key node_node_pkey of node_node
--   - adds column node.parent_area (character varying(2))
--   - adds column node_names.node_area (character varying(2))
--   - adds column node_node.node_area (character varying(2))
--   - adds column node_node.near_area (character varying(2))
--   - moves data: fills node_node.near_area
--   - moves data: fills node_node.node_area
--   - moves data: fills node.parent_area
--   - moves data: fills node_names.node_area
--   - changes column node_names.node_area: not null
--   - changes column node_node.node_area: not null
--   - changes column node_node.near_area: not null
--   - adds primary key node_pkey of node (area, id)
--   - adds unique key node_names_node_area_node_id_names_key of node_names (node_area, node_id, names)
--   - and 5 more
-- Code from before it reads and updates, but cannot insert everywhere:
--   - node_names.node_area needs a value, and it does not know it
--   - node_node.node_area needs a value, and it does not know it
--   - node_node.near_area needs a value, and it does not know it
--   - values that primary key node_pkey of node has already are refused
--   - values that unique key node_names_node_area_node_id_names_key of node_names has already are refused
--   - values that primary key node_node_pkey of node_node has already are refused
--   - values that foreign key node_parent_area_parent_id_fkey of node does not find are refused
--   - values that foreign key node_names_node_area_node_id_fkey of node_names does not find are refused
--   - values that foreign key node_node_near_area_near_id_fkey of node_node does not find are refused
--   - values that foreign key node_node_node_area_node_id_fkey of node_node does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key node_node_pkey of node_node, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in unique key node_names_node_id_names_key of node_names, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key node_pkey of node, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key node_node_node_id_fkey of node_node, and nobody can write to node_node or node meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key node_node_near_id_fkey of node_node, and nobody can write to node_node or node meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key node_names_node_id_fkey of node_names, and nobody can write to node_names or node meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key node_parent_id_fkey of node, and nobody can write to node meanwhile

-- Drops foreign key node_parent_id_fkey of node
-- RV104 drops foreign key node_parent_id_fkey of node: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on node: nobody else reads or writes it until the transaction ends
ALTER TABLE node DROP CONSTRAINT node_parent_id_fkey;

-- Drops foreign key node_names_node_id_fkey of node_names
-- RV104 drops foreign key node_names_node_id_fkey of node_names: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on node_names: nobody else reads or writes it until the transaction ends
ALTER TABLE node_names DROP CONSTRAINT node_names_node_id_fkey;

-- Drops foreign key node_node_near_id_fkey of node_node
-- RV104 drops foreign key node_node_near_id_fkey of node_node: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on node_node: nobody else reads or writes it until the transaction ends
ALTER TABLE node_node DROP CONSTRAINT node_node_near_id_fkey;

-- Drops foreign key node_node_node_id_fkey of node_node
-- RV104 drops foreign key node_node_node_id_fkey of node_node: rows that break it may arrive, and then it cannot be put back
ALTER TABLE node_node DROP CONSTRAINT node_node_node_id_fkey;

-- Drops primary key node_pkey of node
ALTER TABLE node DROP CONSTRAINT node_pkey;

-- Drops unique key node_names_node_id_names_key of node_names
-- RV104 drops unique key node_names_node_id_names_key of node_names: rows that break it may arrive, and then it cannot be put back
ALTER TABLE node_names DROP CONSTRAINT node_names_node_id_names_key;

-- Drops primary key node_node_pkey of node_node
ALTER TABLE node_node DROP CONSTRAINT node_node_pkey;

-- Adds column node.parent_area (character varying(2))
ALTER TABLE node ADD COLUMN parent_area character varying(2);

-- Adds column node_names.node_area (character varying(2))
ALTER TABLE node_names ADD COLUMN node_area character varying(2);

-- Adds column node_node.node_area (character varying(2))
ALTER TABLE node_node ADD COLUMN node_area character varying(2);

-- Adds column node_node.near_area (character varying(2))
ALTER TABLE node_node ADD COLUMN near_area character varying(2);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills node_node.near_area
-- RV112 writes rows of node_node, all in one transaction: the more there are, the longer others wait
UPDATE node_node SET near_area = node.area
FROM node
WHERE node.id = node_node.near_id;

-- Moves data: fills node_node.node_area
-- RV112 writes rows of node_node, all in one transaction: the more there are, the longer others wait
UPDATE node_node SET node_area = node.area
FROM node
WHERE node.id = node_node.node_id;

-- Moves data: fills node.parent_area
-- RV112 writes rows of node, all in one transaction: the more there are, the longer others wait
UPDATE node SET parent_area = (SELECT fellow.area FROM node AS fellow WHERE fellow.id = node.parent_id)
WHERE parent_id IS NOT NULL;

-- Moves data: fills node_names.node_area
-- RV112 writes rows of node_names, all in one transaction: the more there are, the longer others wait
UPDATE node_names SET node_area = node.area
FROM node
WHERE node.id = node_names.node_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column node_names.node_area: not null
-- RV121 reads all of node_names while nobody else can
-- RV132 code that does not know node_names.node_area cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node_names WHERE node_area IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of node_names have no value in node_area',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE node_names ALTER COLUMN node_area SET NOT NULL;

-- Changes column node_node.node_area: not null
-- RV121 reads all of node_node while nobody else can
-- RV132 code that does not know node_node.node_area cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node_node WHERE node_area IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of node_node have no value in node_area',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
-- Changes column node_node.near_area: not null
-- RV132 code that does not know node_node.near_area cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node_node WHERE near_area IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of node_node have no value in near_area',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE node_node
    ALTER COLUMN node_area SET NOT NULL,
    ALTER COLUMN near_area SET NOT NULL;

-- Adds primary key node_pkey of node (area, id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE node ADD CONSTRAINT node_pkey PRIMARY KEY (area, id);

-- Adds unique key node_names_node_area_node_id_names_key of node_names (node_area, node_id, names)
-- RV122 builds its index while nobody can read the table
ALTER TABLE node_names ADD CONSTRAINT node_names_node_area_node_id_names_key UNIQUE (node_area, node_id, names);

-- Adds primary key node_node_pkey of node_node (node_area, node_id, near_area, near_id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE node_node ADD CONSTRAINT node_node_pkey PRIMARY KEY (node_area, node_id, near_area, near_id);

-- Adds foreign key node_parent_area_parent_id_fkey of node (parent_area, parent_id) to node (area, id)
-- RV124 fails if a row refers to none by foreign key node_parent_area_parent_id_fkey of node, and nobody can write to node meanwhile
ALTER TABLE node ADD CONSTRAINT node_parent_area_parent_id_fkey FOREIGN KEY (parent_area, parent_id) REFERENCES node (area, id);

-- Adds foreign key node_names_node_area_node_id_fkey of node_names (node_area, node_id) to node (area, id)
-- RV124 fails if a row refers to none by foreign key node_names_node_area_node_id_fkey of node_names, and nobody can write to node_names or node meanwhile
ALTER TABLE node_names ADD CONSTRAINT node_names_node_area_node_id_fkey FOREIGN KEY (node_area, node_id) REFERENCES node (area, id);

-- Adds foreign key node_node_near_area_near_id_fkey of node_node (near_area, near_id) to node (area, id)
-- RV124 fails if a row refers to none by foreign key node_node_near_area_near_id_fkey of node_node, and nobody can write to node_node or node meanwhile
ALTER TABLE node_node ADD CONSTRAINT node_node_near_area_near_id_fkey FOREIGN KEY (near_area, near_id) REFERENCES node (area, id);

-- Adds foreign key node_node_node_area_node_id_fkey of node_node (node_area, node_id) to node (area, id)
-- RV124 fails if a row refers to none by foreign key node_node_node_area_node_id_fkey of node_node, and nobody can write to node_node or node meanwhile
ALTER TABLE node_node ADD CONSTRAINT node_node_node_area_node_id_fkey FOREIGN KEY (node_area, node_id) REFERENCES node (area, id);
