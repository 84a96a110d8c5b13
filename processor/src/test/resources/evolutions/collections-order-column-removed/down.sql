-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column queue_item.nr (integer)
--   - moves data: numbers the rows in queue_item.nr
--   - changes column queue_item.nr: not null
--   - adds check queue_item_nr_check of queue_item (nr>=0)
--   - adds primary key queue_item_pkey of queue_item (queue_id, nr)
-- What it does not bring back:
--   - drops column queue_item.nr: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key queue_item_pkey of queue_item, and builds its index while nobody can read the table

-- Adds column queue_item.nr (integer)
-- RV127 takes ACCESS EXCLUSIVE on queue_item: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE queue_item ADD COLUMN nr integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: numbers the rows in queue_item.nr
-- RV112 writes rows of queue_item, all in one transaction: the more there are, the longer others wait
UPDATE queue_item SET nr = numbered.place
FROM (
    SELECT ctid, row_number() OVER (PARTITION BY queue_id ORDER BY item) - 1 AS place
    FROM queue_item
) AS numbered
WHERE numbered.ctid = queue_item.ctid;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column queue_item.nr: not null
-- RV121 reads all of queue_item while nobody else can
ALTER TABLE queue_item ALTER COLUMN nr SET NOT NULL;

-- Adds check queue_item_nr_check of queue_item (nr>=0)
-- RV123 reads all rows while nobody else can
ALTER TABLE queue_item ADD CONSTRAINT queue_item_nr_check CHECK (nr>=0);

-- Adds primary key queue_item_pkey of queue_item (queue_id, nr)
-- RV143 counts rows written since: fails if two rows agree in primary key queue_item_pkey of queue_item, and builds its index while nobody can read the table
ALTER TABLE queue_item ADD CONSTRAINT queue_item_pkey PRIMARY KEY (queue_id, nr);
