-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - renames enum type kind to kind__old
--   - adds enum type kind (A, C)
--   - drops foreign key doc_words_doc_kind_doc_no_fkey of doc_words
--   - drops foreign key page_doc_kind_doc_no_fkey of page
--   - drops primary key doc_pkey of doc
--   - drops unique key doc_words_doc_kind_doc_no_words_key of doc_words
--   - moves data: turns doc.kind into kind
--   - moves data: turns doc_words.doc_kind into kind
--   - moves data: turns page.doc_kind into kind
--   - adds primary key doc_pkey of doc (kind, no)
--   - adds unique key doc_words_doc_kind_doc_no_words_key of doc_words (doc_kind, doc_no, words)
--   - adds foreign key doc_words_doc_kind_doc_no_fkey of doc_words (doc_kind, doc_no) to doc (kind, no)
--   - adds foreign key page_doc_kind_doc_no_fkey of page (doc_kind, doc_no) to doc (kind, no)
--   - drops enum type kind__old
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key page_doc_kind_doc_no_fkey of page, and nobody can write to page or doc meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key doc_words_doc_kind_doc_no_fkey of doc_words, and nobody can write to doc_words or doc meanwhile

-- Renames enum type kind to kind__old
ALTER TYPE kind RENAME TO kind__old;

-- Adds enum type kind (A, C)
CREATE TYPE kind AS ENUM ('A', 'C');

-- Drops foreign key doc_words_doc_kind_doc_no_fkey of doc_words
-- RV127 takes ACCESS EXCLUSIVE on doc and doc_words: nobody else reads or writes them until the transaction ends
ALTER TABLE doc_words DROP CONSTRAINT doc_words_doc_kind_doc_no_fkey;

-- Drops foreign key page_doc_kind_doc_no_fkey of page
-- RV127 takes ACCESS EXCLUSIVE on page: nobody else reads or writes it until the transaction ends
ALTER TABLE page DROP CONSTRAINT page_doc_kind_doc_no_fkey;

-- Drops primary key doc_pkey of doc
ALTER TABLE doc DROP CONSTRAINT doc_pkey;

-- Drops unique key doc_words_doc_kind_doc_no_words_key of doc_words
ALTER TABLE doc_words DROP CONSTRAINT doc_words_doc_kind_doc_no_words_key;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns doc.kind into kind
-- RV109 fails if rows of doc have a value in kind that the enum does not have any more: B
-- RV113 the planner knows nothing of doc.kind then: run ANALYZE doc afterwards
-- RV111 copies all of doc while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc
        WHERE kind NOT IN ('A', 'C'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc have a value in kind that the enum does not have any more: B',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE doc ALTER COLUMN kind TYPE kind USING kind::text::kind;

-- Moves data: turns doc_words.doc_kind into kind
-- RV109 fails if rows of doc_words have a value in doc_kind that the enum does not have any more: B
-- RV113 the planner knows nothing of doc_words.doc_kind then: run ANALYZE doc_words afterwards
-- RV111 copies all of doc_words while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc_words
        WHERE doc_kind NOT IN ('A', 'C'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc_words have a value in doc_kind that the enum does not have any more: B',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE doc_words ALTER COLUMN doc_kind TYPE kind USING doc_kind::text::kind;

-- Moves data: turns page.doc_kind into kind
-- RV109 fails if rows of page have a value in doc_kind that the enum does not have any more: B
-- RV113 the planner knows nothing of page.doc_kind then: run ANALYZE page afterwards
-- RV111 copies all of page while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page
        WHERE doc_kind NOT IN ('A', 'C'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of page have a value in doc_kind that the enum does not have any more: B',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE page ALTER COLUMN doc_kind TYPE kind USING doc_kind::text::kind;

-- Adds primary key doc_pkey of doc (kind, no)
-- RV122 builds its index while nobody can read the table
ALTER TABLE doc ADD CONSTRAINT doc_pkey PRIMARY KEY (kind, no);

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

-- Drops enum type kind__old
DROP TYPE kind__old;
