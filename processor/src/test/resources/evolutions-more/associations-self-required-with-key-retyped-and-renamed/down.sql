-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column vertex.top_key: bigint to integer
--   - changes column vertex.key: bigint to integer
--   - renames foreign key vertex_top_key_fkey of vertex to node_root_id_fkey
--   - renames primary key vertex_pkey of vertex to node_pkey
--   - renames column vertex.top_key to root_id
--   - renames column vertex.key to id
--   - renames table vertex to node
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: vertex.top_key from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: vertex.key from bigint to integer

-- Changes column vertex.top_key: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: vertex.top_key from bigint to integer
-- RV113 the planner knows nothing of vertex.top_key then: run ANALYZE vertex afterwards
-- RV111 copies all of vertex while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on vertex: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM vertex WHERE top_key NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of vertex have a value in top_key that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column vertex.key: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: vertex.key from bigint to integer
-- RV113 the planner knows nothing of vertex.key then: run ANALYZE vertex afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM vertex WHERE key NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of vertex have a value in key that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE vertex
    ALTER COLUMN top_key TYPE integer,
    ALTER COLUMN key TYPE integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Renames foreign key vertex_top_key_fkey of vertex to node_root_id_fkey
ALTER TABLE vertex RENAME CONSTRAINT vertex_top_key_fkey TO node_root_id_fkey;

-- Renames primary key vertex_pkey of vertex to node_pkey
ALTER TABLE vertex RENAME CONSTRAINT vertex_pkey TO node_pkey;

-- Renames column vertex.top_key to root_id
-- RV131 code that says column vertex.top_key fails from this moment; it is root_id now
ALTER TABLE vertex RENAME COLUMN top_key TO root_id;

-- Renames column vertex.key to id
-- RV131 code that says column vertex.key fails from this moment; it is id now
ALTER TABLE vertex RENAME COLUMN key TO id;

-- Renames table vertex to node
-- RV131 code that says table vertex fails from this moment; it is node now
ALTER TABLE vertex RENAME TO node;
