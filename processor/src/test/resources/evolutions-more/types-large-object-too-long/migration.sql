-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column p.body: oid to character varying(5)
-- Code from before it fails:
--   - p.body is character varying(5) now, and it reads and writes oid
-- What the way back does not bring back:
--   - changes column p.body: oid to character varying(5): the way back restores the type; values may come back in another spelling

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column p.body: oid to character varying(5)
-- RV106 values may change their spelling: p.body from oid to character varying(5)
-- RV105 fails if a value cannot be read: p.body from oid to character varying(5)
-- RV113 the planner knows nothing of p.body then: run ANALYZE p afterwards
-- RV111 copies all of p while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on p: nobody else reads or writes it until the transaction ends
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM p WHERE char_length(convert_from(lo_get(body), 'UTF8')) > 5);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of p have a value in body that character varying(5) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE p ALTER COLUMN body TYPE character varying(5) USING convert_from(lo_get(body), 'UTF8');
