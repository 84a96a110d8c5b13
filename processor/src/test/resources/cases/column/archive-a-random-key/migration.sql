-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=archived
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - puts column item.id aside as id__archived
--   - puts column item.parent_id aside as parent_id__archived
--   - adds sequence item_seq (start 1, increment 50)
--   - drops foreign key item_parent_id_fkey of item
--   - drops primary key item_pkey of item
--   - adds column item.id (bigint)
--   - adds column item.parent_id (bigint)
--   - changes column item.id__archived: may be null
--   - moves data: fills item.id
--   - moves data: fills item.parent_id
--   - moves data: lets sequence item_seq begin above item.id
--   - changes column item.id: not null
--   - adds primary key item_pkey of item (id)
--   - adds foreign key item_parent_id_fkey of item (parent_id) to item (id)
-- Code from before it fails:
--   - column item.id is called id__archived now
--   - column item.parent_id is called parent_id__archived now
--   - item.id needs a value, and it does not know it
--   - values that foreign key item_parent_id_fkey of item does not find are refused
-- What the way back destroys, and when it fails:
--   - RV142 keeps the rows but not item.id: those keys are lost
--   - RV143 counts rows written since: fails if item.id__archived is null in any row, and reads all of item while nobody else can
--   - RV143 counts rows written since: fails if two rows agree in primary key item_pkey of item, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key item_parent_id_fkey of item, and nobody can write to item meanwhile

-- Puts column item.id aside as id__archived
-- RV131 code that says column item.id fails from this moment; it is id__archived now
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item RENAME COLUMN id TO id__archived;

-- Puts column item.parent_id aside as parent_id__archived
-- RV131 code that says column item.parent_id fails from this moment; it is parent_id__archived now
ALTER TABLE item RENAME COLUMN parent_id TO parent_id__archived;

-- Adds sequence item_seq (start 1, increment 50)
CREATE SEQUENCE item_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key item_parent_id_fkey of item
ALTER TABLE item DROP CONSTRAINT item_parent_id_fkey;

-- Drops primary key item_pkey of item
ALTER TABLE item DROP CONSTRAINT item_pkey;

-- Adds column item.id (bigint)
ALTER TABLE item ADD COLUMN id bigint;

-- Adds column item.parent_id (bigint)
ALTER TABLE item ADD COLUMN parent_id bigint;

-- Changes column item.id__archived: may be null
ALTER TABLE item ALTER COLUMN id__archived DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills item.id
-- RV112 writes rows of item, all in one transaction: the more there are, the longer others wait
UPDATE item SET id = nextval('item_seq');

-- Moves data: fills item.parent_id
-- RV112 writes rows of item, all in one transaction: the more there are, the longer others wait
UPDATE item SET parent_id = (SELECT fellow.id FROM item AS fellow WHERE fellow.id__archived = item.parent_id__archived)
WHERE parent_id__archived IS NOT NULL;

-- Moves data: lets sequence item_seq begin above item.id
SELECT setval('item_seq', greatest(max(id) + 51, 1), false)
FROM item
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column item.id: not null
-- RV121 reads all of item while nobody else can
-- RV132 code that does not know item.id cannot insert rows any more
ALTER TABLE item ALTER COLUMN id SET NOT NULL;

-- Adds primary key item_pkey of item (id)
-- RV122 fails if two rows agree in primary key item_pkey of item, and builds its index while nobody can read the table
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY (id);

-- Adds foreign key item_parent_id_fkey of item (parent_id) to item (id)
-- RV124 fails if a row refers to none by foreign key item_parent_id_fkey of item, and nobody can write to item meanwhile
ALTER TABLE item ADD CONSTRAINT item_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES item (id);
