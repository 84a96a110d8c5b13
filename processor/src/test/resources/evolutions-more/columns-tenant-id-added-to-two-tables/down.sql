-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - changes column b.tenant: may be null
--   - changes column a.tenant: may be null
--   - drops column b.tenant
--   - drops column a.tenant
-- What it destroys, and when it fails:
--   - RV142 drops column b.tenant: all values written since are lost
--   - RV142 drops column a.tenant: all values written since are lost

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column b.tenant
-- RV142 drops column b.tenant: all values written since are lost
-- RV127 takes ACCESS EXCLUSIVE on b: nobody else reads or writes it until the transaction ends
ALTER TABLE b DROP COLUMN tenant;

-- Drops column a.tenant
-- RV142 drops column a.tenant: all values written since are lost
-- RV127 takes ACCESS EXCLUSIVE on a: nobody else reads or writes it until the transaction ends
ALTER TABLE a DROP COLUMN tenant;
