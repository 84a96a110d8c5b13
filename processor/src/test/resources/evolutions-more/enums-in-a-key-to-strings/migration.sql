-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key doc_words_doc_kind_doc_no_fkey of doc_words
--   - drops foreign key page_doc_kind_doc_no_fkey of page
--   - drops primary key doc_pkey of doc
--   - drops check doc_kind_check of doc
--   - drops unique key doc_words_doc_kind_doc_no_words_key of doc_words
--   - moves data: turns doc.kind into character varying(255): 0 is 'A' now, 1 is 'B' now, 2 is 'C' now
--   - moves data: turns doc_words.doc_kind into character varying(255): 0 is 'A' now, 1 is 'B' now, 2 is 'C' now
--   - moves data: turns page.doc_kind into character varying(255): 0 is 'A' now, 1 is 'B' now, 2 is 'C' now
--   - adds primary key doc_pkey of doc (kind, no)
--   - adds check doc_kind_check of doc (kind in ('A','B','C'))
--   - adds unique key doc_words_doc_kind_doc_no_words_key of doc_words (doc_kind, doc_no, words)
--   - adds foreign key doc_words_doc_kind_doc_no_fkey of doc_words (doc_kind, doc_no) to doc (kind, no)
--   - adds foreign key page_doc_kind_doc_no_fkey of page (doc_kind, doc_no) to doc (kind, no)
-- Code from before it fails:
--   - doc.kind is character varying(255) now, and it reads and writes smallint
--   - doc_words.doc_kind is character varying(255) now, and it reads and writes smallint
--   - page.doc_kind is character varying(255) now, and it reads and writes smallint
--   - values that check doc_kind_check of doc does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of page have a value in doc_kind that is none of A, B, C
--   - RV143 counts rows written since: fails if rows of doc_words have a value in doc_kind that is none of A, B, C
--   - RV143 counts rows written since: fails if rows of doc have a value in kind that is none of A, B, C
--   - RV143 counts rows written since: fails if a row refers to none by foreign key page_doc_kind_doc_no_fkey of page, and nobody can write to page or doc meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key doc_words_doc_kind_doc_no_fkey of doc_words, and nobody can write to doc_words or doc meanwhile

-- Drops foreign key doc_words_doc_kind_doc_no_fkey of doc_words
-- RV127 takes ACCESS EXCLUSIVE on doc and doc_words: nobody else reads or writes them until the transaction ends
ALTER TABLE doc_words DROP CONSTRAINT doc_words_doc_kind_doc_no_fkey;

-- Drops foreign key page_doc_kind_doc_no_fkey of page
-- RV127 takes ACCESS EXCLUSIVE on page: nobody else reads or writes it until the transaction ends
ALTER TABLE page DROP CONSTRAINT page_doc_kind_doc_no_fkey;

-- Drops primary key doc_pkey of doc
ALTER TABLE doc DROP CONSTRAINT doc_pkey;

-- Drops check doc_kind_check of doc
ALTER TABLE doc DROP CONSTRAINT doc_kind_check;

-- Drops unique key doc_words_doc_kind_doc_no_words_key of doc_words
ALTER TABLE doc_words DROP CONSTRAINT doc_words_doc_kind_doc_no_words_key;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns doc.kind into character varying(255): 0 is 'A' now, 1 is 'B' now, 2 is 'C' now
-- RV109 fails if rows of doc have a value in kind that is none of A, B, C
-- RV113 the planner knows nothing of doc.kind then: run ANALYZE doc afterwards
-- RV111 copies all of doc while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc
        WHERE kind NOT IN (0, 1, 2));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc have a value in kind that is none of A, B, C',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE doc ALTER COLUMN kind TYPE character varying(255) USING (CASE kind WHEN 0 THEN 'A' WHEN 1 THEN 'B' WHEN 2 THEN 'C' END)::character varying(255);

-- Moves data: turns doc_words.doc_kind into character varying(255): 0 is 'A' now, 1 is 'B' now, 2 is 'C' now
-- RV109 fails if rows of doc_words have a value in doc_kind that is none of A, B, C
-- RV113 the planner knows nothing of doc_words.doc_kind then: run ANALYZE doc_words afterwards
-- RV111 copies all of doc_words while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc_words
        WHERE doc_kind NOT IN (0, 1, 2));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc_words have a value in doc_kind that is none of A, B, C',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE doc_words ALTER COLUMN doc_kind TYPE character varying(255) USING (CASE doc_kind WHEN 0 THEN 'A' WHEN 1 THEN 'B' WHEN 2 THEN 'C' END)::character varying(255);

-- Moves data: turns page.doc_kind into character varying(255): 0 is 'A' now, 1 is 'B' now, 2 is 'C' now
-- RV109 fails if rows of page have a value in doc_kind that is none of A, B, C
-- RV113 the planner knows nothing of page.doc_kind then: run ANALYZE page afterwards
-- RV111 copies all of page while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page
        WHERE doc_kind NOT IN (0, 1, 2));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of page have a value in doc_kind that is none of A, B, C',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE page ALTER COLUMN doc_kind TYPE character varying(255) USING (CASE doc_kind WHEN 0 THEN 'A' WHEN 1 THEN 'B' WHEN 2 THEN 'C' END)::character varying(255);

-- Adds primary key doc_pkey of doc (kind, no)
-- RV122 builds its index while nobody can read the table
ALTER TABLE doc ADD CONSTRAINT doc_pkey PRIMARY KEY (kind, no);

-- Adds check doc_kind_check of doc (kind in ('A','B','C'))
-- RV123 reads all rows while nobody else can
ALTER TABLE doc ADD CONSTRAINT doc_kind_check CHECK (kind in ('A','B','C'));

-- Adds unique key doc_words_doc_kind_doc_no_words_key of doc_words (doc_kind, doc_no, words)
-- RV122 builds its index while nobody can read the table
ALTER TABLE doc_words ADD CONSTRAINT doc_words_doc_kind_doc_no_words_key UNIQUE (doc_kind, doc_no, words);

-- Adds foreign key doc_words_doc_kind_doc_no_fkey of doc_words (doc_kind, doc_no) to doc (kind, no)
-- RV124 fails if a row refers to none by foreign key doc_words_doc_kind_doc_no_fkey of doc_words, and nobody can write to doc_words or doc meanwhile
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

-- Adds foreign key page_doc_kind_doc_no_fkey of page (doc_kind, doc_no) to doc (kind, no)
-- RV124 fails if a row refers to none by foreign key page_doc_kind_doc_no_fkey of page, and nobody can write to page or doc meanwhile
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
