-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key site_tenant_id_fkey of site
--   - changes column site.tenant_id: may be null
--   - drops column site.tenant_id
--   - drops table tenant
--   - adds unique key site_host_key of site (host)
-- What it destroys, and when it fails:
--   - RV142 drops column site.tenant_id: all values written since are lost
--   - RV141 drops table tenant: all rows written since are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key site_host_key of site, and builds its index while nobody can read the table

-- Drops foreign key site_tenant_id_fkey of site
-- RV127 takes ACCESS EXCLUSIVE on site: nobody else reads or writes it until the transaction ends
ALTER TABLE site DROP CONSTRAINT site_tenant_id_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column site.tenant_id
-- RV142 drops column site.tenant_id: all values written since are lost
ALTER TABLE site DROP COLUMN tenant_id;

-- Drops table tenant
-- RV141 drops table tenant: all rows written since are lost
DROP TABLE tenant;

-- Adds unique key site_host_key of site (host)
-- RV143 counts rows written since: fails if two rows agree in unique key site_host_key of site, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM site WHERE host IS NOT NULL GROUP BY host HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of site agree with another in host',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE site ADD CONSTRAINT site_host_key UNIQUE (host);
