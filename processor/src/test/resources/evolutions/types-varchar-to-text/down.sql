-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops index ix_note_body of note
--   - changes column note.body: text to character varying(100)

DROP INDEX ix_note_body;

-- RV143 counts rows written since: fails if a value does not fit: note.body from text to character varying(100)
-- RV111 copies all of note while nobody can read it
DO $guard$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM note
    WHERE (body::character varying(100))::text IS DISTINCT FROM body::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'data_exception',
            MESSAGE = misfits || ' rows of note have a value in body that character varying(100) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE note ALTER COLUMN body TYPE character varying(100);
