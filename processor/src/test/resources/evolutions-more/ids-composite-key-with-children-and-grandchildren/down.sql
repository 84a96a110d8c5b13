-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key para_page_id_page_lang_fkey of para
--   - drops foreign key note_para_no_para_page_id_para_page_lang_fkey of note
--   - drops primary key para_pkey of para
--   - drops primary key page_pkey of page
--   - drops primary key note_pkey of note
--   - changes column para.page_lang: may be null
--   - changes column note.para_page_lang: may be null
--   - drops column para.page_lang
--   - drops column note.para_page_lang
--   - adds primary key para_pkey of para (no, page_id)
--   - adds primary key page_pkey of page (id)
--   - adds primary key note_pkey of note (para_no, para_page_id, pos)
--   - adds foreign key para_page_id_fkey of para (page_id) to page (id)
--   - adds foreign key note_para_no_para_page_id_fkey of note (para_no, para_page_id) to para (no, page_id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key para_pkey of para, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key page_pkey of page, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key note_pkey of note, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key para_page_id_fkey of para, and nobody can write to para or page meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key note_para_no_para_page_id_fkey of note, and nobody can write to note or para meanwhile

-- Drops foreign key para_page_id_page_lang_fkey of para
-- RV127 takes ACCESS EXCLUSIVE on page and para: nobody else reads or writes them until the transaction ends
ALTER TABLE para DROP CONSTRAINT para_page_id_page_lang_fkey;

-- Drops foreign key note_para_no_para_page_id_para_page_lang_fkey of note
-- RV127 takes ACCESS EXCLUSIVE on note: nobody else reads or writes it until the transaction ends
ALTER TABLE note DROP CONSTRAINT note_para_no_para_page_id_para_page_lang_fkey;

-- Drops primary key para_pkey of para
ALTER TABLE para DROP CONSTRAINT para_pkey;

-- Drops primary key page_pkey of page
ALTER TABLE page DROP CONSTRAINT page_pkey;

-- Drops primary key note_pkey of note
ALTER TABLE note DROP CONSTRAINT note_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column para.page_lang
-- reviver:carried=para.page_lang
ALTER TABLE para DROP COLUMN page_lang;

-- Drops column note.para_page_lang
-- reviver:carried=note.para_page_lang
ALTER TABLE note DROP COLUMN para_page_lang;

-- Adds primary key para_pkey of para (no, page_id)
-- RV143 counts rows written since: fails if two rows agree in primary key para_pkey of para, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM para WHERE no IS NOT NULL AND page_id IS NOT NULL GROUP BY no, page_id HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of para agree with another in no, page_id',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE para ADD CONSTRAINT para_pkey PRIMARY KEY (no, page_id);

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

-- Adds primary key note_pkey of note (para_no, para_page_id, pos)
-- RV143 counts rows written since: fails if two rows agree in primary key note_pkey of note, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM note WHERE para_no IS NOT NULL AND para_page_id IS NOT NULL AND pos IS NOT NULL GROUP BY para_no, para_page_id, pos HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of note agree with another in para_no, para_page_id, pos',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE note ADD CONSTRAINT note_pkey PRIMARY KEY (para_no, para_page_id, pos);

-- Adds foreign key para_page_id_fkey of para (page_id) to page (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key para_page_id_fkey of para, and nobody can write to para or page meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM para AS child
        WHERE child.page_id IS NOT NULL AND NOT EXISTS (SELECT FROM page AS parent WHERE parent.id = child.page_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of para refer by page_id to no row of page',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE para ADD CONSTRAINT para_page_id_fkey FOREIGN KEY (page_id) REFERENCES page (id);

-- Adds foreign key note_para_no_para_page_id_fkey of note (para_no, para_page_id) to para (no, page_id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key note_para_no_para_page_id_fkey of note, and nobody can write to note or para meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM note AS child
        WHERE child.para_no IS NOT NULL AND child.para_page_id IS NOT NULL AND NOT EXISTS (SELECT FROM para AS parent WHERE parent.no = child.para_no AND parent.page_id = child.para_page_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of note refer by para_no, para_page_id to no row of para',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE note ADD CONSTRAINT note_para_no_para_page_id_fkey FOREIGN KEY (para_no, para_page_id) REFERENCES para (no, page_id);
