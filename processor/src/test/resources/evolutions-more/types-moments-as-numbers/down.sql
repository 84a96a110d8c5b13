-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column job.f: bigint to date
--   - changes column job.e: bigint to timestamp(6) with time zone
--   - changes column job.d: timestamp(6) without time zone to bigint
--   - changes column job.c: bigint to timestamp(6) without time zone
--   - changes column job.b: timestamp(6) with time zone to bigint
--   - changes column job.a: bigint to timestamp(6) with time zone
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.f from bigint to date; write the conversion that is meant
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.e from bigint to timestamp(6) with time zone; write the conversion that is meant
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.d from timestamp(6) without time zone to bigint; write the conversion that is meant
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.c from bigint to timestamp(6) without time zone; write the conversion that is meant
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.b from timestamp(6) with time zone to bigint; write the conversion that is meant
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.a from bigint to timestamp(6) with time zone; write the conversion that is meant

-- Changes column job.f: bigint to date
-- RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.f from bigint to date; write the conversion that is meant
-- RV113 the planner knows nothing of job.f then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE CASE WHEN pg_input_is_valid(f::text, 'date') THEN (f::text::date)::text IS DISTINCT FROM f::text ELSE f IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in f that date cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column job.e: bigint to timestamp(6) with time zone
-- RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.e from bigint to timestamp(6) with time zone; write the conversion that is meant
-- RV108 a time without a zone is taken to be UTC: job.e from bigint to timestamp(6) with time zone
-- RV113 the planner knows nothing of job.e then: run ANALYZE job afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE CASE WHEN pg_input_is_valid(e::text, 'timestamp(6) with time zone') THEN (e::text::timestamp(6) with time zone)::text IS DISTINCT FROM e::text ELSE e IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in e that timestamp(6) with time zone cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column job.d: timestamp(6) without time zone to bigint
-- RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.d from timestamp(6) without time zone to bigint; write the conversion that is meant
-- RV113 the planner knows nothing of job.d then: run ANALYZE job afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE CASE WHEN pg_input_is_valid(d::text, 'bigint') THEN (d::text::bigint)::text IS DISTINCT FROM d::text ELSE d IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in d that bigint cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column job.c: bigint to timestamp(6) without time zone
-- RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.c from bigint to timestamp(6) without time zone; write the conversion that is meant
-- RV113 the planner knows nothing of job.c then: run ANALYZE job afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE CASE WHEN pg_input_is_valid(c::text, 'timestamp(6) without time zone') THEN (c::text::timestamp(6) without time zone)::text IS DISTINCT FROM c::text ELSE c IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in c that timestamp(6) without time zone cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column job.b: timestamp(6) with time zone to bigint
-- RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.b from timestamp(6) with time zone to bigint; write the conversion that is meant
-- RV108 a time without a zone is taken to be UTC: job.b from timestamp(6) with time zone to bigint
-- RV113 the planner knows nothing of job.b then: run ANALYZE job afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE CASE WHEN pg_input_is_valid(b::text, 'bigint') THEN (b::text::bigint)::text IS DISTINCT FROM b::text ELSE b IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in b that bigint cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column job.a: bigint to timestamp(6) with time zone
-- RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.a from bigint to timestamp(6) with time zone; write the conversion that is meant
-- RV108 a time without a zone is taken to be UTC: job.a from bigint to timestamp(6) with time zone
-- RV113 the planner knows nothing of job.a then: run ANALYZE job afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE CASE WHEN pg_input_is_valid(a::text, 'timestamp(6) with time zone') THEN (a::text::timestamp(6) with time zone)::text IS DISTINCT FROM a::text ELSE a IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in a that timestamp(6) with time zone cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE job
    ALTER COLUMN f TYPE date USING f::text::date,
    ALTER COLUMN e TYPE timestamp(6) with time zone USING e::text::timestamp(6) with time zone,
    ALTER COLUMN d TYPE bigint USING d::text::bigint,
    ALTER COLUMN c TYPE timestamp(6) without time zone USING c::text::timestamp(6) without time zone,
    ALTER COLUMN b TYPE bigint USING b::text::bigint,
    ALTER COLUMN a TYPE timestamp(6) with time zone USING a::text::timestamp(6) with time zone;
