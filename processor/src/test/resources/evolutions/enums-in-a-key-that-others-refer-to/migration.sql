-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key doc_words_doc_kind_doc_no_fkey of doc_words
--   - drops foreign key page_doc_kind_doc_no_fkey of page
--   - drops check doc_kind_check of doc
--   - drops primary key doc_pkey of doc
--   - drops unique key doc_words_doc_kind_doc_no_words_key of doc_words
--   - moves data: writes doc.kind anew: 1 is 2 now, 2 is 3 now
--   - moves data: writes doc_words.doc_kind anew: 1 is 2 now, 2 is 3 now
--   - moves data: writes page.doc_kind anew: 1 is 2 now, 2 is 3 now
--   - adds check doc_kind_check of doc (kind between 0 and 3)
--   - adds primary key doc_pkey of doc (kind, no)
--   - adds unique key doc_words_doc_kind_doc_no_words_key of doc_words (doc_kind, doc_no, words)
--   - adds foreign key doc_words_doc_kind_doc_no_fkey of doc_words (doc_kind, doc_no) to doc (kind, no)
--   - adds foreign key page_doc_kind_doc_no_fkey of page (doc_kind, doc_no) to doc (kind, no)
-- Code from before it fails:
--   - doc.kind is written otherwise: 1 is 2 now, 2 is 3 now
--   - doc_words.doc_kind is written otherwise: 1 is 2 now, 2 is 3 now
--   - page.doc_kind is written otherwise: 1 is 2 now, 2 is 3 now
--   - values that check doc_kind_check of doc does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of page have a value in doc_kind that the enum does not have any more: X
--   - RV143 counts rows written since: fails if rows of doc_words have a value in doc_kind that the enum does not have any more: X
--   - RV143 counts rows written since: fails if rows of doc have a value in kind that the enum does not have any more: X
--   - RV143 counts rows written since: fails if a row refers to none by foreign key page_doc_kind_doc_no_fkey of page, and nobody can write to page or doc meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key doc_words_doc_kind_doc_no_fkey of doc_words, and nobody can write to doc_words or doc meanwhile

-- Drops foreign key doc_words_doc_kind_doc_no_fkey of doc_words
-- RV127 takes ACCESS EXCLUSIVE on doc and doc_words: nobody else reads or writes them until the transaction ends
ALTER TABLE doc_words DROP CONSTRAINT doc_words_doc_kind_doc_no_fkey;

-- Drops foreign key page_doc_kind_doc_no_fkey of page
-- RV127 takes ACCESS EXCLUSIVE on page: nobody else reads or writes it until the transaction ends
ALTER TABLE page DROP CONSTRAINT page_doc_kind_doc_no_fkey;

-- Drops check doc_kind_check of doc
ALTER TABLE doc DROP CONSTRAINT doc_kind_check;

-- Drops primary key doc_pkey of doc
ALTER TABLE doc DROP CONSTRAINT doc_pkey;

-- Drops unique key doc_words_doc_kind_doc_no_words_key of doc_words
ALTER TABLE doc_words DROP CONSTRAINT doc_words_doc_kind_doc_no_words_key;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes doc.kind anew: 1 is 2 now, 2 is 3 now
-- RV112 writes rows of doc, all in one transaction: the more there are, the longer others wait
UPDATE doc SET kind = CASE kind WHEN 1 THEN 2 WHEN 2 THEN 3 END
WHERE kind IN (1, 2);

-- Moves data: writes doc_words.doc_kind anew: 1 is 2 now, 2 is 3 now
-- RV112 writes rows of doc_words, all in one transaction: the more there are, the longer others wait
UPDATE doc_words SET doc_kind = CASE doc_kind WHEN 1 THEN 2 WHEN 2 THEN 3 END
WHERE doc_kind IN (1, 2);

-- Moves data: writes page.doc_kind anew: 1 is 2 now, 2 is 3 now
-- RV112 writes rows of page, all in one transaction: the more there are, the longer others wait
UPDATE page SET doc_kind = CASE doc_kind WHEN 1 THEN 2 WHEN 2 THEN 3 END
WHERE doc_kind IN (1, 2);

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check doc_kind_check of doc (kind between 0 and 3)
-- RV123 reads all rows while nobody else can
ALTER TABLE doc ADD CONSTRAINT doc_kind_check CHECK (kind between 0 and 3);

-- Adds primary key doc_pkey of doc (kind, no)
-- RV122 builds its index while nobody can read the table
ALTER TABLE doc ADD CONSTRAINT doc_pkey PRIMARY KEY (kind, no);

-- Adds unique key doc_words_doc_kind_doc_no_words_key of doc_words (doc_kind, doc_no, words)
-- RV122 fails if two rows agree in unique key doc_words_doc_kind_doc_no_words_key of doc_words, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM doc_words WHERE doc_kind IS NOT NULL AND doc_no IS NOT NULL AND words IS NOT NULL GROUP BY doc_kind, doc_no, words HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of doc_words agree with another in doc_kind, doc_no, words',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
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
