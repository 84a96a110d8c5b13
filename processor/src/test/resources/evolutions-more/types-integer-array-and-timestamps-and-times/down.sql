-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column mix.day: date to character varying(10)
--   - changes column mix.ratio: double precision to real
--   - changes column mix.when1: timestamp(6) without time zone to timestamp(6) with time zone
--   - changes column mix.numbers: bigint[] to integer[]
--   - renames column mix.opens to at
-- What it does not bring back:
--   - changes column mix.day: character varying(10) to date: the way back restores the type; values may come back in another spelling
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: mix.day from date to character varying(10)
--   - RV143 counts rows written since: fails if a value does not fit: mix.ratio from double precision to real
--   - RV143 counts rows written since: fails if a value does not fit: mix.numbers from bigint[] to integer[]

-- Changes column mix.day: date to character varying(10)
-- RV143 counts rows written since: fails if a value does not fit: mix.day from date to character varying(10)
-- RV113 the planner knows nothing of mix.day then: run ANALYZE mix afterwards
-- RV111 copies all of mix while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on mix: nobody else reads or writes it until the transaction ends
-- structure-only: restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM mix WHERE (day::character varying(10))::text IS DISTINCT FROM day::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of mix have a value in day that character varying(10) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column mix.ratio: double precision to real
-- RV143 counts rows written since: fails if a value does not fit: mix.ratio from double precision to real
-- RV113 the planner knows nothing of mix.ratio then: run ANALYZE mix afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM mix WHERE CASE WHEN ratio = 0 OR abs(ratio)::text IN ('NaN', 'Infinity') THEN false WHEN abs(ratio) NOT BETWEEN 1.4e-45 AND 3.4e38 THEN true ELSE (ratio::real)::double precision IS DISTINCT FROM ratio::double precision END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of mix have a value in ratio that real cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column mix.when1: timestamp(6) without time zone to timestamp(6) with time zone
-- RV108 a time without a zone is taken to be UTC: mix.when1 from timestamp(6) without time zone to timestamp(6) with time zone
-- RV113 the planner knows nothing of mix.when1 then: run ANALYZE mix afterwards
-- Changes column mix.numbers: bigint[] to integer[]
-- RV143 counts rows written since: fails if a value does not fit: mix.numbers from bigint[] to integer[]
-- RV113 the planner knows nothing of mix.numbers then: run ANALYZE mix afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM mix WHERE NOT pg_input_is_valid(numbers::text, 'integer[]'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of mix have a value in numbers that integer[] cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE mix
    ALTER COLUMN day TYPE character varying(10),
    ALTER COLUMN ratio TYPE real,
    ALTER COLUMN when1 TYPE timestamp(6) with time zone USING (when1 AT TIME ZONE 'UTC')::timestamp(6) with time zone,
    ALTER COLUMN numbers TYPE integer[];

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Renames column mix.opens to at
-- RV131 code that says column mix.opens fails from this moment; it is at now
ALTER TABLE mix RENAME COLUMN opens TO at;
