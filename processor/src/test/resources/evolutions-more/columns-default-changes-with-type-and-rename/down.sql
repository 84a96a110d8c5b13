-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column setting.locale: may be null
--   - changes column setting.active: integer to boolean, default true
--   - changes column setting.locale: character varying(10) to character varying(2), default 'de'
--   - changes column setting.most: numeric(8,3) to integer, default 5
--   - renames column setting.active to live
--   - renames column setting.locale to lang
--   - renames column setting.most to max
-- What it does not bring back:
--   - fills setting.locale where it is null, with 'de_DE': the way back does not know which rows had no value in locale
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: setting.active from integer to boolean
--   - RV143 counts rows written since: fails if a value does not fit: setting.locale from character varying(10) to character varying(2)
--   - RV143 counts rows written since: fails if a value does not fit: setting.most from numeric(8,3) to integer

-- Changes column setting.locale: may be null
-- RV127 takes ACCESS EXCLUSIVE on setting: nobody else reads or writes it until the transaction ends
ALTER TABLE setting ALTER COLUMN locale DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column setting.active: integer to boolean, default true
-- RV143 counts rows written since: fails if a value does not fit: setting.active from integer to boolean
-- RV113 the planner knows nothing of setting.active then: run ANALYZE setting afterwards
-- RV111 copies all of setting while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM setting WHERE active NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of setting have a value in active that boolean cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column setting.locale: character varying(10) to character varying(2), default 'de'
-- RV143 counts rows written since: fails if a value does not fit: setting.locale from character varying(10) to character varying(2)
-- RV113 the planner knows nothing of setting.locale then: run ANALYZE setting afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM setting WHERE (locale::character varying(2))::text IS DISTINCT FROM locale::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of setting have a value in locale that character varying(2) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column setting.most: numeric(8,3) to integer, default 5
-- RV143 counts rows written since: fails if a value does not fit: setting.most from numeric(8,3) to integer
-- RV113 the planner knows nothing of setting.most then: run ANALYZE setting afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM setting WHERE NOT (most >= -2147483648 AND most < 2147483648 AND most = trunc(most)));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of setting have a value in most that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE setting
    ALTER COLUMN active DROP DEFAULT, ALTER COLUMN active TYPE boolean USING active::boolean, ALTER COLUMN active SET DEFAULT true,
    ALTER COLUMN locale DROP DEFAULT, ALTER COLUMN locale TYPE character varying(2), ALTER COLUMN locale SET DEFAULT 'de',
    ALTER COLUMN most DROP DEFAULT, ALTER COLUMN most TYPE integer, ALTER COLUMN most SET DEFAULT 5;

-- Renames column setting.active to live
-- RV131 code that says column setting.active fails from this moment; it is live now
ALTER TABLE setting RENAME COLUMN active TO live;

-- Renames column setting.locale to lang
-- RV131 code that says column setting.locale fails from this moment; it is lang now
ALTER TABLE setting RENAME COLUMN locale TO lang;

-- Renames column setting.most to max
-- RV131 code that says column setting.most fails from this moment; it is max now
ALTER TABLE setting RENAME COLUMN most TO max;
