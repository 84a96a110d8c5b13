-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column run.took: numeric(21,0) to interval second(6)
-- Code from before it fails:
--   - run.took is interval second(6) now, and it reads and writes numeric(21,0)
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: run.took from interval second(6) to numeric(21,0)

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column run.took: numeric(21,0) to interval second(6)
-- RV105 fails if a value does not fit: run.took from numeric(21,0) to interval second(6)
-- RV113 the planner knows nothing of run.took then: run ANALYZE run afterwards
-- RV111 copies all of run while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on run: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM run WHERE mod(took, 1000) <> 0);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of run have a value in took that interval second(6) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE run ALTER COLUMN took TYPE interval second(6) USING make_interval(days => div(took, 86400000000000)::integer, secs => (mod(took, 86400000000000) / 1000000000)::double precision);
