-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column item.version: timestamp(6) with time zone to integer
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: item.version from timestamp(6) with time zone to integer; write the conversion that is meant

-- Changes column item.version: timestamp(6) with time zone to integer
-- RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: item.version from timestamp(6) with time zone to integer; write the conversion that is meant
-- RV108 a time without a zone is taken to be UTC: item.version from timestamp(6) with time zone to integer
-- RV113 the planner knows nothing of item.version then: run ANALYZE item afterwards
-- RV111 copies all of item while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item WHERE CASE WHEN pg_input_is_valid(version::text, 'integer') THEN (version::text::integer)::text IS DISTINCT FROM version::text ELSE version IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of item have a value in version that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE item ALTER COLUMN version TYPE integer USING version::text::integer;
