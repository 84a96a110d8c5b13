-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column job.begun to started
--   - renames column job.retries to attempts
--   - changes column job.took: numeric(21,0) to interval second(6)
--   - changes column job.started: timestamp(3) without time zone to timestamp(6) with time zone
--   - changes column job.cost: numeric(10,2) to numeric(12,2)
--   - changes column job.attempts: smallint to integer, default 0
--   - changes column job.owner: character varying(40) to uuid
--   - fills job.attempts where it is null, with 0
--   - changes column job.attempts: not null
-- Code from before it fails:
--   - column job.begun is called started now
--   - column job.retries is called attempts now
--   - job.took is interval second(6) now, and it reads and writes numeric(21,0)
--   - job.started is timestamp(6) with time zone now, and it reads and writes timestamp(3) without time zone
--   - job.owner is uuid now, and it reads and writes character varying(40)
--   - job.attempts needs a value, and it may write none
-- What the way back does not bring back:
--   - changes column job.owner: character varying(40) to uuid: the way back restores the type; values may come back in another spelling
--   - fills job.attempts where it is null, with 0: the way back does not know which rows had no value in attempts
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: job.attempts from integer to smallint
--   - RV143 counts rows written since: fails if a value does not fit: job.cost from numeric(12,2) to numeric(10,2)
--   - RV143 counts rows written since: fails if a value does not fit: job.started from timestamp(6) with time zone to timestamp(3) without time zone
--   - RV143 counts rows written since: fails if a value does not fit: job.took from interval second(6) to numeric(21,0)

-- Renames column job.begun to started
-- RV131 code that says column job.begun fails from this moment; it is started now
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
ALTER TABLE job RENAME COLUMN begun TO started;

-- Renames column job.retries to attempts
-- RV131 code that says column job.retries fails from this moment; it is attempts now
ALTER TABLE job RENAME COLUMN retries TO attempts;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column job.took: numeric(21,0) to interval second(6)
-- RV105 fails if a value does not fit: job.took from numeric(21,0) to interval second(6)
-- RV113 the planner knows nothing of job.took then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE mod(took, 1000) <> 0);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in took that interval second(6) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column job.started: timestamp(3) without time zone to timestamp(6) with time zone
-- RV108 a time without a zone is taken to be UTC: job.started from timestamp(3) without time zone to timestamp(6) with time zone
-- RV113 the planner knows nothing of job.started then: run ANALYZE job afterwards
-- Changes column job.cost: numeric(10,2) to numeric(12,2)
-- RV113 the planner knows nothing of job.cost then: run ANALYZE job afterwards
-- Changes column job.attempts: smallint to integer, default 0
-- RV113 the planner knows nothing of job.attempts then: run ANALYZE job afterwards
-- Changes column job.owner: character varying(40) to uuid
-- RV106 values may change their spelling: job.owner from character varying(40) to uuid
-- RV105 fails if a value cannot be read: job.owner from character varying(40) to uuid
-- RV113 the planner knows nothing of job.owner then: run ANALYZE job afterwards
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE NOT pg_input_is_valid(owner, 'uuid'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in owner that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE job
    ALTER COLUMN took TYPE interval second(6) USING make_interval(days => div(took, 86400000000000)::integer, secs => (mod(took, 86400000000000) / 1000000000)::double precision),
    ALTER COLUMN started TYPE timestamp(6) with time zone USING (started AT TIME ZONE 'UTC')::timestamp(6) with time zone,
    ALTER COLUMN cost TYPE numeric(12,2),
    ALTER COLUMN attempts TYPE integer, ALTER COLUMN attempts SET DEFAULT 0,
    ALTER COLUMN owner TYPE uuid USING owner::uuid;

-- Fills job.attempts where it is null, with 0
-- RV126 writes every row of job that has no attempts, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in attempts
UPDATE job SET attempts = 0 WHERE attempts IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column job.attempts: not null
-- RV121 reads all of job while nobody else can
ALTER TABLE job ALTER COLUMN attempts SET NOT NULL;
