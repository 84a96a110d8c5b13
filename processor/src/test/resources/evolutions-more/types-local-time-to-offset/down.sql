-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column event.at: timestamp(6) with time zone to timestamp(6) without time zone

-- Changes column event.at: timestamp(6) with time zone to timestamp(6) without time zone
-- RV108 a time without a zone is taken to be UTC: event.at from timestamp(6) with time zone to timestamp(6) without time zone
-- RV113 the planner knows nothing of event.at then: run ANALYZE event afterwards
-- RV111 copies all of event while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on event: nobody else reads or writes it until the transaction ends
ALTER TABLE event ALTER COLUMN at TYPE timestamp(6) without time zone USING (at AT TIME ZONE 'UTC')::timestamp(6) without time zone;
