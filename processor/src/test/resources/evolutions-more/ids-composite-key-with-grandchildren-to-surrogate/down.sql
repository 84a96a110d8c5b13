-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key para_page_id_fkey of para
--   - drops foreign key mark_page_pages_id_fkey of mark_page
--   - drops foreign key mark_page_id_fkey of mark
--   - drops primary key page_pkey of page
--   - drops primary key mark_page_pkey of mark_page
--   - adds column para.page_no (integer)
--   - adds column para.page_lang (character varying(255))
--   - adds column mark_page.pages_no (integer)
--   - adds column mark_page.pages_lang (character varying(255))
--   - adds column mark.page_no (integer)
--   - adds column mark.page_lang (character varying(255))
--   - changes column para.page_id: may be null
--   - changes column mark_page.pages_id: may be null
--   - moves data: fills mark.page_lang, mark.page_no
--   - moves data: fills mark_page.pages_lang, mark_page.pages_no
--   - moves data: fills para.page_lang, para.page_no
--   - changes column para.page_no: not null
--   - changes column para.page_lang: not null
--   - changes column mark_page.pages_no: not null
--   - changes column mark_page.pages_lang: not null
--   - and 9 more
-- What it destroys, and when it fails:
--   - RV142 drops column page.id: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key page_pkey of page, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key mark_page_pkey of mark_page, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key para_page_lang_page_no_fkey of para, and nobody can write to para or page meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key mark_page_pages_lang_pages_no_fkey of mark_page, and nobody can write to mark_page or page meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key mark_page_lang_page_no_fkey of mark, and nobody can write to mark or page meanwhile

-- Drops foreign key para_page_id_fkey of para
-- RV127 takes ACCESS EXCLUSIVE on page and para: nobody else reads or writes them until the transaction ends
ALTER TABLE para DROP CONSTRAINT para_page_id_fkey;

-- Drops foreign key mark_page_pages_id_fkey of mark_page
-- RV127 takes ACCESS EXCLUSIVE on mark_page: nobody else reads or writes it until the transaction ends
ALTER TABLE mark_page DROP CONSTRAINT mark_page_pages_id_fkey;

-- Drops foreign key mark_page_id_fkey of mark
-- RV127 takes ACCESS EXCLUSIVE on mark: nobody else reads or writes it until the transaction ends
ALTER TABLE mark DROP CONSTRAINT mark_page_id_fkey;

-- Drops primary key page_pkey of page
ALTER TABLE page DROP CONSTRAINT page_pkey;

-- Drops primary key mark_page_pkey of mark_page
ALTER TABLE mark_page DROP CONSTRAINT mark_page_pkey;

-- Adds column para.page_no (integer)
ALTER TABLE para ADD COLUMN page_no integer;

-- Adds column para.page_lang (character varying(255))
ALTER TABLE para ADD COLUMN page_lang character varying(255);

-- Adds column mark_page.pages_no (integer)
ALTER TABLE mark_page ADD COLUMN pages_no integer;

-- Adds column mark_page.pages_lang (character varying(255))
ALTER TABLE mark_page ADD COLUMN pages_lang character varying(255);

-- Adds column mark.page_no (integer)
ALTER TABLE mark ADD COLUMN page_no integer;

-- Adds column mark.page_lang (character varying(255))
ALTER TABLE mark ADD COLUMN page_lang character varying(255);

-- Changes column para.page_id: may be null
ALTER TABLE para ALTER COLUMN page_id DROP NOT NULL;

-- Changes column mark_page.pages_id: may be null
ALTER TABLE mark_page ALTER COLUMN pages_id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills mark.page_lang, mark.page_no
-- RV112 writes rows of mark, all in one transaction: the more there are, the longer others wait
UPDATE mark SET page_lang = page.lang, page_no = page.no
FROM page
WHERE page.id = mark.page_id;

-- Moves data: fills mark_page.pages_lang, mark_page.pages_no
-- RV112 writes rows of mark_page, all in one transaction: the more there are, the longer others wait
UPDATE mark_page SET pages_lang = page.lang, pages_no = page.no
FROM page
WHERE page.id = mark_page.pages_id;

-- Moves data: fills para.page_lang, para.page_no
-- RV112 writes rows of para, all in one transaction: the more there are, the longer others wait
UPDATE para SET page_lang = page.lang, page_no = page.no
FROM page
WHERE page.id = para.page_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column para.page_no: not null
-- RV121 reads all of para while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM para WHERE page_no IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of para have no value in page_no',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
-- Changes column para.page_lang: not null
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM para WHERE page_lang IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of para have no value in page_lang',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE para
    ALTER COLUMN page_no SET NOT NULL,
    ALTER COLUMN page_lang SET NOT NULL;

-- Changes column mark_page.pages_no: not null
-- RV121 reads all of mark_page while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM mark_page WHERE pages_no IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of mark_page have no value in pages_no',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
-- Changes column mark_page.pages_lang: not null
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM mark_page WHERE pages_lang IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of mark_page have no value in pages_lang',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE mark_page
    ALTER COLUMN pages_no SET NOT NULL,
    ALTER COLUMN pages_lang SET NOT NULL;

-- Drops column para.page_id
-- reviver:carried=para.page_id
ALTER TABLE para DROP COLUMN page_id;

-- Drops column page.id
-- RV142 drops column page.id: all values written since are lost
ALTER TABLE page DROP COLUMN id;

-- Drops column mark_page.pages_id
-- reviver:carried=mark_page.pages_id
ALTER TABLE mark_page DROP COLUMN pages_id;

-- Drops column mark.page_id
-- reviver:carried=mark.page_id
ALTER TABLE mark DROP COLUMN page_id;

-- Adds primary key page_pkey of page (lang, no)
-- RV143 counts rows written since: fails if two rows agree in primary key page_pkey of page, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM page WHERE lang IS NOT NULL AND no IS NOT NULL GROUP BY lang, no HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of page agree with another in lang, no',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE page ADD CONSTRAINT page_pkey PRIMARY KEY (lang, no);

-- Adds primary key mark_page_pkey of mark_page (mark_id, pages_lang, pages_no)
-- RV143 counts rows written since: fails if two rows agree in primary key mark_page_pkey of mark_page, and builds its index while nobody can read the table
ALTER TABLE mark_page ADD CONSTRAINT mark_page_pkey PRIMARY KEY (mark_id, pages_lang, pages_no);

-- Adds foreign key para_page_lang_page_no_fkey of para (page_lang, page_no) to page (lang, no)
-- RV143 counts rows written since: fails if a row refers to none by foreign key para_page_lang_page_no_fkey of para, and nobody can write to para or page meanwhile
ALTER TABLE para ADD CONSTRAINT para_page_lang_page_no_fkey FOREIGN KEY (page_lang, page_no) REFERENCES page (lang, no);

-- Adds foreign key mark_page_pages_lang_pages_no_fkey of mark_page (pages_lang, pages_no) to page (lang, no)
-- RV143 counts rows written since: fails if a row refers to none by foreign key mark_page_pages_lang_pages_no_fkey of mark_page, and nobody can write to mark_page or page meanwhile
ALTER TABLE mark_page ADD CONSTRAINT mark_page_pages_lang_pages_no_fkey FOREIGN KEY (pages_lang, pages_no) REFERENCES page (lang, no);

-- Adds foreign key mark_page_lang_page_no_fkey of mark (page_lang, page_no) to page (lang, no)
-- RV143 counts rows written since: fails if a row refers to none by foreign key mark_page_lang_page_no_fkey of mark, and nobody can write to mark or page meanwhile
ALTER TABLE mark ADD CONSTRAINT mark_page_lang_page_no_fkey FOREIGN KEY (page_lang, page_no) REFERENCES page (lang, no);
