-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column run.took: interval second(6) to numeric(21,0)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: run.took from interval second(6) to numeric(21,0)

-- Changes column run.took: interval second(6) to numeric(21,0)
-- RV143 counts rows written since: fails if a value does not fit: run.took from interval second(6) to numeric(21,0)
-- RV113 the planner knows nothing of run.took then: run ANALYZE run afterwards
-- RV111 copies all of run while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on run: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM run WHERE CASE WHEN extract(year FROM took) <> 0 OR extract(month FROM took) <> 0 THEN true ELSE abs(((extract(day FROM took) * 86400 + extract(hour FROM took) * 3600 + extract(minute FROM took) * 60)::numeric * 1000000000 + extract(microseconds FROM took)::numeric * 1000)) >= 1e21 END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of run have a value in took that numeric(21,0) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE run ALTER COLUMN took TYPE numeric(21,0) USING ((extract(day FROM took) * 86400 + extract(hour FROM took) * 3600 + extract(minute FROM took) * 60)::numeric * 1000000000 + extract(microseconds FROM took)::numeric * 1000)::numeric(21,0);
