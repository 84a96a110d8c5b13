-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column visit.leaf_id: bigint to integer
--   - changes column visit.node_id: bigint to integer
--   - changes column visit.id: bigint to integer
--   - changes column node_words.node_id: bigint to integer
--   - changes column node_node.others_id: bigint to integer
--   - changes column node_node.node_id: bigint to integer
--   - changes column node.parent_id: bigint to integer
--   - changes column node.id: bigint to integer
--   - changes column leaf.id: bigint to integer
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: visit.leaf_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: visit.node_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: visit.id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: node_words.node_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: node_node.others_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: node_node.node_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: node.parent_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: node.id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: leaf.id from bigint to integer

-- Changes column visit.leaf_id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: visit.leaf_id from bigint to integer
-- RV113 the planner knows nothing of visit.leaf_id then: run ANALYZE visit afterwards
-- RV111 copies all of visit while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on visit: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM visit WHERE leaf_id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of visit have a value in leaf_id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column visit.node_id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: visit.node_id from bigint to integer
-- RV113 the planner knows nothing of visit.node_id then: run ANALYZE visit afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM visit WHERE node_id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of visit have a value in node_id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column visit.id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: visit.id from bigint to integer
-- RV113 the planner knows nothing of visit.id then: run ANALYZE visit afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM visit WHERE id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of visit have a value in id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE visit
    ALTER COLUMN leaf_id TYPE integer,
    ALTER COLUMN node_id TYPE integer,
    ALTER COLUMN id TYPE integer;

-- Changes column node_words.node_id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: node_words.node_id from bigint to integer
-- RV113 the planner knows nothing of node_words.node_id then: run ANALYZE node_words afterwards
-- RV111 copies all of node_words while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on node_words: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node_words WHERE node_id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of node_words have a value in node_id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE node_words ALTER COLUMN node_id TYPE integer;

-- Changes column node_node.others_id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: node_node.others_id from bigint to integer
-- RV113 the planner knows nothing of node_node.others_id then: run ANALYZE node_node afterwards
-- RV111 copies all of node_node while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on node_node: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node_node WHERE others_id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of node_node have a value in others_id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column node_node.node_id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: node_node.node_id from bigint to integer
-- RV113 the planner knows nothing of node_node.node_id then: run ANALYZE node_node afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node_node WHERE node_id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of node_node have a value in node_id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE node_node
    ALTER COLUMN others_id TYPE integer,
    ALTER COLUMN node_id TYPE integer;

-- Changes column node.parent_id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: node.parent_id from bigint to integer
-- RV113 the planner knows nothing of node.parent_id then: run ANALYZE node afterwards
-- RV111 copies all of node while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on node: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node WHERE parent_id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of node have a value in parent_id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column node.id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: node.id from bigint to integer
-- RV113 the planner knows nothing of node.id then: run ANALYZE node afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM node WHERE id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of node have a value in id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE node
    ALTER COLUMN parent_id TYPE integer,
    ALTER COLUMN id TYPE integer;

-- Changes column leaf.id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: leaf.id from bigint to integer
-- RV113 the planner knows nothing of leaf.id then: run ANALYZE leaf afterwards
-- RV111 copies all of leaf while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on leaf: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM leaf WHERE id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of leaf have a value in id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE leaf ALTER COLUMN id TYPE integer;
