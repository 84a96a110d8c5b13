-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves data: writes member.roles anew: 1 is 0 now, 2 is 1 now
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of member have a value in roles that the enum does not have any more: GUEST

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes member.roles anew: 1 is 0 now, 2 is 1 now
-- RV143 counts rows written since: fails if rows of member have a value in roles that the enum does not have any more: GUEST
-- RV112 writes rows of member, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM member
        WHERE NOT array_remove(roles, NULL) <@ ARRAY[1, 2]::smallint[]);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of member have a value in roles that the enum does not have any more: GUEST',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE member SET roles = ARRAY(
    SELECT CASE value WHEN 1 THEN 0 WHEN 2 THEN 1 ELSE value END
    FROM unnest(roles) WITH ORDINALITY AS element(value, place) ORDER BY place)::smallint[]
WHERE roles && ARRAY[1, 2]::smallint[];

SET CONSTRAINTS ALL IMMEDIATE;
