-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check word_meaning_language_check of word_meaning
--   - drops primary key word_meaning_pkey of word_meaning
--   - changes column word_meaning.body: character varying(200) to character varying(20)
--   - moves data: turns word_meaning.language into smallint: 'EN' is 1 now, 'DE' is 0 now
--   - adds check word_meaning_lang_check of word_meaning (language between 0 and 1)
--   - adds primary key word_meaning_pkey of word_meaning (word_id, language)
--   - renames column word_meaning.language to lang
--   - renames column word_meaning.body to txt
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: word_meaning.body from character varying(200) to character varying(20)
--   - RV143 counts rows written since: fails if rows of word_meaning have a value in language that the enum does not have any more: FR

-- Drops check word_meaning_language_check of word_meaning
-- RV127 takes ACCESS EXCLUSIVE on word_meaning: nobody else reads or writes it until the transaction ends
ALTER TABLE word_meaning DROP CONSTRAINT word_meaning_language_check;

-- Drops primary key word_meaning_pkey of word_meaning
ALTER TABLE word_meaning DROP CONSTRAINT word_meaning_pkey;

-- Changes column word_meaning.body: character varying(200) to character varying(20)
-- RV143 counts rows written since: fails if a value does not fit: word_meaning.body from character varying(200) to character varying(20)
-- RV113 the planner knows nothing of word_meaning.body then: run ANALYZE word_meaning afterwards
-- RV111 copies all of word_meaning while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM word_meaning WHERE (body::character varying(20))::text IS DISTINCT FROM body::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of word_meaning have a value in body that character varying(20) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE word_meaning ALTER COLUMN body TYPE character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns word_meaning.language into smallint: 'EN' is 1 now, 'DE' is 0 now
-- RV143 counts rows written since: fails if rows of word_meaning have a value in language that the enum does not have any more: FR
-- RV113 the planner knows nothing of word_meaning.language then: run ANALYZE word_meaning afterwards
-- RV111 copies all of word_meaning while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM word_meaning
        WHERE language NOT IN ('EN', 'DE'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of word_meaning have a value in language that the enum does not have any more: FR',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE word_meaning ALTER COLUMN language TYPE smallint USING (CASE language WHEN 'EN' THEN 1 WHEN 'DE' THEN 0 END)::smallint;

-- Adds check word_meaning_lang_check of word_meaning (language between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE word_meaning ADD CONSTRAINT word_meaning_lang_check CHECK (language between 0 and 1);

-- Adds primary key word_meaning_pkey of word_meaning (word_id, language)
-- RV122 builds its index while nobody can read the table
ALTER TABLE word_meaning ADD CONSTRAINT word_meaning_pkey PRIMARY KEY (word_id, language);

-- Renames column word_meaning.language to lang
-- RV131 code that says column word_meaning.language fails from this moment; it is lang now
ALTER TABLE word_meaning RENAME COLUMN language TO lang;

-- Renames column word_meaning.body to txt
-- RV131 code that says column word_meaning.body fails from this moment; it is txt now
ALTER TABLE word_meaning RENAME COLUMN body TO txt;
