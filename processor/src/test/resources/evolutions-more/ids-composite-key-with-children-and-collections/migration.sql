-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key page_tag_page_id_fkey of page_tag
--   - drops foreign key page_words_page_id_fkey of page_words
--   - drops primary key page_pkey of page
--   - drops primary key page_tag_pkey of page_tag
--   - drops unique key page_words_page_id_words_key of page_words
--   - adds column page_tag.page_lang (character varying(2))
--   - adds column page_words.page_lang (character varying(2))
--   - moves data: fills page_tag.page_lang
--   - moves data: fills page_words.page_lang
--   - changes column page_tag.page_lang: not null
--   - changes column page_words.page_lang: not null
--   - adds primary key page_pkey of page (id, lang)
--   - adds primary key page_tag_pkey of page_tag (page_id, page_lang, tags_id)
--   - adds unique key page_words_page_id_page_lang_words_key of page_words (page_id, page_lang, words)
--   - adds foreign key page_tag_page_id_page_lang_fkey of page_tag (page_id, page_lang) to page (id, lang)
--   - adds foreign key page_words_page_id_page_lang_fkey of page_words (page_id, page_lang) to page (id, lang)
-- Code from before it reads and updates, but cannot insert everywhere:
--   - page_tag.page_lang needs a value, and it does not know it
--   - page_words.page_lang needs a value, and it does not know it
--   - values that primary key page_pkey of page has already are refused
--   - values that primary key page_tag_pkey of page_tag has already are refused
--   - values that unique key page_words_page_id_page_lang_words_key of page_words has already are refused
--   - values that foreign key page_tag_page_id_page_lang_fkey of page_tag does not find are refused
--   - values that foreign key page_words_page_id_page_lang_fkey of page_words does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key page_words_page_id_words_key of page_words, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key page_tag_pkey of page_tag, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key page_pkey of page, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key page_words_page_id_fkey of page_words, and nobody can write to page_words or page meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key page_tag_page_id_fkey of page_tag, and nobody can write to page_tag or page meanwhile

-- Drops foreign key page_tag_page_id_fkey of page_tag
-- RV104 drops foreign key page_tag_page_id_fkey of page_tag: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on page and page_tag: nobody else reads or writes them until the transaction ends
ALTER TABLE page_tag DROP CONSTRAINT page_tag_page_id_fkey;

-- Drops foreign key page_words_page_id_fkey of page_words
-- RV104 drops foreign key page_words_page_id_fkey of page_words: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on page_words: nobody else reads or writes it until the transaction ends
ALTER TABLE page_words DROP CONSTRAINT page_words_page_id_fkey;

-- Drops primary key page_pkey of page
ALTER TABLE page DROP CONSTRAINT page_pkey;

-- Drops primary key page_tag_pkey of page_tag
ALTER TABLE page_tag DROP CONSTRAINT page_tag_pkey;

-- Drops unique key page_words_page_id_words_key of page_words
-- RV104 drops unique key page_words_page_id_words_key of page_words: rows that break it may arrive, and then it cannot be put back
ALTER TABLE page_words DROP CONSTRAINT page_words_page_id_words_key;

-- Adds column page_tag.page_lang (character varying(2))
ALTER TABLE page_tag ADD COLUMN page_lang character varying(2);

-- Adds column page_words.page_lang (character varying(2))
ALTER TABLE page_words ADD COLUMN page_lang character varying(2);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills page_tag.page_lang
-- RV112 writes rows of page_tag, all in one transaction: the more there are, the longer others wait
UPDATE page_tag SET page_lang = page.lang
FROM page
WHERE page.id = page_tag.page_id;

-- Moves data: fills page_words.page_lang
-- RV112 writes rows of page_words, all in one transaction: the more there are, the longer others wait
UPDATE page_words SET page_lang = page.lang
FROM page
WHERE page.id = page_words.page_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column page_tag.page_lang: not null
-- RV121 reads all of page_tag while nobody else can
-- RV132 code that does not know page_tag.page_lang cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page_tag WHERE page_lang IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of page_tag have no value in page_lang',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE page_tag ALTER COLUMN page_lang SET NOT NULL;

-- Changes column page_words.page_lang: not null
-- RV121 reads all of page_words while nobody else can
-- RV132 code that does not know page_words.page_lang cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page_words WHERE page_lang IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of page_words have no value in page_lang',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE page_words ALTER COLUMN page_lang SET NOT NULL;

-- Adds primary key page_pkey of page (id, lang)
-- RV122 builds its index while nobody can read the table
ALTER TABLE page ADD CONSTRAINT page_pkey PRIMARY KEY (id, lang);

-- Adds primary key page_tag_pkey of page_tag (page_id, page_lang, tags_id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE page_tag ADD CONSTRAINT page_tag_pkey PRIMARY KEY (page_id, page_lang, tags_id);

-- Adds unique key page_words_page_id_page_lang_words_key of page_words (page_id, page_lang, words)
-- RV122 builds its index while nobody can read the table
ALTER TABLE page_words ADD CONSTRAINT page_words_page_id_page_lang_words_key UNIQUE (page_id, page_lang, words);

-- Adds foreign key page_tag_page_id_page_lang_fkey of page_tag (page_id, page_lang) to page (id, lang)
-- RV124 fails if a row refers to none by foreign key page_tag_page_id_page_lang_fkey of page_tag, and nobody can write to page_tag or page meanwhile
ALTER TABLE page_tag ADD CONSTRAINT page_tag_page_id_page_lang_fkey FOREIGN KEY (page_id, page_lang) REFERENCES page (id, lang);

-- Adds foreign key page_words_page_id_page_lang_fkey of page_words (page_id, page_lang) to page (id, lang)
-- RV124 fails if a row refers to none by foreign key page_words_page_id_page_lang_fkey of page_words, and nobody can write to page_words or page meanwhile
ALTER TABLE page_words ADD CONSTRAINT page_words_page_id_page_lang_fkey FOREIGN KEY (page_id, page_lang) REFERENCES page (id, lang);
