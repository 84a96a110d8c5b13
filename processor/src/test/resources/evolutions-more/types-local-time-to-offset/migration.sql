-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column event.at: timestamp(6) without time zone to timestamp(6) with time zone
-- Code from before it fails:
--   - event.at is timestamp(6) with time zone now, and it reads and writes timestamp(6) without time zone

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column event.at: timestamp(6) without time zone to timestamp(6) with time zone
-- RV108 a time without a zone is taken to be UTC: event.at from timestamp(6) without time zone to timestamp(6) with time zone
-- RV113 the planner knows nothing of event.at then: run ANALYZE event afterwards
-- RV111 copies all of event while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on event: nobody else reads or writes it until the transaction ends
ALTER TABLE event ALTER COLUMN at TYPE timestamp(6) with time zone USING (at AT TIME ZONE 'UTC')::timestamp(6) with time zone;
