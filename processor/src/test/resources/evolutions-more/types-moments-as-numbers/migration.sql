-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column job.a: timestamp(6) with time zone to bigint
--   - changes column job.b: bigint to timestamp(6) with time zone
--   - changes column job.c: timestamp(6) without time zone to bigint
--   - changes column job.d: bigint to timestamp(6) without time zone
--   - changes column job.e: timestamp(6) with time zone to bigint
--   - changes column job.f: date to bigint
-- Code from before it fails:
--   - job.a is bigint now, and it reads and writes timestamp(6) with time zone
--   - job.b is timestamp(6) with time zone now, and it reads and writes bigint
--   - job.c is bigint now, and it reads and writes timestamp(6) without time zone
--   - job.d is timestamp(6) without time zone now, and it reads and writes bigint
--   - job.e is bigint now, and it reads and writes timestamp(6) with time zone
--   - job.f is bigint now, and it reads and writes date
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.f from bigint to date; write the conversion that is meant
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.e from bigint to timestamp(6) with time zone; write the conversion that is meant
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.d from timestamp(6) without time zone to bigint; write the conversion that is meant
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.c from bigint to timestamp(6) without time zone; write the conversion that is meant
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.b from timestamp(6) with time zone to bigint; write the conversion that is meant
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.a from bigint to timestamp(6) with time zone; write the conversion that is meant

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column job.a: timestamp(6) with time zone to bigint
-- RV107 PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.a from timestamp(6) with time zone to bigint; write the conversion that is meant
-- RV108 a time without a zone is taken to be UTC: job.a from timestamp(6) with time zone to bigint
-- RV113 the planner knows nothing of job.a then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE CASE WHEN pg_input_is_valid(a::text, 'bigint') THEN (a::text::bigint)::text IS DISTINCT FROM a::text ELSE a IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in a that bigint cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column job.b: bigint to timestamp(6) with time zone
-- RV107 PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.b from bigint to timestamp(6) with time zone; write the conversion that is meant
-- RV108 a time without a zone is taken to be UTC: job.b from bigint to timestamp(6) with time zone
-- RV113 the planner knows nothing of job.b then: run ANALYZE job afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE CASE WHEN pg_input_is_valid(b::text, 'timestamp(6) with time zone') THEN (b::text::timestamp(6) with time zone)::text IS DISTINCT FROM b::text ELSE b IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in b that timestamp(6) with time zone cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column job.c: timestamp(6) without time zone to bigint
-- RV107 PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.c from timestamp(6) without time zone to bigint; write the conversion that is meant
-- RV113 the planner knows nothing of job.c then: run ANALYZE job afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE CASE WHEN pg_input_is_valid(c::text, 'bigint') THEN (c::text::bigint)::text IS DISTINCT FROM c::text ELSE c IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in c that bigint cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column job.d: bigint to timestamp(6) without time zone
-- RV107 PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.d from bigint to timestamp(6) without time zone; write the conversion that is meant
-- RV113 the planner knows nothing of job.d then: run ANALYZE job afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE CASE WHEN pg_input_is_valid(d::text, 'timestamp(6) without time zone') THEN (d::text::timestamp(6) without time zone)::text IS DISTINCT FROM d::text ELSE d IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in d that timestamp(6) without time zone cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column job.e: timestamp(6) with time zone to bigint
-- RV107 PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.e from timestamp(6) with time zone to bigint; write the conversion that is meant
-- RV108 a time without a zone is taken to be UTC: job.e from timestamp(6) with time zone to bigint
-- RV113 the planner knows nothing of job.e then: run ANALYZE job afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE CASE WHEN pg_input_is_valid(e::text, 'bigint') THEN (e::text::bigint)::text IS DISTINCT FROM e::text ELSE e IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in e that bigint cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column job.f: date to bigint
-- RV107 PostgreSQL has no cast that keeps the meaning, so that any value may fail: job.f from date to bigint; write the conversion that is meant
-- RV113 the planner knows nothing of job.f then: run ANALYZE job afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE CASE WHEN pg_input_is_valid(f::text, 'bigint') THEN (f::text::bigint)::text IS DISTINCT FROM f::text ELSE f IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in f that bigint cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE job
    ALTER COLUMN a TYPE bigint USING a::text::bigint,
    ALTER COLUMN b TYPE timestamp(6) with time zone USING b::text::timestamp(6) with time zone,
    ALTER COLUMN c TYPE bigint USING c::text::bigint,
    ALTER COLUMN d TYPE timestamp(6) without time zone USING d::text::timestamp(6) without time zone,
    ALTER COLUMN e TYPE bigint USING e::text::bigint,
    ALTER COLUMN f TYPE bigint USING f::text::bigint;
