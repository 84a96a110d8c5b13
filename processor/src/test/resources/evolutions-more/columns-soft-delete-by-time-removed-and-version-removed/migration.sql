-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column note.text to body
--   - changes column note.version: may be null
--   - moves data: makes sure that no rows of note are marked as deleted in deleted, and would be there again without it
--   - changes column note.body: character varying(255) to character varying(500)
--   - drops column note.deleted
--   - drops column note.version
-- Code from before it fails:
--   - column note.text is called body now
--   - column note.deleted is gone
--   - column note.version is gone
-- What the way back does not bring back:
--   - drops column note.deleted: the way back restores the column, not its values
--   - drops column note.version: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: note.body from character varying(500) to character varying(255)

-- Renames column note.text to body
-- RV131 code that says column note.text fails from this moment; it is body now
-- RV127 takes ACCESS EXCLUSIVE on note: nobody else reads or writes it until the transaction ends
ALTER TABLE note RENAME COLUMN text TO body;

-- Changes column note.version: may be null
ALTER TABLE note ALTER COLUMN version DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of note are marked as deleted in deleted, and would be there again without it
-- RV109 fails if rows of note are marked as deleted in deleted, and would be there again without it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM note
        WHERE deleted IS NOT NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of note are marked as deleted in deleted, and would be there again without it',
            HINT = 'Delete them for good, or unmark them, first or in this script.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column note.body: character varying(255) to character varying(500)
-- RV113 the planner knows nothing of note.body then: run ANALYZE note afterwards
ALTER TABLE note ALTER COLUMN body TYPE character varying(500);

-- Drops column note.deleted
-- RV102 drops column note.deleted: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE note DROP COLUMN deleted;

-- Drops column note.version
-- RV102 drops column note.version: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE note DROP COLUMN version;
