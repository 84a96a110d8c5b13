-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves data: writes shirt.size anew: 1 is 0 now
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of shirt have a value in size that the enum does not have any more: TINY

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes shirt.size anew: 1 is 0 now
-- RV143 counts rows written since: fails if rows of shirt have a value in size that the enum does not have any more: TINY
-- RV112 writes rows of shirt, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM shirt
        WHERE size NOT IN (1, 2, 3));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of shirt have a value in size that the enum does not have any more: TINY',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE shirt SET size = 0
WHERE size = 1;

SET CONSTRAINTS ALL IMMEDIATE;
