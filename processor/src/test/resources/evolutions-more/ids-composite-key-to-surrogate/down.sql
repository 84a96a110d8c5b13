-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key note_line_id_fkey of note
--   - drops unique key line_orderid_place_key of line
--   - drops primary key line_pkey of line
--   - adds column note.line_place (integer)
--   - adds column note.line_order (bigint)
--   - changes column line.id: may be null
--   - moves data: fills note.line_order, note.line_place
--   - drops column note.line_id
--   - drops column line.id
--   - adds primary key line_pkey of line (orderid, place)
--   - adds foreign key note_line_order_line_place_fkey of note (line_order, line_place) to line (orderid, place)
--   - drops sequence line_seq
-- What it destroys, and when it fails:
--   - RV142 keeps the rows but not line.id: those keys are lost
--   - RV143 counts rows written since: fails if a row refers to none by foreign key note_line_order_line_place_fkey of note, and nobody can write to note or line meanwhile

-- Drops foreign key note_line_id_fkey of note
-- RV127 takes ACCESS EXCLUSIVE on line and note: nobody else reads or writes them until the transaction ends
ALTER TABLE note DROP CONSTRAINT note_line_id_fkey;

-- Drops unique key line_orderid_place_key of line
ALTER TABLE line DROP CONSTRAINT line_orderid_place_key;

-- Drops primary key line_pkey of line
ALTER TABLE line DROP CONSTRAINT line_pkey;

-- Adds column note.line_place (integer)
ALTER TABLE note ADD COLUMN line_place integer;

-- Adds column note.line_order (bigint)
ALTER TABLE note ADD COLUMN line_order bigint;

-- Changes column line.id: may be null
ALTER TABLE line ALTER COLUMN id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills note.line_order, note.line_place
-- RV112 writes rows of note, all in one transaction: the more there are, the longer others wait
UPDATE note SET line_order = line.orderid, line_place = line.place
FROM line
WHERE line.id = note.line_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column note.line_id
-- reviver:carried=note.line_id
ALTER TABLE note DROP COLUMN line_id;

-- Drops column line.id
-- reviver:carried=line.id
ALTER TABLE line DROP COLUMN id;

-- Adds primary key line_pkey of line (orderid, place)
-- RV122 builds its index while nobody can read the table
ALTER TABLE line ADD CONSTRAINT line_pkey PRIMARY KEY (orderid, place);

-- Adds foreign key note_line_order_line_place_fkey of note (line_order, line_place) to line (orderid, place)
-- RV143 counts rows written since: fails if a row refers to none by foreign key note_line_order_line_place_fkey of note, and nobody can write to note or line meanwhile
ALTER TABLE note ADD CONSTRAINT note_line_order_line_place_fkey FOREIGN KEY (line_order, line_place) REFERENCES line (orderid, place);

-- Drops sequence line_seq
DROP SEQUENCE line_seq;
