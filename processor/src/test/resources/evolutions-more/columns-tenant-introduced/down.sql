-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops index doc_tenant_idx of doc
--   - drops unique key doc_tenant_title_key of doc
--   - changes column doc.tenant: may be null
--   - drops column doc.tenant
--   - adds unique key doc_title_key of doc (title)
-- What it destroys, and when it fails:
--   - RV142 drops column doc.tenant: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key doc_title_key of doc, and builds its index while nobody can read the table

-- Drops index doc_tenant_idx of doc
-- RV127 takes ACCESS EXCLUSIVE on doc: nobody else reads or writes it until the transaction ends
DROP INDEX doc_tenant_idx;

-- Drops unique key doc_tenant_title_key of doc
ALTER TABLE doc DROP CONSTRAINT doc_tenant_title_key;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column doc.tenant
-- RV142 drops column doc.tenant: all values written since are lost
ALTER TABLE doc DROP COLUMN tenant;

-- Adds unique key doc_title_key of doc (title)
-- RV143 counts rows written since: fails if two rows agree in unique key doc_title_key of doc, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM doc WHERE title IS NOT NULL GROUP BY title HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of doc agree with another in title',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE doc ADD CONSTRAINT doc_title_key UNIQUE (title);
