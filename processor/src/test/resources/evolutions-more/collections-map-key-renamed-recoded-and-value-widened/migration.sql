-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column word_meaning.txt to body
--   - renames column word_meaning.lang to language
--   - drops primary key word_meaning_pkey of word_meaning
--   - drops check word_meaning_lang_check of word_meaning
--   - moves data: turns word_meaning.language into character varying(255): 0 is 'DE' now, 1 is 'EN' now
--   - changes column word_meaning.body: character varying(20) to character varying(200)
--   - adds primary key word_meaning_pkey of word_meaning (word_id, language)
--   - adds check word_meaning_language_check of word_meaning (language in ('FR','EN','DE'))
-- Code from before it fails:
--   - column word_meaning.txt is called body now
--   - column word_meaning.lang is called language now
--   - word_meaning.language is character varying(255) now, and it reads and writes smallint
--   - values that check word_meaning_language_check of word_meaning does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: word_meaning.body from character varying(200) to character varying(20)
--   - RV143 counts rows written since: fails if rows of word_meaning have a value in language that the enum does not have any more: FR

-- Renames column word_meaning.txt to body
-- RV131 code that says column word_meaning.txt fails from this moment; it is body now
-- RV127 takes ACCESS EXCLUSIVE on word_meaning: nobody else reads or writes it until the transaction ends
ALTER TABLE word_meaning RENAME COLUMN txt TO body;

-- Renames column word_meaning.lang to language
-- RV131 code that says column word_meaning.lang fails from this moment; it is language now
ALTER TABLE word_meaning RENAME COLUMN lang TO language;

-- Drops primary key word_meaning_pkey of word_meaning
ALTER TABLE word_meaning DROP CONSTRAINT word_meaning_pkey;

-- Drops check word_meaning_lang_check of word_meaning
-- RV104 drops check word_meaning_lang_check of word_meaning: rows that break it may arrive, and then it cannot be put back
ALTER TABLE word_meaning DROP CONSTRAINT word_meaning_lang_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns word_meaning.language into character varying(255): 0 is 'DE' now, 1 is 'EN' now
-- RV109 fails if rows of word_meaning have a value in language that is none of DE, EN
-- RV113 the planner knows nothing of word_meaning.language then: run ANALYZE word_meaning afterwards
-- RV111 copies all of word_meaning while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM word_meaning
        WHERE language NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of word_meaning have a value in language that is none of DE, EN',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE word_meaning ALTER COLUMN language TYPE character varying(255) USING (CASE language WHEN 0 THEN 'DE' WHEN 1 THEN 'EN' END)::character varying(255);

-- Changes column word_meaning.body: character varying(20) to character varying(200)
-- RV113 the planner knows nothing of word_meaning.body then: run ANALYZE word_meaning afterwards
ALTER TABLE word_meaning ALTER COLUMN body TYPE character varying(200);

-- Adds primary key word_meaning_pkey of word_meaning (word_id, language)
-- RV122 builds its index while nobody can read the table
ALTER TABLE word_meaning ADD CONSTRAINT word_meaning_pkey PRIMARY KEY (word_id, language);

-- Adds check word_meaning_language_check of word_meaning (language in ('FR','EN','DE'))
-- RV123 reads all rows while nobody else can
ALTER TABLE word_meaning ADD CONSTRAINT word_meaning_language_check CHECK (language in ('FR','EN','DE'));
