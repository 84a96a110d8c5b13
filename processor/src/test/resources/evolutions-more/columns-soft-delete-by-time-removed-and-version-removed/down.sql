-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column note.version (integer)
--   - adds column note.deleted (timestamp(6) with time zone)
--   - changes column note.body: character varying(500) to character varying(255)
--   - fills note.version where it is null, with 0
--   - changes column note.version: not null
--   - renames column note.body to text
-- What it does not bring back:
--   - drops column note.deleted: the way back restores the column, not its values
--   - drops column note.version: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: note.body from character varying(500) to character varying(255)

-- Adds column note.version (integer)
-- RV127 takes ACCESS EXCLUSIVE on note: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE note ADD COLUMN version integer;

-- Adds column note.deleted (timestamp(6) with time zone)
-- structure-only: restores the column, not its values
ALTER TABLE note ADD COLUMN deleted timestamp(6) with time zone;
COMMENT ON COLUMN note.deleted IS 'Soft-delete indicator';

-- Changes column note.body: character varying(500) to character varying(255)
-- RV143 counts rows written since: fails if a value does not fit: note.body from character varying(500) to character varying(255)
-- RV113 the planner knows nothing of note.body then: run ANALYZE note afterwards
-- RV111 copies all of note while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM note WHERE (body::character varying(255))::text IS DISTINCT FROM body::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of note have a value in body that character varying(255) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE note ALTER COLUMN body TYPE character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills note.version where it is null, with 0
-- RV126 writes every row of note that has no version, in one transaction; nobody else can write to these rows until it ends
UPDATE note SET version = 0 WHERE version IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column note.version: not null
-- RV121 reads all of note while nobody else can
ALTER TABLE note ALTER COLUMN version SET NOT NULL;

-- Renames column note.body to text
-- RV131 code that says column note.body fails from this moment; it is text now
ALTER TABLE note RENAME COLUMN body TO text;
