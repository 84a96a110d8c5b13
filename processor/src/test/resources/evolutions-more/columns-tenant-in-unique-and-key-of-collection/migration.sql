-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key site_host_key of site
--   - adds table tenant (id, name)
--   - adds column site.tenant_id (bigint)
--   - fails if site.tenant_id is null in any row: no value was given
--   - changes column site.tenant_id: not null
--   - adds foreign key site_tenant_id_fkey of site (tenant_id) to tenant (id)
-- Code from before it reads and updates, but cannot insert everywhere:
--   - site.tenant_id needs a value, and it does not know it
--   - values that foreign key site_tenant_id_fkey of site does not find are refused
-- What the way back destroys, and when it fails:
--   - RV142 drops column site.tenant_id: all values written since are lost
--   - RV141 drops table tenant: all rows written since are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key site_host_key of site, and builds its index while nobody can read the table

-- Drops unique key site_host_key of site
-- RV104 drops unique key site_host_key of site: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on site: nobody else reads or writes it until the transaction ends
ALTER TABLE site DROP CONSTRAINT site_host_key;

-- Adds table tenant (id, name)
CREATE TABLE tenant (
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT tenant_pkey PRIMARY KEY (id)
);

-- Adds column site.tenant_id (bigint)
ALTER TABLE site ADD COLUMN tenant_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if site.tenant_id is null in any row: no value was given
-- reviver:fill site.tenant_id
-- Rows may be here that have no value in tenant_id. Write it at this place:
--     UPDATE site SET tenant_id = ... WHERE tenant_id IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM site WHERE tenant_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of site have no value in tenant_id, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill site.tenant_id, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column site.tenant_id: not null
-- RV121 every row needs a value in site.tenant_id, and none was given; reads all of site while nobody else can
-- RV132 code that does not know site.tenant_id cannot insert rows any more
ALTER TABLE site ALTER COLUMN tenant_id SET NOT NULL;

-- Adds foreign key site_tenant_id_fkey of site (tenant_id) to tenant (id)
-- RV124 fails if a row refers to none by foreign key site_tenant_id_fkey of site, and nobody can write to site or tenant meanwhile
ALTER TABLE site ADD CONSTRAINT site_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant (id);
