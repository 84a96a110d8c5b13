-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column setting.max to most
--   - renames column setting.lang to locale
--   - renames column setting.live to active
--   - changes column setting.most: integer to numeric(8,3), default 10.5
--   - changes column setting.locale: character varying(2) to character varying(10), default 'de_DE'
--   - changes column setting.active: boolean to integer, default 1
--   - fills setting.locale where it is null, with 'de_DE'
--   - changes column setting.locale: not null
-- Code from before it fails:
--   - column setting.max is called most now
--   - column setting.lang is called locale now
--   - column setting.live is called active now
--   - setting.most is numeric(8,3) now, and it reads and writes integer
--   - setting.active is integer now, and it reads and writes boolean
--   - setting.locale needs a value, and it may write none
-- What the way back does not bring back:
--   - fills setting.locale where it is null, with 'de_DE': the way back does not know which rows had no value in locale
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: setting.active from integer to boolean
--   - RV143 counts rows written since: fails if a value does not fit: setting.locale from character varying(10) to character varying(2)
--   - RV143 counts rows written since: fails if a value does not fit: setting.most from numeric(8,3) to integer

-- Renames column setting.max to most
-- RV131 code that says column setting.max fails from this moment; it is most now
-- RV127 takes ACCESS EXCLUSIVE on setting: nobody else reads or writes it until the transaction ends
ALTER TABLE setting RENAME COLUMN max TO most;

-- Renames column setting.lang to locale
-- RV131 code that says column setting.lang fails from this moment; it is locale now
ALTER TABLE setting RENAME COLUMN lang TO locale;

-- Renames column setting.live to active
-- RV131 code that says column setting.live fails from this moment; it is active now
ALTER TABLE setting RENAME COLUMN live TO active;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column setting.most: integer to numeric(8,3), default 10.5
-- RV105 fails if a value does not fit: setting.most from integer to numeric(8,3)
-- RV113 the planner knows nothing of setting.most then: run ANALYZE setting afterwards
-- RV111 copies all of setting while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM setting WHERE abs(most::numeric) >= 1e5);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of setting have a value in most that numeric(8,3) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column setting.locale: character varying(2) to character varying(10), default 'de_DE'
-- RV113 the planner knows nothing of setting.locale then: run ANALYZE setting afterwards
-- Changes column setting.active: boolean to integer, default 1
-- RV113 the planner knows nothing of setting.active then: run ANALYZE setting afterwards
ALTER TABLE setting
    ALTER COLUMN most DROP DEFAULT, ALTER COLUMN most TYPE numeric(8,3), ALTER COLUMN most SET DEFAULT 10.5,
    ALTER COLUMN locale DROP DEFAULT, ALTER COLUMN locale TYPE character varying(10), ALTER COLUMN locale SET DEFAULT 'de_DE',
    ALTER COLUMN active DROP DEFAULT, ALTER COLUMN active TYPE integer USING active::integer, ALTER COLUMN active SET DEFAULT 1;

-- Fills setting.locale where it is null, with 'de_DE'
-- RV126 writes every row of setting that has no locale, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in locale
UPDATE setting SET locale = 'de_DE' WHERE locale IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column setting.locale: not null
-- RV121 reads all of setting while nobody else can
ALTER TABLE setting ALTER COLUMN locale SET NOT NULL;
