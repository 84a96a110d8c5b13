-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column memo.urgency to weight
--   - adds column doc.gone (boolean)
--   - adds column doc.version (integer)
--   - adds column doc.town (character varying(9))
--   - moves data: fills doc.town
--   - fills doc.gone where it is null, with false
--   - fills doc.version where it is null, with 0
--   - changes column doc.gone: not null
--   - changes column doc.version: not null
--   - drops column letter.town
--   - drops column memo.town
-- Code from before it fails:
--   - column memo.urgency is called weight now
--   - doc.gone needs a value, and it does not know it
--   - doc.version needs a value, and it does not know it
--   - column letter.town is gone
--   - column memo.town is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of doc are marked as deleted in gone, and would be there again without it
--   - RV142 drops column doc.version: all values written since are lost
--   - RV142 drops column doc.gone: all values written since are lost

-- Renames column memo.urgency to weight
-- RV131 code that says column memo.urgency fails from this moment; it is weight now
-- RV127 takes ACCESS EXCLUSIVE on memo: nobody else reads or writes it until the transaction ends
ALTER TABLE memo RENAME COLUMN urgency TO weight;

-- Adds column doc.gone (boolean)
-- RV127 takes ACCESS EXCLUSIVE on doc: nobody else reads or writes it until the transaction ends
ALTER TABLE doc ADD COLUMN gone boolean;
COMMENT ON COLUMN doc.gone IS 'Soft-delete indicator';

-- Adds column doc.version (integer)
ALTER TABLE doc ADD COLUMN version integer;

-- Adds column doc.town (character varying(9))
ALTER TABLE doc ADD COLUMN town character varying(9);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills doc.town
-- RV112 writes rows of doc, all in one transaction: the more there are, the longer others wait
UPDATE doc SET town = letter.town
FROM letter
WHERE letter.id = doc.id;
UPDATE doc SET town = memo.town
FROM memo
WHERE memo.id = doc.id;

-- Fills doc.gone where it is null, with false
-- RV126 writes every row of doc that has no gone, in one transaction; nobody else can write to these rows until it ends
UPDATE doc SET gone = false WHERE gone IS NULL;

-- Fills doc.version where it is null, with 0
-- RV126 writes every row of doc that has no version, in one transaction; nobody else can write to these rows until it ends
UPDATE doc SET version = 0 WHERE version IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column doc.gone: not null
-- RV121 reads all of doc while nobody else can
-- RV132 code that does not know doc.gone cannot insert rows any more
-- Changes column doc.version: not null
-- RV132 code that does not know doc.version cannot insert rows any more
ALTER TABLE doc
    ALTER COLUMN gone SET NOT NULL,
    ALTER COLUMN version SET NOT NULL;

-- Drops column letter.town
-- RV127 takes ACCESS EXCLUSIVE on letter: nobody else reads or writes it until the transaction ends
-- reviver:carried=letter.town
ALTER TABLE letter DROP COLUMN town;

-- Drops column memo.town
-- reviver:carried=memo.town
ALTER TABLE memo DROP COLUMN town;
