-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key page_words_page_id_page_lang_fkey of page_words
--   - drops foreign key page_tag_page_id_page_lang_fkey of page_tag
--   - drops unique key page_words_page_id_page_lang_words_key of page_words
--   - drops primary key page_tag_pkey of page_tag
--   - drops primary key page_pkey of page
--   - changes column page_words.page_lang: may be null
--   - changes column page_tag.page_lang: may be null
--   - drops column page_words.page_lang
--   - drops column page_tag.page_lang
--   - adds unique key page_words_page_id_words_key of page_words (page_id, words)
--   - adds primary key page_tag_pkey of page_tag (page_id, tags_id)
--   - adds primary key page_pkey of page (id)
--   - adds foreign key page_words_page_id_fkey of page_words (page_id) to page (id)
--   - adds foreign key page_tag_page_id_fkey of page_tag (page_id) to page (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key page_words_page_id_words_key of page_words, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key page_tag_pkey of page_tag, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key page_pkey of page, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key page_words_page_id_fkey of page_words, and nobody can write to page_words or page meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key page_tag_page_id_fkey of page_tag, and nobody can write to page_tag or page meanwhile

-- Drops foreign key page_words_page_id_page_lang_fkey of page_words
-- RV127 takes ACCESS EXCLUSIVE on page and page_words: nobody else reads or writes them until the transaction ends
ALTER TABLE page_words DROP CONSTRAINT page_words_page_id_page_lang_fkey;

-- Drops foreign key page_tag_page_id_page_lang_fkey of page_tag
-- RV127 takes ACCESS EXCLUSIVE on page_tag: nobody else reads or writes it until the transaction ends
ALTER TABLE page_tag DROP CONSTRAINT page_tag_page_id_page_lang_fkey;

-- Drops unique key page_words_page_id_page_lang_words_key of page_words
ALTER TABLE page_words DROP CONSTRAINT page_words_page_id_page_lang_words_key;

-- Drops primary key page_tag_pkey of page_tag
ALTER TABLE page_tag DROP CONSTRAINT page_tag_pkey;

-- Drops primary key page_pkey of page
ALTER TABLE page DROP CONSTRAINT page_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column page_words.page_lang
-- reviver:carried=page_words.page_lang
ALTER TABLE page_words DROP COLUMN page_lang;

-- Drops column page_tag.page_lang
-- reviver:carried=page_tag.page_lang
ALTER TABLE page_tag DROP COLUMN page_lang;

-- Adds unique key page_words_page_id_words_key of page_words (page_id, words)
-- RV143 counts rows written since: fails if two rows agree in unique key page_words_page_id_words_key of page_words, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM page_words WHERE page_id IS NOT NULL AND words IS NOT NULL GROUP BY page_id, words HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of page_words agree with another in page_id, words',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE page_words ADD CONSTRAINT page_words_page_id_words_key UNIQUE (page_id, words);

-- Adds primary key page_tag_pkey of page_tag (page_id, tags_id)
-- RV143 counts rows written since: fails if two rows agree in primary key page_tag_pkey of page_tag, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM page_tag WHERE page_id IS NOT NULL AND tags_id IS NOT NULL GROUP BY page_id, tags_id HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of page_tag agree with another in page_id, tags_id',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE page_tag ADD CONSTRAINT page_tag_pkey PRIMARY KEY (page_id, tags_id);

-- Adds primary key page_pkey of page (id)
-- RV143 counts rows written since: fails if two rows agree in primary key page_pkey of page, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM page WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of page agree with another in id',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE page ADD CONSTRAINT page_pkey PRIMARY KEY (id);

-- Adds foreign key page_words_page_id_fkey of page_words (page_id) to page (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key page_words_page_id_fkey of page_words, and nobody can write to page_words or page meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page_words AS child
        WHERE child.page_id IS NOT NULL AND NOT EXISTS (SELECT FROM page AS parent WHERE parent.id = child.page_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of page_words refer by page_id to no row of page',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE page_words ADD CONSTRAINT page_words_page_id_fkey FOREIGN KEY (page_id) REFERENCES page (id);

-- Adds foreign key page_tag_page_id_fkey of page_tag (page_id) to page (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key page_tag_page_id_fkey of page_tag, and nobody can write to page_tag or page meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page_tag AS child
        WHERE child.page_id IS NOT NULL AND NOT EXISTS (SELECT FROM page AS parent WHERE parent.id = child.page_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of page_tag refer by page_id to no row of page',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE page_tag ADD CONSTRAINT page_tag_page_id_fkey FOREIGN KEY (page_id) REFERENCES page (id);
