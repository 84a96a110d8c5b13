-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves data: writes shirt.size anew: 0 is 1 now
-- Code from before it fails:
--   - shirt.size is written otherwise: 0 is 1 now
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of shirt have a value in size that the enum does not have any more: TINY

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes shirt.size anew: 0 is 1 now
-- RV109 fails if rows of shirt have a value in size that the enum does not have any more: MEDIUM
-- RV112 writes rows of shirt, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM shirt
        WHERE size NOT IN (0, 2, 3));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of shirt have a value in size that the enum does not have any more: MEDIUM',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE shirt SET size = 1
WHERE size = 0;

SET CONSTRAINTS ALL IMMEDIATE;
