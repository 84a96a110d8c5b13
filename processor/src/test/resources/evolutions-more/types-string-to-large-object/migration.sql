-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column page.body: character varying(255) to oid
-- Code from before it fails:
--   - page.body is oid now, and it reads and writes character varying(255)
-- What the way back does not bring back:
--   - changes column page.body: character varying(255) to oid: the way back restores the type; values may come back in another spelling
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: page.body from oid to character varying(255)

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column page.body: character varying(255) to oid
-- RV106 values may change their spelling: page.body from character varying(255) to oid
-- RV105 fails if a value cannot be read: page.body from character varying(255) to oid
-- RV113 the planner knows nothing of page.body then: run ANALYZE page afterwards
-- RV111 copies all of page while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on page: nobody else reads or writes it until the transaction ends
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page WHERE NOT pg_input_is_valid(body, 'oid'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of page have a value in body that oid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE page ALTER COLUMN body TYPE oid USING body::oid;
