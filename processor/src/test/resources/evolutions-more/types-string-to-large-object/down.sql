-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column page.body: oid to character varying(255)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value cannot be read: page.body from oid to character varying(255)

-- Changes column page.body: oid to character varying(255)
-- RV106 values may change their spelling: page.body from oid to character varying(255)
-- RV143 counts rows written since: fails if a value cannot be read: page.body from oid to character varying(255)
-- RV113 the planner knows nothing of page.body then: run ANALYZE page afterwards
-- RV111 copies all of page while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on page: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page WHERE char_length(convert_from(lo_get(body), 'UTF8')) > 255);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of page have a value in body that character varying(255) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE page ALTER COLUMN body TYPE character varying(255) USING convert_from(lo_get(body), 'UTF8');
