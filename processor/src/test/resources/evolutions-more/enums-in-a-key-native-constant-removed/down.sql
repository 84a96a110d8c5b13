-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type kind__old (A, B, C)
--   - drops foreign key page_doc_kind_doc_no_fkey of page
--   - drops foreign key doc_words_doc_kind_doc_no_fkey of doc_words
--   - drops unique key doc_words_doc_kind_doc_no_words_key of doc_words
--   - drops primary key doc_pkey of doc
--   - moves data: turns page.doc_kind into kind__old
--   - moves data: turns doc_words.doc_kind into kind__old
--   - moves data: turns doc.kind into kind__old
--   - adds unique key doc_words_doc_kind_doc_no_words_key of doc_words (doc_kind, doc_no, words)
--   - adds primary key doc_pkey of doc (kind, no)
--   - adds foreign key page_doc_kind_doc_no_fkey of page (doc_kind, doc_no) to doc (kind, no)
--   - adds foreign key doc_words_doc_kind_doc_no_fkey of doc_words (doc_kind, doc_no) to doc (kind, no)
--   - drops enum type kind
--   - renames enum type kind__old to kind
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key page_doc_kind_doc_no_fkey of page, and nobody can write to page or doc meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key doc_words_doc_kind_doc_no_fkey of doc_words, and nobody can write to doc_words or doc meanwhile

-- Adds enum type kind__old (A, B, C)
CREATE TYPE kind__old AS ENUM ('A', 'B', 'C');

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

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns page.doc_kind into kind__old
-- RV113 the planner knows nothing of page.doc_kind then: run ANALYZE page afterwards
-- RV111 copies all of page while nobody can read it
ALTER TABLE page ALTER COLUMN doc_kind TYPE kind__old USING doc_kind::text::kind__old;

-- Moves data: turns doc_words.doc_kind into kind__old
-- RV113 the planner knows nothing of doc_words.doc_kind then: run ANALYZE doc_words afterwards
-- RV111 copies all of doc_words while nobody can read it
ALTER TABLE doc_words ALTER COLUMN doc_kind TYPE kind__old USING doc_kind::text::kind__old;

-- Moves data: turns doc.kind into kind__old
-- RV113 the planner knows nothing of doc.kind then: run ANALYZE doc afterwards
-- RV111 copies all of doc while nobody can read it
ALTER TABLE doc ALTER COLUMN kind TYPE kind__old USING kind::text::kind__old;

-- Adds unique key doc_words_doc_kind_doc_no_words_key of doc_words (doc_kind, doc_no, words)
-- RV122 builds its index while nobody can read the table
ALTER TABLE doc_words ADD CONSTRAINT doc_words_doc_kind_doc_no_words_key UNIQUE (doc_kind, doc_no, words);

-- Adds primary key doc_pkey of doc (kind, no)
-- RV122 builds its index while nobody can read the table
ALTER TABLE doc ADD CONSTRAINT doc_pkey PRIMARY KEY (kind, no);

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

-- Drops enum type kind
DROP TYPE kind;

-- Renames enum type kind__old to kind
ALTER TYPE kind__old RENAME TO kind;
