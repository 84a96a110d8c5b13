-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column event.payload: text to jsonb
-- Code from before it fails:
--   - event.payload is jsonb now, and it reads and writes text
-- What the way back does not bring back:
--   - changes column event.payload: text to jsonb: the way back restores the type; values may come back in another spelling

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column event.payload: text to jsonb
-- RV106 values may change their spelling: event.payload from text to jsonb
-- RV105 fails if a value cannot be read: event.payload from text to jsonb
-- RV113 the planner knows nothing of event.payload then: run ANALYZE event afterwards
-- RV111 copies all of event while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on event: nobody else reads or writes it until the transaction ends
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM event WHERE NOT pg_input_is_valid(payload, 'jsonb'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of event have a value in payload that jsonb cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE event ALTER COLUMN payload TYPE jsonb USING payload::jsonb;
