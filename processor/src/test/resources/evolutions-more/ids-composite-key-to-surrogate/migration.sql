-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence line_seq (start 1, increment 50)
--   - drops foreign key note_line_order_line_place_fkey of note
--   - drops primary key line_pkey of line
--   - adds column line.id (bigint)
--   - adds column note.line_id (bigint)
--   - moves data: fills line.id
--   - moves data: fills note.line_id
--   - moves data: lets sequence line_seq begin above line.id
--   - changes column line.id: not null
--   - drops column note.line_order
--   - drops column note.line_place
--   - adds primary key line_pkey of line (id)
--   - adds unique key line_orderid_place_key of line (orderid, place)
--   - adds foreign key note_line_id_fkey of note (line_id) to line (id)
-- Code from before it fails:
--   - line.id needs a value, and it does not know it
--   - column note.line_order is gone
--   - column note.line_place is gone
--   - values that unique key line_orderid_place_key of line has already are refused
--   - values that foreign key note_line_id_fkey of note does not find are refused
-- What the way back destroys, and when it fails:
--   - RV142 keeps the rows but not line.id: those keys are lost
--   - RV143 counts rows written since: fails if a row refers to none by foreign key note_line_order_line_place_fkey of note, and nobody can write to note or line meanwhile

-- Adds sequence line_seq (start 1, increment 50)
CREATE SEQUENCE line_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key note_line_order_line_place_fkey of note
-- RV104 drops foreign key note_line_order_line_place_fkey of note: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on line and note: nobody else reads or writes them until the transaction ends
ALTER TABLE note DROP CONSTRAINT note_line_order_line_place_fkey;

-- Drops primary key line_pkey of line
ALTER TABLE line DROP CONSTRAINT line_pkey;

-- Adds column line.id (bigint)
ALTER TABLE line ADD COLUMN id bigint;

-- Adds column note.line_id (bigint)
ALTER TABLE note ADD COLUMN line_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills line.id
-- RV112 writes rows of line, all in one transaction: the more there are, the longer others wait
UPDATE line SET id = nextval('line_seq');

-- Moves data: fills note.line_id
-- RV112 writes rows of note, all in one transaction: the more there are, the longer others wait
UPDATE note SET line_id = line.id
FROM line
WHERE line.orderid = note.line_order AND line.place = note.line_place;

-- Moves data: lets sequence line_seq begin above line.id
SELECT setval('line_seq', greatest(max(id) + 51, 1), false)
FROM line
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column line.id: not null
-- RV121 reads all of line while nobody else can
-- RV132 code that does not know line.id cannot insert rows any more
ALTER TABLE line ALTER COLUMN id SET NOT NULL;

-- Drops column note.line_order
-- reviver:carried=note.line_order
ALTER TABLE note DROP COLUMN line_order;

-- Drops column note.line_place
-- reviver:carried=note.line_place
ALTER TABLE note DROP COLUMN line_place;

-- Adds primary key line_pkey of line (id)
-- RV122 fails if two rows agree in primary key line_pkey of line, and builds its index while nobody can read the table
ALTER TABLE line ADD CONSTRAINT line_pkey PRIMARY KEY (id);

-- Adds unique key line_orderid_place_key of line (orderid, place)
-- RV122 builds its index while nobody can read the table
ALTER TABLE line ADD CONSTRAINT line_orderid_place_key UNIQUE (orderid, place);

-- Adds foreign key note_line_id_fkey of note (line_id) to line (id)
-- RV124 fails if a row refers to none by foreign key note_line_id_fkey of note, and nobody can write to note or line meanwhile
ALTER TABLE note ADD CONSTRAINT note_line_id_fkey FOREIGN KEY (line_id) REFERENCES line (id);
