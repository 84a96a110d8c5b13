-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table memo to note
--   - renames primary key memo_pkey of note to note_pkey
--   - drops foreign key doc_tags_doc_id_fkey of doc_tags
--   - drops foreign key letter_id_fkey of letter
--   - drops foreign key memo_id_fkey of note
--   - adds column letter.name (character varying(255))
--   - adds column letter.pages (bigint)
--   - adds column note.name (character varying(255))
--   - adds column note.pages (bigint)
--   - moves data: fills letter.name, letter.pages, fills note.name, note.pages
--   - drops table doc
-- Code from before it fails:
--   - table memo is called note now
--   - table doc is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of note have the same id as one of letter, and both are rows of doc from here on
--   - RV143 counts rows written since: fails if rows of letter have a value in pages that integer cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of note have a value in pages that integer cannot hold unchanged
--   - RV143 counts rows written since: fails if a row refers to none by foreign key doc_tags_doc_id_fkey of doc_tags, and nobody can write to doc_tags or doc meanwhile

-- Renames table memo to note
-- RV131 code that says table memo fails from this moment; it is note now
-- RV127 takes ACCESS EXCLUSIVE on memo: nobody else reads or writes it until the transaction ends
ALTER TABLE memo RENAME TO note;

-- Renames primary key memo_pkey of note to note_pkey
ALTER TABLE note RENAME CONSTRAINT memo_pkey TO note_pkey;

-- Drops foreign key doc_tags_doc_id_fkey of doc_tags
-- RV104 drops foreign key doc_tags_doc_id_fkey of doc_tags: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on doc_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE doc_tags DROP CONSTRAINT doc_tags_doc_id_fkey;

-- Drops foreign key letter_id_fkey of letter
-- RV104 drops foreign key letter_id_fkey of letter: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on letter: nobody else reads or writes it until the transaction ends
ALTER TABLE letter DROP CONSTRAINT letter_id_fkey;

-- Drops foreign key memo_id_fkey of note
-- RV104 drops foreign key memo_id_fkey of note: rows that break it may arrive, and then it cannot be put back
ALTER TABLE note DROP CONSTRAINT memo_id_fkey;

-- Adds column letter.name (character varying(255))
ALTER TABLE letter ADD COLUMN name character varying(255);

-- Adds column letter.pages (bigint)
ALTER TABLE letter ADD COLUMN pages bigint;

-- Adds column note.name (character varying(255))
ALTER TABLE note ADD COLUMN name character varying(255);

-- Adds column note.pages (bigint)
ALTER TABLE note ADD COLUMN pages bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills letter.name, letter.pages, fills note.name, note.pages
-- RV112 writes rows of letter and note, all in one transaction: the more there are, the longer others wait
UPDATE letter SET name = doc.title, pages = doc.pages
FROM doc
WHERE doc.id = letter.id;
UPDATE note SET name = doc.title, pages = doc.pages
FROM doc
WHERE doc.id = note.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table doc
-- reviver:carried=doc
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc
        WHERE jsonb_strip_nulls(to_jsonb(doc.*) - ARRAY['id', 'title', 'pages']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE doc;
