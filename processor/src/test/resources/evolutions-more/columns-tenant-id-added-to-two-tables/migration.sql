-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds column a.tenant (character varying(20))
--   - adds column b.tenant (character varying(20))
--   - fills a.tenant where it is null, with 'main'
--   - fills b.tenant where it is null, with 'main'
--   - changes column a.tenant: not null
--   - changes column b.tenant: not null
-- Code from before it reads and updates, but cannot insert everywhere:
--   - a.tenant needs a value, and it does not know it
--   - b.tenant needs a value, and it does not know it
-- What the way back destroys, and when it fails:
--   - RV142 drops column b.tenant: all values written since are lost
--   - RV142 drops column a.tenant: all values written since are lost

-- Adds column a.tenant (character varying(20))
-- RV127 takes ACCESS EXCLUSIVE on a: nobody else reads or writes it until the transaction ends
ALTER TABLE a ADD COLUMN tenant character varying(20);

-- Adds column b.tenant (character varying(20))
-- RV127 takes ACCESS EXCLUSIVE on b: nobody else reads or writes it until the transaction ends
ALTER TABLE b ADD COLUMN tenant character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills a.tenant where it is null, with 'main'
-- RV126 writes every row of a that has no tenant, in one transaction; nobody else can write to these rows until it ends
UPDATE a SET tenant = 'main' WHERE tenant IS NULL;

-- Fills b.tenant where it is null, with 'main'
-- RV126 writes every row of b that has no tenant, in one transaction; nobody else can write to these rows until it ends
UPDATE b SET tenant = 'main' WHERE tenant IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column a.tenant: not null
-- RV121 reads all of a while nobody else can
-- RV132 code that does not know a.tenant cannot insert rows any more
ALTER TABLE a ALTER COLUMN tenant SET NOT NULL;

-- Changes column b.tenant: not null
-- RV121 reads all of b while nobody else can
-- RV132 code that does not know b.tenant cannot insert rows any more
ALTER TABLE b ALTER COLUMN tenant SET NOT NULL;
