-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column memo.town (character varying(9))
--   - adds column letter.town (character varying(9))
--   - changes column doc.version: may be null
--   - changes column doc.gone: may be null
--   - moves data: makes sure that no rows of doc are marked as deleted in gone, and would be there again without it
--   - moves data: fills letter.town, fills memo.town
--   - drops column doc.town
--   - drops column doc.version
--   - drops column doc.gone
--   - renames column memo.weight to urgency
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of doc are marked as deleted in gone, and would be there again without it
--   - RV142 drops column doc.version: all values written since are lost
--   - RV142 drops column doc.gone: all values written since are lost

-- Adds column memo.town (character varying(9))
-- RV127 takes ACCESS EXCLUSIVE on memo: nobody else reads or writes it until the transaction ends
ALTER TABLE memo ADD COLUMN town character varying(9);

-- Adds column letter.town (character varying(9))
-- RV127 takes ACCESS EXCLUSIVE on letter: nobody else reads or writes it until the transaction ends
ALTER TABLE letter ADD COLUMN town character varying(9);

-- Changes column doc.version: may be null
-- RV127 takes ACCESS EXCLUSIVE on doc: nobody else reads or writes it until the transaction ends
-- Changes column doc.gone: may be null
ALTER TABLE doc
    ALTER COLUMN version DROP NOT NULL,
    ALTER COLUMN gone DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of doc are marked as deleted in gone, and would be there again without it
-- RV143 counts rows written since: fails if rows of doc are marked as deleted in gone, and would be there again without it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc
        WHERE gone <> false);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc are marked as deleted in gone, and would be there again without it',
            HINT = 'Delete them for good, or unmark them, first or in this script.';
    END IF;
END
$guard$;

-- Moves data: fills letter.town, fills memo.town
-- RV112 writes rows of letter and memo, all in one transaction: the more there are, the longer others wait
UPDATE letter SET town = doc.town
FROM doc
WHERE doc.id = letter.id;
UPDATE memo SET town = doc.town
FROM doc
WHERE doc.id = memo.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column doc.town
-- reviver:carried=doc.town
ALTER TABLE doc DROP COLUMN town;

-- Drops column doc.version
-- RV142 drops column doc.version: all values written since are lost
ALTER TABLE doc DROP COLUMN version;

-- Drops column doc.gone
-- RV142 drops column doc.gone: all values written since are lost
ALTER TABLE doc DROP COLUMN gone;

-- Renames column memo.weight to urgency
-- RV131 code that says column memo.weight fails from this moment; it is urgency now
ALTER TABLE memo RENAME COLUMN weight TO urgency;
