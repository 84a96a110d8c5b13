-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column event.payload: text to jsonb
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value cannot be read: event.payload from text to jsonb

-- Changes column event.payload: text to jsonb
-- RV106 values may change their spelling: event.payload from text to jsonb
-- RV143 counts rows written since: fails if a value cannot be read: event.payload from text to jsonb
-- RV113 the planner knows nothing of event.payload then: run ANALYZE event afterwards
-- RV111 copies all of event while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on event: nobody else reads or writes it until the transaction ends
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
