-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key letter_author_id_fkey of letter
--   - drops foreign key memo_author_id_fkey of memo
--   - adds table doc (id, author_id)
--   - moves data: copies rows of letter into doc, copies rows of memo into doc
--   - drops column letter.author_id
--   - drops column memo.author_id
--   - adds foreign key doc_author_id_fkey of doc (author_id) to person (id)
--   - adds foreign key doc_person_doc_id_fkey of doc_person (doc_id) to doc (id)
--   - adds foreign key doc_tags_doc_id_fkey of doc_tags (doc_id) to doc (id)
--   - adds foreign key letter_id_fkey of letter (id) to doc (id)
--   - adds foreign key memo_id_fkey of memo (id) to doc (id)
--   - adds foreign key person_first_id_fkey of person (first_id) to doc (id)
-- Code from before it fails:
--   - column letter.author_id is gone
--   - column memo.author_id is gone
--   - values that foreign key doc_person_doc_id_fkey of doc_person does not find are refused
--   - values that foreign key doc_tags_doc_id_fkey of doc_tags does not find are refused
--   - values that foreign key letter_id_fkey of letter does not find are refused
--   - values that foreign key memo_id_fkey of memo does not find are refused
--   - values that foreign key person_first_id_fkey of person does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key memo_author_id_fkey of memo, and nobody can write to memo or person meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key letter_author_id_fkey of letter, and nobody can write to letter or person meanwhile

-- Drops foreign key letter_author_id_fkey of letter
-- RV104 drops foreign key letter_author_id_fkey of letter: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on letter and person: nobody else reads or writes them until the transaction ends
ALTER TABLE letter DROP CONSTRAINT letter_author_id_fkey;

-- Drops foreign key memo_author_id_fkey of memo
-- RV104 drops foreign key memo_author_id_fkey of memo: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on memo: nobody else reads or writes it until the transaction ends
ALTER TABLE memo DROP CONSTRAINT memo_author_id_fkey;

-- Adds table doc (id, author_id)
CREATE TABLE doc (
    id bigint NOT NULL,
    author_id bigint,
    CONSTRAINT doc_pkey PRIMARY KEY (id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of letter into doc, copies rows of memo into doc
-- RV109 fails if rows of memo have the same id as one of letter, and both are rows of doc from here on
-- RV112 writes rows of doc, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM memo
        WHERE EXISTS (SELECT FROM letter WHERE letter.id = memo.id));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of memo have the same id as one of letter, and both are rows of doc from here on',
            HINT = 'Give them another, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO doc (id, author_id)
SELECT id, author_id
FROM letter;
INSERT INTO doc (id, author_id)
SELECT id, author_id
FROM memo;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column letter.author_id
-- reviver:carried=letter.author_id
ALTER TABLE letter DROP COLUMN author_id;

-- Drops column memo.author_id
-- reviver:carried=memo.author_id
ALTER TABLE memo DROP COLUMN author_id;

-- Adds foreign key doc_author_id_fkey of doc (author_id) to person (id)
ALTER TABLE doc ADD CONSTRAINT doc_author_id_fkey FOREIGN KEY (author_id) REFERENCES person (id);

-- Adds foreign key doc_person_doc_id_fkey of doc_person (doc_id) to doc (id)
-- RV124 fails if a row refers to none by foreign key doc_person_doc_id_fkey of doc_person, and nobody can write to doc_person or doc meanwhile
-- RV127 takes SHARE ROW EXCLUSIVE on doc_person: nobody else writes to it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc_person AS child
        WHERE child.doc_id IS NOT NULL AND NOT EXISTS (SELECT FROM doc AS parent WHERE parent.id = child.doc_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of doc_person refer by doc_id to no row of doc',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE doc_person ADD CONSTRAINT doc_person_doc_id_fkey FOREIGN KEY (doc_id) REFERENCES doc (id);

-- Adds foreign key doc_tags_doc_id_fkey of doc_tags (doc_id) to doc (id)
-- RV124 fails if a row refers to none by foreign key doc_tags_doc_id_fkey of doc_tags, and nobody can write to doc_tags or doc meanwhile
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

-- Adds foreign key letter_id_fkey of letter (id) to doc (id)
-- RV124 nobody can write to letter or doc meanwhile
ALTER TABLE letter ADD CONSTRAINT letter_id_fkey FOREIGN KEY (id) REFERENCES doc (id);

-- Adds foreign key memo_id_fkey of memo (id) to doc (id)
-- RV124 nobody can write to memo or doc meanwhile
ALTER TABLE memo ADD CONSTRAINT memo_id_fkey FOREIGN KEY (id) REFERENCES doc (id);

-- Adds foreign key person_first_id_fkey of person (first_id) to doc (id)
-- RV124 fails if a row refers to none by foreign key person_first_id_fkey of person, and nobody can write to person or doc meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person AS child
        WHERE child.first_id IS NOT NULL AND NOT EXISTS (SELECT FROM doc AS parent WHERE parent.id = child.first_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of person refer by first_id to no row of doc',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE person ADD CONSTRAINT person_first_id_fkey FOREIGN KEY (first_id) REFERENCES doc (id);
