-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key page_doc_kind_doc_no_fkey of page
--   - drops foreign key doc_words_doc_kind_doc_no_fkey of doc_words
--   - drops unique key doc_words_doc_kind_doc_no_words_key of doc_words
--   - drops primary key doc_pkey of doc
--   - drops check doc_kind_check of doc
--   - moves data: writes page.doc_kind anew: 2 is 1 now, 3 is 2 now
--   - moves data: writes doc_words.doc_kind anew: 2 is 1 now, 3 is 2 now
--   - moves data: writes doc.kind anew: 2 is 1 now, 3 is 2 now
--   - adds unique key doc_words_doc_kind_doc_no_words_key of doc_words (doc_kind, doc_no, words)
--   - adds primary key doc_pkey of doc (kind, no)
--   - adds check doc_kind_check of doc (kind between 0 and 2)
--   - adds foreign key page_doc_kind_doc_no_fkey of page (doc_kind, doc_no) to doc (kind, no)
--   - adds foreign key doc_words_doc_kind_doc_no_fkey of doc_words (doc_kind, doc_no) to doc (kind, no)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of page have a value in doc_kind that the enum does not have any more: X
--   - RV143 counts rows written since: fails if rows of doc_words have a value in doc_kind that the enum does not have any more: X
--   - RV143 counts rows written since: fails if rows of doc have a value in kind that the enum does not have any more: X
--   - RV143 counts rows written since: fails if a row refers to none by foreign key page_doc_kind_doc_no_fkey of page, and nobody can write to page or doc meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key doc_words_doc_kind_doc_no_fkey of doc_words, and nobody can write to doc_words or doc meanwhile

-- Drops foreign key page_doc_kind_doc_no_fkey of page
-- RV127 takes ACCESS EXCLUSIVE on doc and page: nobody else reads or writes them until the transaction ends
ALTER TABLE page DROP CONSTRAINT page_doc_kind_doc_no_fkey;

-- Drops foreign key doc_words_doc_kind_doc_no_fkey of doc_words
-- RV127 takes ACCESS EXCLUSIVE on doc_words: nobody else reads or writes it until the transaction ends
ALTER TABLE doc_words DROP CONSTRAINT doc_words_doc_kind_doc_no_fkey;

-- Drops unique key doc_words_doc_kind_doc_no_words_key of doc_words
ALTER TABLE doc_words DROP CONSTRAINT doc_words_doc_kind_doc_no_words_key;

-- Drops primary key doc_pkey of doc
ALTER TABLE doc DROP CONSTRAINT doc_pkey;

-- Drops check doc_kind_check of doc
ALTER TABLE doc DROP CONSTRAINT doc_kind_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes page.doc_kind anew: 2 is 1 now, 3 is 2 now
-- RV143 counts rows written since: fails if rows of page have a value in doc_kind that the enum does not have any more: X
-- RV112 writes rows of page, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page
        WHERE doc_kind NOT IN (0, 2, 3));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of page have a value in doc_kind that the enum does not have any more: X',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE page SET doc_kind = CASE doc_kind WHEN 2 THEN 1 WHEN 3 THEN 2 END
WHERE doc_kind IN (2, 3);

-- Moves data: writes doc_words.doc_kind anew: 2 is 1 now, 3 is 2 now
-- RV143 counts rows written since: fails if rows of doc_words have a value in doc_kind that the enum does not have any more: X
-- RV112 writes rows of doc_words, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc_words
        WHERE doc_kind NOT IN (0, 2, 3));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc_words have a value in doc_kind that the enum does not have any more: X',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE doc_words SET doc_kind = CASE doc_kind WHEN 2 THEN 1 WHEN 3 THEN 2 END
WHERE doc_kind IN (2, 3);

-- Moves data: writes doc.kind anew: 2 is 1 now, 3 is 2 now
-- RV143 counts rows written since: fails if rows of doc have a value in kind that the enum does not have any more: X
-- RV112 writes rows of doc, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc
        WHERE kind NOT IN (0, 2, 3));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc have a value in kind that the enum does not have any more: X',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE doc SET kind = CASE kind WHEN 2 THEN 1 WHEN 3 THEN 2 END
WHERE kind IN (2, 3);

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds unique key doc_words_doc_kind_doc_no_words_key of doc_words (doc_kind, doc_no, words)
-- RV122 builds its index while nobody can read the table
ALTER TABLE doc_words ADD CONSTRAINT doc_words_doc_kind_doc_no_words_key UNIQUE (doc_kind, doc_no, words);

-- Adds primary key doc_pkey of doc (kind, no)
-- RV122 builds its index while nobody can read the table
ALTER TABLE doc ADD CONSTRAINT doc_pkey PRIMARY KEY (kind, no);

-- Adds check doc_kind_check of doc (kind between 0 and 2)
-- RV123 reads all rows while nobody else can
ALTER TABLE doc ADD CONSTRAINT doc_kind_check CHECK (kind between 0 and 2);

-- Adds foreign key page_doc_kind_doc_no_fkey of page (doc_kind, doc_no) to doc (kind, no)
-- RV143 counts rows written since: fails if a row refers to none by foreign key page_doc_kind_doc_no_fkey of page, and nobody can write to page or doc meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page AS child
        WHERE child.doc_kind IS NOT NULL AND child.doc_no IS NOT NULL AND NOT EXISTS (SELECT FROM doc AS parent WHERE parent.kind = child.doc_kind AND parent.no = child.doc_no));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of page refer by doc_kind, doc_no to no row of doc',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE page ADD CONSTRAINT page_doc_kind_doc_no_fkey FOREIGN KEY (doc_kind, doc_no) REFERENCES doc (kind, no);

-- Adds foreign key doc_words_doc_kind_doc_no_fkey of doc_words (doc_kind, doc_no) to doc (kind, no)
-- RV143 counts rows written since: fails if a row refers to none by foreign key doc_words_doc_kind_doc_no_fkey of doc_words, and nobody can write to doc_words or doc meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc_words AS child
        WHERE child.doc_kind IS NOT NULL AND child.doc_no IS NOT NULL AND NOT EXISTS (SELECT FROM doc AS parent WHERE parent.kind = child.doc_kind AND parent.no = child.doc_no));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of doc_words refer by doc_kind, doc_no to no row of doc',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE doc_words ADD CONSTRAINT doc_words_doc_kind_doc_no_fkey FOREIGN KEY (doc_kind, doc_no) REFERENCES doc (kind, no);
