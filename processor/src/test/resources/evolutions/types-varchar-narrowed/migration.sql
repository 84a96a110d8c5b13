-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column item.code: character varying(40) to character varying(8)
-- Code from before it still works:
--   - values of item.code that character varying(8) cannot hold are refused

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column item.code: character varying(40) to character varying(8)
-- RV105 fails if a value does not fit: item.code from character varying(40) to character varying(8)
-- RV113 the planner knows nothing of item.code then: run ANALYZE item afterwards
-- RV111 copies all of item while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item WHERE (code::character varying(8))::text IS DISTINCT FROM code::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of item have a value in code that character varying(8) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE item ALTER COLUMN code TYPE character varying(8);
