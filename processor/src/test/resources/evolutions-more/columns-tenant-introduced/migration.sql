-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key doc_title_key of doc
--   - adds column doc.tenant (character varying(20))
--   - fills doc.tenant where it is null, with 'main'
--   - changes column doc.tenant: not null
--   - adds unique key doc_tenant_title_key of doc (tenant, title)
--   - adds index doc_tenant_idx of doc (tenant)
-- Code from before it reads and updates, but cannot insert everywhere:
--   - doc.tenant needs a value, and it does not know it
--   - values that unique key doc_tenant_title_key of doc has already are refused
-- What the way back destroys, and when it fails:
--   - RV142 drops column doc.tenant: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key doc_title_key of doc, and builds its index while nobody can read the table

-- Drops unique key doc_title_key of doc
-- RV104 drops unique key doc_title_key of doc: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on doc: nobody else reads or writes it until the transaction ends
ALTER TABLE doc DROP CONSTRAINT doc_title_key;

-- Adds column doc.tenant (character varying(20))
ALTER TABLE doc ADD COLUMN tenant character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills doc.tenant where it is null, with 'main'
-- RV126 writes every row of doc that has no tenant, in one transaction; nobody else can write to these rows until it ends
UPDATE doc SET tenant = 'main' WHERE tenant IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column doc.tenant: not null
-- RV121 reads all of doc while nobody else can
-- RV132 code that does not know doc.tenant cannot insert rows any more
ALTER TABLE doc ALTER COLUMN tenant SET NOT NULL;

-- Adds unique key doc_tenant_title_key of doc (tenant, title)
-- RV122 builds its index while nobody can read the table
ALTER TABLE doc ADD CONSTRAINT doc_tenant_title_key UNIQUE (tenant, title);

-- Adds index doc_tenant_idx of doc (tenant)
-- RV125 nobody can write to doc while index doc_tenant_idx of doc is built
CREATE INDEX doc_tenant_idx ON doc (tenant);
