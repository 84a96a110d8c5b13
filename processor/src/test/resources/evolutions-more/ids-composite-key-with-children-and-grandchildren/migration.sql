-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key note_para_no_para_page_id_fkey of note
--   - drops foreign key para_page_id_fkey of para
--   - drops primary key note_pkey of note
--   - drops primary key page_pkey of page
--   - drops primary key para_pkey of para
--   - adds column note.para_page_lang (character varying(2))
--   - adds column para.page_lang (character varying(2))
--   - moves data: fills para.page_lang
--   - moves data: fills note.para_page_lang
--   - changes column note.para_page_lang: not null
--   - changes column para.page_lang: not null
--   - adds primary key note_pkey of note (para_no, para_page_id, para_page_lang, pos)
--   - adds primary key page_pkey of page (id, lang)
--   - adds primary key para_pkey of para (no, page_id, page_lang)
--   - adds foreign key note_para_no_para_page_id_para_page_lang_fkey of note (para_no, para_page_id, para_page_lang) to para (no, page_id, page_lang)
--   - adds foreign key para_page_id_page_lang_fkey of para (page_id, page_lang) to page (id, lang)
-- Code from before it reads and updates, but cannot insert everywhere:
--   - note.para_page_lang needs a value, and it does not know it
--   - para.page_lang needs a value, and it does not know it
--   - values that primary key note_pkey of note has already are refused
--   - values that primary key page_pkey of page has already are refused
--   - values that primary key para_pkey of para has already are refused
--   - values that foreign key note_para_no_para_page_id_para_page_lang_fkey of note does not find are refused
--   - values that foreign key para_page_id_page_lang_fkey of para does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key para_pkey of para, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key page_pkey of page, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key note_pkey of note, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key para_page_id_fkey of para, and nobody can write to para or page meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key note_para_no_para_page_id_fkey of note, and nobody can write to note or para meanwhile

-- Drops foreign key note_para_no_para_page_id_fkey of note
-- RV104 drops foreign key note_para_no_para_page_id_fkey of note: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on note and para: nobody else reads or writes them until the transaction ends
ALTER TABLE note DROP CONSTRAINT note_para_no_para_page_id_fkey;

-- Drops foreign key para_page_id_fkey of para
-- RV104 drops foreign key para_page_id_fkey of para: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on page: nobody else reads or writes it until the transaction ends
ALTER TABLE para DROP CONSTRAINT para_page_id_fkey;

-- Drops primary key note_pkey of note
ALTER TABLE note DROP CONSTRAINT note_pkey;

-- Drops primary key page_pkey of page
ALTER TABLE page DROP CONSTRAINT page_pkey;

-- Drops primary key para_pkey of para
ALTER TABLE para DROP CONSTRAINT para_pkey;

-- Adds column note.para_page_lang (character varying(2))
ALTER TABLE note ADD COLUMN para_page_lang character varying(2);

-- Adds column para.page_lang (character varying(2))
ALTER TABLE para ADD COLUMN page_lang character varying(2);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills para.page_lang
-- RV112 writes rows of para, all in one transaction: the more there are, the longer others wait
UPDATE para SET page_lang = page.lang
FROM page
WHERE page.id = para.page_id;

-- Moves data: fills note.para_page_lang
-- RV112 writes rows of note, all in one transaction: the more there are, the longer others wait
UPDATE note SET para_page_lang = para.page_lang
FROM para
WHERE para.no = note.para_no AND para.page_id = note.para_page_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column note.para_page_lang: not null
-- RV121 reads all of note while nobody else can
-- RV132 code that does not know note.para_page_lang cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM note WHERE para_page_lang IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of note have no value in para_page_lang',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE note ALTER COLUMN para_page_lang SET NOT NULL;

-- Changes column para.page_lang: not null
-- RV121 reads all of para while nobody else can
-- RV132 code that does not know para.page_lang cannot insert rows any more
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
ALTER TABLE para ALTER COLUMN page_lang SET NOT NULL;

-- Adds primary key note_pkey of note (para_no, para_page_id, para_page_lang, pos)
-- RV122 builds its index while nobody can read the table
ALTER TABLE note ADD CONSTRAINT note_pkey PRIMARY KEY (para_no, para_page_id, para_page_lang, pos);

-- Adds primary key page_pkey of page (id, lang)
-- RV122 builds its index while nobody can read the table
ALTER TABLE page ADD CONSTRAINT page_pkey PRIMARY KEY (id, lang);

-- Adds primary key para_pkey of para (no, page_id, page_lang)
-- RV122 builds its index while nobody can read the table
ALTER TABLE para ADD CONSTRAINT para_pkey PRIMARY KEY (no, page_id, page_lang);

-- Adds foreign key note_para_no_para_page_id_para_page_lang_fkey of note (para_no, para_page_id, para_page_lang) to para (no, page_id, page_lang)
-- RV124 fails if a row refers to none by foreign key note_para_no_para_page_id_para_page_lang_fkey of note, and nobody can write to note or para meanwhile
ALTER TABLE note ADD CONSTRAINT note_para_no_para_page_id_para_page_lang_fkey FOREIGN KEY (para_no, para_page_id, para_page_lang) REFERENCES para (no, page_id, page_lang);

-- Adds foreign key para_page_id_page_lang_fkey of para (page_id, page_lang) to page (id, lang)
-- RV124 fails if a row refers to none by foreign key para_page_id_page_lang_fkey of para, and nobody can write to para or page meanwhile
ALTER TABLE para ADD CONSTRAINT para_page_id_page_lang_fkey FOREIGN KEY (page_id, page_lang) REFERENCES page (id, lang);
