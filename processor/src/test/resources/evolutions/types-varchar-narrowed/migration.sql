-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column item.code: character varying(40) to character varying(8)

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV105 fails if a value does not fit: item.code from character varying(40) to character varying(8)
-- RV111 copies all of item while nobody can read it
DO $guard$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM item
    WHERE (code::character varying(8))::text IS DISTINCT FROM code::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'data_exception',
            MESSAGE = misfits || ' rows of item have a value in code that character varying(8) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE item ALTER COLUMN code TYPE character varying(8);
