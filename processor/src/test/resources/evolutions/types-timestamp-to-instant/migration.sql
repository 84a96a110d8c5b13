-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column shot.taken: timestamp(6) without time zone to timestamp(6) with time zone

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV108 a time without a zone is taken to be UTC: shot.taken from timestamp(6) without time zone to timestamp(6) with time zone
-- RV111 copies all of shot while nobody can read it
ALTER TABLE shot ALTER COLUMN taken TYPE timestamp(6) with time zone USING (taken AT TIME ZONE 'UTC')::timestamp(6) with time zone;
