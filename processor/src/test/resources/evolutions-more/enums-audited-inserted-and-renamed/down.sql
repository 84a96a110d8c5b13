-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key doc_kinds_aud_pkey of doc_kinds_aud
--   - drops unique key doc_kinds_doc_id_kinds_key of doc_kinds
--   - drops check doc_kinds_aud_kinds_check of doc_kinds_aud
--   - drops check doc_kinds_kinds_check of doc_kinds
--   - drops check doc_aud_other_check of doc_aud
--   - drops check doc_aud_kind_check of doc_aud
--   - drops check doc_other_check of doc
--   - drops check doc_kind_check of doc
--   - moves data: writes doc_kinds_aud.kinds anew: 2 is 1 now, 3 is 2 now
--   - moves data: writes doc_kinds.kinds anew: 2 is 1 now, 3 is 2 now
--   - moves data: writes doc_aud.other anew: 'BB' is 'B' now
--   - moves data: writes doc_aud.kind anew: 2 is 1 now, 3 is 2 now
--   - moves data: writes doc.other anew: 'BB' is 'B' now
--   - moves data: writes doc.kind anew: 2 is 1 now, 3 is 2 now
--   - adds primary key doc_kinds_aud_pkey of doc_kinds_aud (doc_id, rev, kinds)
--   - adds unique key doc_kinds_doc_id_kinds_key of doc_kinds (doc_id, kinds)
--   - adds check doc_kinds_aud_kinds_check of doc_kinds_aud (kinds between 0 and 2)
--   - adds check doc_kinds_kinds_check of doc_kinds (kinds between 0 and 2)
--   - adds check doc_aud_other_check of doc_aud (other in ('A','B','C'))
--   - adds check doc_aud_kind_check of doc_aud (kind between 0 and 2)
--   - and 2 more
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of doc_kinds_aud have a value in kinds that the enum does not have any more: X
--   - RV143 counts rows written since: fails if rows of doc_kinds have a value in kinds that the enum does not have any more: X
--   - RV143 counts rows written since: fails if rows of doc_aud have a value in other that the enum does not have any more: X
--   - RV143 counts rows written since: fails if rows of doc_aud have a value in kind that the enum does not have any more: X
--   - RV143 counts rows written since: fails if rows of doc have a value in other that the enum does not have any more: X
--   - RV143 counts rows written since: fails if rows of doc have a value in kind that the enum does not have any more: X

-- Drops primary key doc_kinds_aud_pkey of doc_kinds_aud
-- RV127 takes ACCESS EXCLUSIVE on doc_kinds_aud: nobody else reads or writes it until the transaction ends
ALTER TABLE doc_kinds_aud DROP CONSTRAINT doc_kinds_aud_pkey;

-- Drops unique key doc_kinds_doc_id_kinds_key of doc_kinds
-- RV127 takes ACCESS EXCLUSIVE on doc_kinds: nobody else reads or writes it until the transaction ends
ALTER TABLE doc_kinds DROP CONSTRAINT doc_kinds_doc_id_kinds_key;

-- Drops check doc_kinds_aud_kinds_check of doc_kinds_aud
ALTER TABLE doc_kinds_aud DROP CONSTRAINT doc_kinds_aud_kinds_check;

-- Drops check doc_kinds_kinds_check of doc_kinds
ALTER TABLE doc_kinds DROP CONSTRAINT doc_kinds_kinds_check;

-- Drops check doc_aud_other_check of doc_aud
-- RV127 takes ACCESS EXCLUSIVE on doc_aud: nobody else reads or writes it until the transaction ends
ALTER TABLE doc_aud DROP CONSTRAINT doc_aud_other_check;

-- Drops check doc_aud_kind_check of doc_aud
ALTER TABLE doc_aud DROP CONSTRAINT doc_aud_kind_check;

-- Drops check doc_other_check of doc
-- RV127 takes ACCESS EXCLUSIVE on doc: nobody else reads or writes it until the transaction ends
ALTER TABLE doc DROP CONSTRAINT doc_other_check;

-- Drops check doc_kind_check of doc
ALTER TABLE doc DROP CONSTRAINT doc_kind_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes doc_kinds_aud.kinds anew: 2 is 1 now, 3 is 2 now
-- RV143 counts rows written since: fails if rows of doc_kinds_aud have a value in kinds that the enum does not have any more: X
-- RV112 writes rows of doc_kinds_aud, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc_kinds_aud
        WHERE kinds NOT IN (0, 2, 3));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc_kinds_aud have a value in kinds that the enum does not have any more: X',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE doc_kinds_aud SET kinds = CASE kinds WHEN 2 THEN 1 WHEN 3 THEN 2 END
WHERE kinds IN (2, 3);

-- Moves data: writes doc_kinds.kinds anew: 2 is 1 now, 3 is 2 now
-- RV143 counts rows written since: fails if rows of doc_kinds have a value in kinds that the enum does not have any more: X
-- RV112 writes rows of doc_kinds, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc_kinds
        WHERE kinds NOT IN (0, 2, 3));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc_kinds have a value in kinds that the enum does not have any more: X',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE doc_kinds SET kinds = CASE kinds WHEN 2 THEN 1 WHEN 3 THEN 2 END
WHERE kinds IN (2, 3);

-- Moves data: writes doc_aud.other anew: 'BB' is 'B' now
-- RV143 counts rows written since: fails if rows of doc_aud have a value in other that the enum does not have any more: X
-- RV112 writes rows of doc_aud, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc_aud
        WHERE other NOT IN ('A', 'BB', 'C'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc_aud have a value in other that the enum does not have any more: X',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE doc_aud SET other = 'B'
WHERE other = 'BB';

-- Moves data: writes doc_aud.kind anew: 2 is 1 now, 3 is 2 now
-- RV143 counts rows written since: fails if rows of doc_aud have a value in kind that the enum does not have any more: X
-- RV112 writes rows of doc_aud, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc_aud
        WHERE kind NOT IN (0, 2, 3));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc_aud have a value in kind that the enum does not have any more: X',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE doc_aud SET kind = CASE kind WHEN 2 THEN 1 WHEN 3 THEN 2 END
WHERE kind IN (2, 3);

-- Moves data: writes doc.other anew: 'BB' is 'B' now
-- RV143 counts rows written since: fails if rows of doc have a value in other that the enum does not have any more: X
-- RV112 writes rows of doc, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc
        WHERE other NOT IN ('A', 'BB', 'C'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc have a value in other that the enum does not have any more: X',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE doc SET other = 'B'
WHERE other = 'BB';

-- Moves data: writes doc.kind anew: 2 is 1 now, 3 is 2 now
-- RV143 counts rows written since: fails if rows of doc have a value in kind that the enum does not have any more: X
-- RV112 writes rows of doc, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc
        WHERE kind NOT IN (0, 2, 3));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc have a value in kind that the enum does not have any more: X',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE doc SET kind = CASE kind WHEN 2 THEN 1 WHEN 3 THEN 2 END
WHERE kind IN (2, 3);

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds primary key doc_kinds_aud_pkey of doc_kinds_aud (doc_id, rev, kinds)
-- RV122 builds its index while nobody can read the table
ALTER TABLE doc_kinds_aud ADD CONSTRAINT doc_kinds_aud_pkey PRIMARY KEY (doc_id, rev, kinds);

-- Adds unique key doc_kinds_doc_id_kinds_key of doc_kinds (doc_id, kinds)
-- RV122 builds its index while nobody can read the table
ALTER TABLE doc_kinds ADD CONSTRAINT doc_kinds_doc_id_kinds_key UNIQUE (doc_id, kinds);

-- Adds check doc_kinds_aud_kinds_check of doc_kinds_aud (kinds between 0 and 2)
-- RV123 reads all rows while nobody else can
ALTER TABLE doc_kinds_aud ADD CONSTRAINT doc_kinds_aud_kinds_check CHECK (kinds between 0 and 2);

-- Adds check doc_kinds_kinds_check of doc_kinds (kinds between 0 and 2)
-- RV123 reads all rows while nobody else can
ALTER TABLE doc_kinds ADD CONSTRAINT doc_kinds_kinds_check CHECK (kinds between 0 and 2);

-- Adds check doc_aud_other_check of doc_aud (other in ('A','B','C'))
-- RV123 reads all rows while nobody else can
ALTER TABLE doc_aud ADD CONSTRAINT doc_aud_other_check CHECK (other in ('A','B','C'));

-- Adds check doc_aud_kind_check of doc_aud (kind between 0 and 2)
-- RV123 reads all rows while nobody else can
ALTER TABLE doc_aud ADD CONSTRAINT doc_aud_kind_check CHECK (kind between 0 and 2);

-- Adds check doc_other_check of doc (other in ('A','B','C'))
-- RV123 reads all rows while nobody else can
ALTER TABLE doc ADD CONSTRAINT doc_other_check CHECK (other in ('A','B','C'));

-- Adds check doc_kind_check of doc (kind between 0 and 2)
-- RV123 reads all rows while nobody else can
ALTER TABLE doc ADD CONSTRAINT doc_kind_check CHECK (kind between 0 and 2);
