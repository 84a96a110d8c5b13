-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column p.seen: date to timestamp(6) without time zone
--   - changes column p.born: date to timestamp(6) without time zone
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: p.seen from date to timestamp(6) without time zone
--   - RV143 counts rows written since: fails if a value does not fit: p.born from date to timestamp(6) without time zone

-- Changes column p.seen: date to timestamp(6) without time zone
-- RV143 counts rows written since: fails if a value does not fit: p.seen from date to timestamp(6) without time zone
-- RV113 the planner knows nothing of p.seen then: run ANALYZE p afterwards
-- RV111 copies all of p while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on p: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM p WHERE seen > '294276-12-31' AND seen <> 'infinity');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of p have a value in seen that timestamp(6) without time zone cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column p.born: date to timestamp(6) without time zone
-- RV143 counts rows written since: fails if a value does not fit: p.born from date to timestamp(6) without time zone
-- RV113 the planner knows nothing of p.born then: run ANALYZE p afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM p WHERE born > '294276-12-31' AND born <> 'infinity');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of p have a value in born that timestamp(6) without time zone cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE p
    ALTER COLUMN seen TYPE timestamp(6) without time zone,
    ALTER COLUMN born TYPE timestamp(6) without time zone;
