-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key item_parent_id_fkey of item
--   - drops primary key item_pkey of item
--   - adds column item.parent_id__old (character varying(255))
--   - adds column item.id__old (character varying(255))
--   - moves data: fills item.id__old
--   - moves data: fills item.parent_id__old
--   - changes column item.id__old: not null
--   - drops column item.parent_id
--   - drops column item.id
--   - adds primary key item_pkey of item (id__old)
--   - adds foreign key item_parent_id_fkey of item (parent_id__old) to item (id__old)
--   - renames column item.parent_id__old to parent_id
--   - renames column item.id__old to id
-- What it does not bring back:
--   - : the way back restores the rows, under new keys in item.id__old
-- What it destroys, and when it fails:
--   - RV142 drops column item.id: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key item_pkey of item, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key item_parent_id_fkey of item, and nobody can write to item meanwhile

-- Drops foreign key item_parent_id_fkey of item
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item DROP CONSTRAINT item_parent_id_fkey;

-- Drops primary key item_pkey of item
ALTER TABLE item DROP CONSTRAINT item_pkey;

-- Adds column item.parent_id__old (character varying(255))
ALTER TABLE item ADD COLUMN parent_id__old character varying(255);

-- Adds column item.id__old (character varying(255))
ALTER TABLE item ADD COLUMN id__old character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills item.id__old
-- RV112 writes rows of item, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the rows, under new keys in item.id__old
UPDATE item SET id__old = gen_random_uuid();

-- Moves data: fills item.parent_id__old
-- RV112 writes rows of item, all in one transaction: the more there are, the longer others wait
UPDATE item SET parent_id__old = (SELECT fellow.id__old FROM item AS fellow WHERE fellow.id = item.parent_id)
WHERE parent_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column item.id__old: not null
-- RV121 reads all of item while nobody else can
ALTER TABLE item ALTER COLUMN id__old SET NOT NULL;

-- Drops column item.parent_id
-- reviver:carried=item.parent_id
ALTER TABLE item DROP COLUMN parent_id;

-- Drops column item.id
-- RV142 drops column item.id: all values written since are lost
ALTER TABLE item DROP COLUMN id;

-- Adds primary key item_pkey of item (id__old)
-- RV143 counts rows written since: fails if two rows agree in primary key item_pkey of item, and builds its index while nobody can read the table
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY (id__old);

-- Adds foreign key item_parent_id_fkey of item (parent_id__old) to item (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key item_parent_id_fkey of item, and nobody can write to item meanwhile
ALTER TABLE item ADD CONSTRAINT item_parent_id_fkey FOREIGN KEY (parent_id__old) REFERENCES item (id__old);

-- Renames column item.parent_id__old to parent_id
ALTER TABLE item RENAME COLUMN parent_id__old TO parent_id;

-- Renames column item.id__old to id
ALTER TABLE item RENAME COLUMN id__old TO id;
