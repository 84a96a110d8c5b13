-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column lamp.state: integer to boolean

-- RV143 counts rows written since: fails if a value does not fit: lamp.state from integer to boolean
-- RV111 copies all of lamp while nobody can read it
DO $guard$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM lamp
    WHERE (state::boolean)::integer IS DISTINCT FROM state::integer;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'data_exception',
            MESSAGE = misfits || ' rows of lamp have a value in state that boolean cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE lamp ALTER COLUMN state TYPE boolean USING state::boolean;
