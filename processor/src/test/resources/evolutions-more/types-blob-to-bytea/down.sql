-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column photo.data: bytea to oid
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: photo.data from bytea to oid; write the conversion that is meant

-- Changes column photo.data: bytea to oid
-- RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: photo.data from bytea to oid; write the conversion that is meant
-- RV113 the planner knows nothing of photo.data then: run ANALYZE photo afterwards
-- RV111 copies all of photo while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on photo: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM photo WHERE CASE WHEN pg_input_is_valid(data::text, 'oid') THEN (data::text::oid)::text IS DISTINCT FROM data::text ELSE data IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of photo have a value in data that oid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE photo ALTER COLUMN data TYPE oid USING data::text::oid;
