-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key doc_author_id_fkey of doc
--   - drops foreign key doc_tags_doc_id_fkey of doc_tags
--   - drops foreign key letter_id_fkey of letter
--   - drops foreign key memo_id_fkey of memo
--   - drops foreign key person_last_id_fkey of person
--   - adds column letter.author_id (bigint)
--   - adds column memo.author_id (bigint)
--   - moves data: fills letter.author_id, fills memo.author_id
--   - drops table doc
--   - adds foreign key letter_author_id_fkey of letter (author_id) to person (id)
--   - adds foreign key memo_author_id_fkey of memo (author_id) to person (id)
-- Code from before it fails:
--   - table doc is gone
--   - values that foreign key letter_author_id_fkey of letter does not find are refused
--   - values that foreign key memo_author_id_fkey of memo does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of memo have the same id as one of letter, and both are rows of doc from here on
--   - RV143 counts rows written since: fails if a row refers to none by foreign key person_last_id_fkey of person, and nobody can write to person or doc meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key doc_tags_doc_id_fkey of doc_tags, and nobody can write to doc_tags or doc meanwhile

-- Drops foreign key doc_author_id_fkey of doc
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE doc DROP CONSTRAINT doc_author_id_fkey;

-- Drops foreign key doc_tags_doc_id_fkey of doc_tags
-- RV104 drops foreign key doc_tags_doc_id_fkey of doc_tags: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on doc_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE doc_tags DROP CONSTRAINT doc_tags_doc_id_fkey;

-- Drops foreign key letter_id_fkey of letter
-- RV104 drops foreign key letter_id_fkey of letter: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on letter: nobody else reads or writes it until the transaction ends
ALTER TABLE letter DROP CONSTRAINT letter_id_fkey;

-- Drops foreign key memo_id_fkey of memo
-- RV104 drops foreign key memo_id_fkey of memo: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on memo: nobody else reads or writes it until the transaction ends
ALTER TABLE memo DROP CONSTRAINT memo_id_fkey;

-- Drops foreign key person_last_id_fkey of person
-- RV104 drops foreign key person_last_id_fkey of person: rows that break it may arrive, and then it cannot be put back
ALTER TABLE person DROP CONSTRAINT person_last_id_fkey;

-- Adds column letter.author_id (bigint)
ALTER TABLE letter ADD COLUMN author_id bigint;

-- Adds column memo.author_id (bigint)
ALTER TABLE memo ADD COLUMN author_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills letter.author_id, fills memo.author_id
-- RV112 writes rows of letter and memo, all in one transaction: the more there are, the longer others wait
UPDATE letter SET author_id = doc.author_id
FROM doc
WHERE doc.id = letter.id;
UPDATE memo SET author_id = doc.author_id
FROM doc
WHERE doc.id = memo.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table doc
-- reviver:carried=doc
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc
        WHERE jsonb_strip_nulls(to_jsonb(doc.*) - ARRAY['id', 'author_id']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE doc;

-- Adds foreign key letter_author_id_fkey of letter (author_id) to person (id)
-- RV124 fails if a row refers to none by foreign key letter_author_id_fkey of letter, and nobody can write to letter or person meanwhile
ALTER TABLE letter ADD CONSTRAINT letter_author_id_fkey FOREIGN KEY (author_id) REFERENCES person (id);

-- Adds foreign key memo_author_id_fkey of memo (author_id) to person (id)
-- RV124 fails if a row refers to none by foreign key memo_author_id_fkey of memo, and nobody can write to memo or person meanwhile
ALTER TABLE memo ADD CONSTRAINT memo_author_id_fkey FOREIGN KEY (author_id) REFERENCES person (id);
