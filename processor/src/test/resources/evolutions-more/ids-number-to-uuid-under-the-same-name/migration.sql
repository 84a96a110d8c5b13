-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table item to thing
--   - renames column thing.id to id__old
--   - renames column thing.parent_id to parent_id__old
--   - renames column line.item_id to item_id__old
--   - renames unique key item_code_key of thing to thing_code_key
--   - renames sequence item_id_seq to thing_id__old_seq
--   - drops foreign key line_item_id_fkey of line
--   - drops foreign key item_parent_id_fkey of thing
--   - drops primary key item_pkey of thing
--   - adds column line.item_id (uuid)
--   - adds column thing.id (uuid)
--   - adds column thing.parent_id (uuid)
--   - changes column line.item_id__old: may be null
--   - moves data: fills thing.id
--   - moves data: fills line.item_id
--   - moves data: fills thing.parent_id
--   - changes column line.item_id: not null
--   - changes column thing.id: not null
--   - drops column line.item_id__old
--   - drops column thing.id__old
--   - and 4 more
-- Code from before it fails:
--   - table item is called thing now
--   - line.item_id needs a value, and it does not know it
--   - thing.id needs a value, and it does not know it
--   - column line.item_id__old is gone
--   - column thing.id__old is gone
--   - column thing.parent_id__old is gone
--   - values that foreign key line_item_id_fkey of line does not find are refused
--   - values that foreign key thing_parent_id_fkey of thing does not find are refused
-- What the way back does not bring back:
--   - drops column thing.id__old: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV142 keeps the rows but not thing.id: those keys are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key item_pkey of thing, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key item_parent_id_fkey of thing, and nobody can write to thing meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key line_item_id_fkey of line, and nobody can write to line or thing meanwhile

-- Renames table item to thing
-- RV131 code that says table item fails from this moment; it is thing now
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item RENAME TO thing;

-- Renames column thing.id to id__old
ALTER TABLE thing RENAME COLUMN id TO id__old;

-- Renames column thing.parent_id to parent_id__old
ALTER TABLE thing RENAME COLUMN parent_id TO parent_id__old;

-- Renames column line.item_id to item_id__old
-- RV127 takes ACCESS EXCLUSIVE on line: nobody else reads or writes it until the transaction ends
ALTER TABLE line RENAME COLUMN item_id TO item_id__old;

-- Renames unique key item_code_key of thing to thing_code_key
ALTER TABLE thing RENAME CONSTRAINT item_code_key TO thing_code_key;

-- Renames sequence item_id_seq to thing_id__old_seq
-- RV127 takes ACCESS EXCLUSIVE on item_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE item_id_seq RENAME TO thing_id__old_seq;

-- Drops foreign key line_item_id_fkey of line
ALTER TABLE line DROP CONSTRAINT line_item_id_fkey;

-- Drops foreign key item_parent_id_fkey of thing
-- RV104 drops foreign key item_parent_id_fkey of thing: rows that break it may arrive, and then it cannot be put back
ALTER TABLE thing DROP CONSTRAINT item_parent_id_fkey;

-- Drops primary key item_pkey of thing
ALTER TABLE thing DROP CONSTRAINT item_pkey;

-- Adds column line.item_id (uuid)
ALTER TABLE line ADD COLUMN item_id uuid;

-- Adds column thing.id (uuid)
ALTER TABLE thing ADD COLUMN id uuid;

-- Adds column thing.parent_id (uuid)
ALTER TABLE thing ADD COLUMN parent_id uuid;

-- Changes column line.item_id__old: may be null
ALTER TABLE line ALTER COLUMN item_id__old DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills thing.id
-- RV112 writes rows of thing, all in one transaction: the more there are, the longer others wait
UPDATE thing SET id = gen_random_uuid();

-- Moves data: fills line.item_id
-- RV112 writes rows of line, all in one transaction: the more there are, the longer others wait
UPDATE line SET item_id = thing.id
FROM thing
WHERE thing.id__old = line.item_id__old;

-- Moves data: fills thing.parent_id
-- RV112 writes rows of thing, all in one transaction: the more there are, the longer others wait
UPDATE thing SET parent_id = (SELECT fellow.id FROM thing AS fellow WHERE fellow.id__old = thing.parent_id__old)
WHERE parent_id__old IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column line.item_id: not null
-- RV121 reads all of line while nobody else can
-- RV132 code that does not know line.item_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM line WHERE item_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of line have no value in item_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE line ALTER COLUMN item_id SET NOT NULL;

-- Changes column thing.id: not null
-- RV121 reads all of thing while nobody else can
-- RV132 code that does not know thing.id cannot insert rows any more
ALTER TABLE thing ALTER COLUMN id SET NOT NULL;

-- Drops column line.item_id__old
-- reviver:carried=line.item_id__old
ALTER TABLE line DROP COLUMN item_id__old;

-- Drops column thing.id__old
-- RV102 drops column thing.id__old: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE thing DROP COLUMN id__old;

-- Drops column thing.parent_id__old
-- reviver:carried=thing.parent_id__old
ALTER TABLE thing DROP COLUMN parent_id__old;

-- Adds primary key thing_pkey of thing (id)
-- RV122 fails if two rows agree in primary key thing_pkey of thing, and builds its index while nobody can read the table
ALTER TABLE thing ADD CONSTRAINT thing_pkey PRIMARY KEY (id);

-- Adds foreign key line_item_id_fkey of line (item_id) to thing (id)
-- RV124 fails if a row refers to none by foreign key line_item_id_fkey of line, and nobody can write to line or thing meanwhile
ALTER TABLE line ADD CONSTRAINT line_item_id_fkey FOREIGN KEY (item_id) REFERENCES thing (id);

-- Adds foreign key thing_parent_id_fkey of thing (parent_id) to thing (id)
-- RV124 fails if a row refers to none by foreign key thing_parent_id_fkey of thing, and nobody can write to thing meanwhile
ALTER TABLE thing ADD CONSTRAINT thing_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES thing (id);
