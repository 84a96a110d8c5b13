-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column mix.at to opens
--   - changes column mix.numbers: integer[] to bigint[]
--   - changes column mix.when1: timestamp(6) with time zone to timestamp(6) without time zone
--   - changes column mix.ratio: real to double precision
--   - changes column mix.day: character varying(10) to date
-- Code from before it fails:
--   - column mix.at is called opens now
--   - mix.when1 is timestamp(6) without time zone now, and it reads and writes timestamp(6) with time zone
--   - mix.day is date now, and it reads and writes character varying(10)
-- What the way back does not bring back:
--   - changes column mix.day: character varying(10) to date: the way back restores the type; values may come back in another spelling
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: mix.day from date to character varying(10)
--   - RV143 counts rows written since: fails if a value does not fit: mix.ratio from double precision to real
--   - RV143 counts rows written since: fails if a value does not fit: mix.numbers from bigint[] to integer[]

-- Renames column mix.at to opens
-- RV131 code that says column mix.at fails from this moment; it is opens now
-- RV127 takes ACCESS EXCLUSIVE on mix: nobody else reads or writes it until the transaction ends
ALTER TABLE mix RENAME COLUMN at TO opens;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column mix.numbers: integer[] to bigint[]
-- RV113 the planner knows nothing of mix.numbers then: run ANALYZE mix afterwards
-- RV111 copies all of mix while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- Changes column mix.when1: timestamp(6) with time zone to timestamp(6) without time zone
-- RV108 a time without a zone is taken to be UTC: mix.when1 from timestamp(6) with time zone to timestamp(6) without time zone
-- RV113 the planner knows nothing of mix.when1 then: run ANALYZE mix afterwards
-- Changes column mix.ratio: real to double precision
-- RV113 the planner knows nothing of mix.ratio then: run ANALYZE mix afterwards
-- Changes column mix.day: character varying(10) to date
-- RV106 values may change their spelling: mix.day from character varying(10) to date
-- RV105 fails if a value cannot be read: mix.day from character varying(10) to date
-- RV113 the planner knows nothing of mix.day then: run ANALYZE mix afterwards
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM mix WHERE CASE WHEN pg_input_is_valid(day, 'date') THEN CASE WHEN day::date >= '294276-12-31' AND day::date <> 'infinity' THEN (day::date)::text <> day ELSE (day::date)::timestamp without time zone IS DISTINCT FROM day::timestamp without time zone END ELSE day IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of mix have a value in day that date cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE mix
    ALTER COLUMN numbers TYPE bigint[],
    ALTER COLUMN when1 TYPE timestamp(6) without time zone USING (when1 AT TIME ZONE 'UTC')::timestamp(6) without time zone,
    ALTER COLUMN ratio TYPE double precision,
    ALTER COLUMN day TYPE date USING day::date;
