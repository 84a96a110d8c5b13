-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table doc (id, title, pages)
--   - moves data: copies rows of letter into doc, copies rows of note into doc
--   - drops column note.pages
--   - drops column note.name
--   - drops column letter.pages
--   - drops column letter.name
--   - adds foreign key memo_id_fkey of note (id) to doc (id)
--   - adds foreign key letter_id_fkey of letter (id) to doc (id)
--   - adds foreign key doc_tags_doc_id_fkey of doc_tags (doc_id) to doc (id)
--   - renames primary key note_pkey of note to memo_pkey
--   - renames table note to memo
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of note have the same id as one of letter, and both are rows of doc from here on
--   - RV143 counts rows written since: fails if rows of letter have a value in pages that integer cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of note have a value in pages that integer cannot hold unchanged
--   - RV143 counts rows written since: fails if a row refers to none by foreign key doc_tags_doc_id_fkey of doc_tags, and nobody can write to doc_tags or doc meanwhile

-- Adds table doc (id, title, pages)
CREATE TABLE doc (
    id bigint NOT NULL,
    title character varying(255),
    pages integer,
    CONSTRAINT doc_pkey PRIMARY KEY (id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of letter into doc, copies rows of note into doc
-- RV143 counts rows written since: fails if rows of note have the same id as one of letter, and both are rows of doc from here on
-- RV143 counts rows written since: fails if rows of letter have a value in pages that integer cannot hold unchanged
-- RV143 counts rows written since: fails if rows of note have a value in pages that integer cannot hold unchanged
-- RV112 writes rows of doc, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM note
        WHERE EXISTS (SELECT FROM letter WHERE letter.id = note.id));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of note have the same id as one of letter, and both are rows of doc from here on',
            HINT = 'Give them another, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM letter WHERE pages NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of letter have a value in pages that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM note WHERE pages NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of note have a value in pages that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
INSERT INTO doc (id, title, pages)
SELECT id, name, pages
FROM letter;
INSERT INTO doc (id, title, pages)
SELECT id, name, pages
FROM note;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column note.pages
-- RV127 takes ACCESS EXCLUSIVE on note: nobody else reads or writes it until the transaction ends
-- reviver:carried=note.pages
ALTER TABLE note DROP COLUMN pages;

-- Drops column note.name
-- reviver:carried=note.name
ALTER TABLE note DROP COLUMN name;

-- Drops column letter.pages
-- RV127 takes ACCESS EXCLUSIVE on letter: nobody else reads or writes it until the transaction ends
-- reviver:carried=letter.pages
ALTER TABLE letter DROP COLUMN pages;

-- Drops column letter.name
-- reviver:carried=letter.name
ALTER TABLE letter DROP COLUMN name;

-- Adds foreign key memo_id_fkey of note (id) to doc (id)
-- RV124 nobody can write to note or doc meanwhile
ALTER TABLE note ADD CONSTRAINT memo_id_fkey FOREIGN KEY (id) REFERENCES doc (id);

-- Adds foreign key letter_id_fkey of letter (id) to doc (id)
-- RV124 nobody can write to letter or doc meanwhile
ALTER TABLE letter ADD CONSTRAINT letter_id_fkey FOREIGN KEY (id) REFERENCES doc (id);

-- Adds foreign key doc_tags_doc_id_fkey of doc_tags (doc_id) to doc (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key doc_tags_doc_id_fkey of doc_tags, and nobody can write to doc_tags or doc meanwhile
-- RV127 takes SHARE ROW EXCLUSIVE on doc_tags: nobody else writes to it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc_tags AS child
        WHERE child.doc_id IS NOT NULL AND NOT EXISTS (SELECT FROM doc AS parent WHERE parent.id = child.doc_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of doc_tags refer by doc_id to no row of doc',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE doc_tags ADD CONSTRAINT doc_tags_doc_id_fkey FOREIGN KEY (doc_id) REFERENCES doc (id);

-- Renames primary key note_pkey of note to memo_pkey
ALTER TABLE note RENAME CONSTRAINT note_pkey TO memo_pkey;

-- Renames table note to memo
-- RV131 code that says table note fails from this moment; it is memo now
ALTER TABLE note RENAME TO memo;
