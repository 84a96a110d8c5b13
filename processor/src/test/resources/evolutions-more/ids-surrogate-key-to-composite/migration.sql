-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key note_line_id_fkey of note
--   - drops primary key line_pkey of line
--   - drops unique key line_orderid_place_key of line
--   - adds column note.line_order (bigint)
--   - adds column note.line_place (integer)
--   - moves data: fills note.line_order, note.line_place
--   - drops column line.id
--   - drops column note.line_id
--   - adds primary key line_pkey of line (orderid, place)
--   - adds foreign key note_line_order_line_place_fkey of note (line_order, line_place) to line (orderid, place)
-- Code from before it fails:
--   - column line.id is gone
--   - column note.line_id is gone
--   - values that primary key line_pkey of line has already are refused
--   - values that foreign key note_line_order_line_place_fkey of note does not find are refused
-- What the way back does not bring back:
--   - drops column line.id: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key line_pkey of line, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key note_line_id_fkey of note, and nobody can write to note or line meanwhile

-- Drops foreign key note_line_id_fkey of note
-- RV104 drops foreign key note_line_id_fkey of note: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on line and note: nobody else reads or writes them until the transaction ends
ALTER TABLE note DROP CONSTRAINT note_line_id_fkey;

-- Drops primary key line_pkey of line
ALTER TABLE line DROP CONSTRAINT line_pkey;

-- Drops unique key line_orderid_place_key of line
ALTER TABLE line DROP CONSTRAINT line_orderid_place_key;

-- Adds column note.line_order (bigint)
ALTER TABLE note ADD COLUMN line_order bigint;

-- Adds column note.line_place (integer)
ALTER TABLE note ADD COLUMN line_place integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills note.line_order, note.line_place
-- RV112 writes rows of note, all in one transaction: the more there are, the longer others wait
UPDATE note SET line_order = line.orderid, line_place = line.place
FROM line
WHERE line.id = note.line_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column line.id
-- RV102 drops column line.id: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE line DROP COLUMN id;

-- Drops column note.line_id
-- reviver:carried=note.line_id
ALTER TABLE note DROP COLUMN line_id;

-- Adds primary key line_pkey of line (orderid, place)
-- RV122 builds its index while nobody can read the table
ALTER TABLE line ADD CONSTRAINT line_pkey PRIMARY KEY (orderid, place);

-- Adds foreign key note_line_order_line_place_fkey of note (line_order, line_place) to line (orderid, place)
-- RV124 fails if a row refers to none by foreign key note_line_order_line_place_fkey of note, and nobody can write to note or line meanwhile
ALTER TABLE note ADD CONSTRAINT note_line_order_line_place_fkey FOREIGN KEY (line_order, line_place) REFERENCES line (orderid, place);
