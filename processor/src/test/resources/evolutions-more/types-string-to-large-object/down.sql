-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column page.body: oid to character varying(255)
-- What it does not bring back:
--   - changes column page.body: character varying(255) to oid: the way back restores the type; values may come back in another spelling
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: page.body from oid to character varying(255)

-- Changes column page.body: oid to character varying(255)
-- RV143 counts rows written since: fails if a value does not fit: page.body from oid to character varying(255)
-- RV113 the planner knows nothing of page.body then: run ANALYZE page afterwards
-- RV111 copies all of page while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on page: nobody else reads or writes it until the transaction ends
-- structure-only: restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page WHERE (body::character varying(255))::text IS DISTINCT FROM body::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of page have a value in body that character varying(255) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE page ALTER COLUMN body TYPE character varying(255);
