-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column job.attempts: may be null
--   - changes column job.owner: uuid to character varying(40)
--   - changes column job.attempts: integer to smallint, no default
--   - changes column job.cost: numeric(12,2) to numeric(10,2)
--   - changes column job.started: timestamp(6) with time zone to timestamp(3) without time zone
--   - changes column job.took: interval second(6) to numeric(21,0)
--   - renames column job.attempts to retries
--   - renames column job.started to begun
-- What it does not bring back:
--   - changes column job.owner: character varying(40) to uuid: the way back restores the type; values may come back in another spelling
--   - fills job.attempts where it is null, with 0: the way back does not know which rows had no value in attempts
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: job.attempts from integer to smallint
--   - RV143 counts rows written since: fails if a value does not fit: job.cost from numeric(12,2) to numeric(10,2)
--   - RV143 counts rows written since: fails if a value does not fit: job.started from timestamp(6) with time zone to timestamp(3) without time zone
--   - RV143 counts rows written since: fails if a value does not fit: job.took from interval second(6) to numeric(21,0)

-- Changes column job.attempts: may be null
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
ALTER TABLE job ALTER COLUMN attempts DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column job.owner: uuid to character varying(40)
-- RV113 the planner knows nothing of job.owner then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: restores the type; values may come back in another spelling
-- Changes column job.attempts: integer to smallint, no default
-- RV143 counts rows written since: fails if a value does not fit: job.attempts from integer to smallint
-- RV113 the planner knows nothing of job.attempts then: run ANALYZE job afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE attempts NOT BETWEEN -32768 AND 32767);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in attempts that smallint cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column job.cost: numeric(12,2) to numeric(10,2)
-- RV143 counts rows written since: fails if a value does not fit: job.cost from numeric(12,2) to numeric(10,2)
-- RV113 the planner knows nothing of job.cost then: run ANALYZE job afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE CASE WHEN cost = 'NaN' THEN false WHEN abs(cost) >= 1e8 THEN true ELSE (cost::numeric(10,2))::numeric IS DISTINCT FROM cost::numeric END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in cost that numeric(10,2) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column job.started: timestamp(6) with time zone to timestamp(3) without time zone
-- RV143 counts rows written since: fails if a value does not fit: job.started from timestamp(6) with time zone to timestamp(3) without time zone
-- RV108 a time without a zone is taken to be UTC: job.started from timestamp(6) with time zone to timestamp(3) without time zone
-- RV113 the planner knows nothing of job.started then: run ANALYZE job afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE ((started AT TIME ZONE 'UTC')::timestamp(3) without time zone)::timestamp without time zone IS DISTINCT FROM (started AT TIME ZONE 'UTC')::timestamp without time zone);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in started that timestamp(3) without time zone cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column job.took: interval second(6) to numeric(21,0)
-- RV143 counts rows written since: fails if a value does not fit: job.took from interval second(6) to numeric(21,0)
-- RV113 the planner knows nothing of job.took then: run ANALYZE job afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE CASE WHEN extract(year FROM took) <> 0 OR extract(month FROM took) <> 0 THEN true ELSE abs(((extract(day FROM took) * 86400 + extract(hour FROM took) * 3600 + extract(minute FROM took) * 60)::numeric * 1000000000 + extract(microseconds FROM took)::numeric * 1000)) >= 1e21 END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in took that numeric(21,0) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE job
    ALTER COLUMN owner TYPE character varying(40),
    ALTER COLUMN attempts DROP DEFAULT, ALTER COLUMN attempts TYPE smallint,
    ALTER COLUMN cost TYPE numeric(10,2),
    ALTER COLUMN started TYPE timestamp(3) without time zone USING (started AT TIME ZONE 'UTC')::timestamp(3) without time zone,
    ALTER COLUMN took TYPE numeric(21,0) USING ((extract(day FROM took) * 86400 + extract(hour FROM took) * 3600 + extract(minute FROM took) * 60)::numeric * 1000000000 + extract(microseconds FROM took)::numeric * 1000)::numeric(21,0);

-- Renames column job.attempts to retries
-- RV131 code that says column job.attempts fails from this moment; it is retries now
ALTER TABLE job RENAME COLUMN attempts TO retries;

-- Renames column job.started to begun
-- RV131 code that says column job.started fails from this moment; it is begun now
ALTER TABLE job RENAME COLUMN started TO begun;
