-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column lamp.state: integer to boolean
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: lamp.state from integer to boolean

-- Changes column lamp.state: integer to boolean
-- RV143 counts rows written since: fails if a value does not fit: lamp.state from integer to boolean
-- RV113 the planner knows nothing of lamp.state then: run ANALYZE lamp afterwards
-- RV111 copies all of lamp while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on lamp: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM lamp WHERE state NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of lamp have a value in state that boolean cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE lamp ALTER COLUMN state TYPE boolean USING state::boolean;
