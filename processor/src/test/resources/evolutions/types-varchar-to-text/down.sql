-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops index ix_note_body of note
--   - changes column note.body: text to character varying(100)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: note.body from text to character varying(100)

-- Drops index ix_note_body of note
-- RV127 takes ACCESS EXCLUSIVE on note: nobody else reads or writes it until the transaction ends
DROP INDEX ix_note_body;

-- Changes column note.body: text to character varying(100)
-- RV143 counts rows written since: fails if a value does not fit: note.body from text to character varying(100)
-- RV113 the planner knows nothing of note.body then: run ANALYZE note afterwards
-- RV111 copies all of note while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM note WHERE (body::character varying(100))::text IS DISTINCT FROM body::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of note have a value in body that character varying(100) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE note ALTER COLUMN body TYPE character varying(100);
