-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves data: writes member.roles anew: 0 is 1 now, 1 is 2 now
-- Code from before it fails:
--   - member.roles is written otherwise: 0 is 1 now, 1 is 2 now
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of member have a value in roles that the enum does not have any more: GUEST

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes member.roles anew: 0 is 1 now, 1 is 2 now
-- RV112 writes rows of member, all in one transaction: the more there are, the longer others wait
UPDATE member SET roles = ARRAY(
    SELECT CASE value WHEN 0 THEN 1 WHEN 1 THEN 2 ELSE value END
    FROM unnest(roles) WITH ORDINALITY AS element(value, place) ORDER BY place)::smallint[]
WHERE roles && ARRAY[0, 1]::smallint[];

SET CONSTRAINTS ALL IMMEDIATE;
