-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=archived
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key item_parent_id_fkey of item
--   - drops primary key item_pkey of item
--   - changes column item.id: may be null
--   - fails if item.id__archived is null in any row: no value was given
--   - changes column item.id__archived: not null
--   - drops column item.parent_id
--   - drops column item.id
--   - adds primary key item_pkey of item (id__archived)
--   - adds foreign key item_parent_id_fkey of item (parent_id__archived) to item (id__archived)
--   - drops sequence item_seq
--   - brings column item.parent_id__archived back as parent_id
--   - brings column item.id__archived back as id
-- What it destroys, and when it fails:
--   - RV142 keeps the rows but not item.id: those keys are lost
--   - RV143 counts rows written since: fails if item.id__archived is null in any row, and reads all of item while nobody else can
--   - RV143 counts rows written since: fails if two rows agree in primary key item_pkey of item, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key item_parent_id_fkey of item, and nobody can write to item meanwhile

-- Drops foreign key item_parent_id_fkey of item
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item DROP CONSTRAINT item_parent_id_fkey;

-- Drops primary key item_pkey of item
ALTER TABLE item DROP CONSTRAINT item_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if item.id__archived is null in any row: no value was given
-- reviver:fill item.id__archived
-- Rows may be here that have no value in id__archived. Write it at this place:
--     UPDATE item SET id__archived = ... WHERE id__archived IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item WHERE id__archived IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of item have no value in id__archived, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill item.id__archived, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column item.id__archived: not null
-- RV143 counts rows written since: fails if item.id__archived is null in any row, and reads all of item while nobody else can
ALTER TABLE item ALTER COLUMN id__archived SET NOT NULL;

-- Drops column item.parent_id
-- reviver:carried=item.parent_id
ALTER TABLE item DROP COLUMN parent_id;

-- Drops column item.id
-- reviver:carried=item.id
ALTER TABLE item DROP COLUMN id;

-- Adds primary key item_pkey of item (id__archived)
-- RV143 counts rows written since: fails if two rows agree in primary key item_pkey of item, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM item WHERE id__archived IS NOT NULL GROUP BY id__archived HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of item agree with another in id__archived',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY (id__archived);

-- Adds foreign key item_parent_id_fkey of item (parent_id__archived) to item (id__archived)
-- RV143 counts rows written since: fails if a row refers to none by foreign key item_parent_id_fkey of item, and nobody can write to item meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item AS child
        WHERE child.parent_id__archived IS NOT NULL AND NOT EXISTS (SELECT FROM item AS parent WHERE parent.id__archived = child.parent_id__archived));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of item refer by parent_id__archived to no row of item',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE item ADD CONSTRAINT item_parent_id_fkey FOREIGN KEY (parent_id__archived) REFERENCES item (id__archived);

-- Drops sequence item_seq
DROP SEQUENCE item_seq;

-- Brings column item.parent_id__archived back as parent_id
ALTER TABLE item RENAME COLUMN parent_id__archived TO parent_id;

-- Brings column item.id__archived back as id
ALTER TABLE item RENAME COLUMN id__archived TO id;
