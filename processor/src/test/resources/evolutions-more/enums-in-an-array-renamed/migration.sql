-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves data: writes member.roles anew: 'ADMIN' is 'OWNER' now
-- Code from before it fails:
--   - member.roles is written otherwise: 'ADMIN' is 'OWNER' now

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes member.roles anew: 'ADMIN' is 'OWNER' now
-- RV112 writes rows of member, all in one transaction: the more there are, the longer others wait
UPDATE member SET roles = ARRAY(
    SELECT CASE value WHEN 'ADMIN' THEN 'OWNER' ELSE value END
    FROM unnest(roles) WITH ORDINALITY AS element(value, place) ORDER BY place)::character varying(10)[]
WHERE roles && ARRAY['ADMIN']::character varying(10)[];

SET CONSTRAINTS ALL IMMEDIATE;
