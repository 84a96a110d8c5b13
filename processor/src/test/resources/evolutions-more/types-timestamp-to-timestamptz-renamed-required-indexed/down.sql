-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops index event_createdat_idx of event
--   - drops unique key event_who_createdat_key of event
--   - changes column event.createdat: may be null
--   - changes column event.createdat: timestamp(6) with time zone to timestamp(6) without time zone
--   - adds unique key event_who_createdat_key of event (who, createdat)
--   - adds index event_createdat_idx of event (createdat)
--   - renames index event_createdat_idx of event to event_created_idx
--   - renames unique key event_who_createdat_key of event to event_who_created_key
--   - renames column event.createdat to created
-- What it does not bring back:
--   - fills event.createdat where it is null, with timestamptz '1970-01-01 00:00:00Z': the way back does not know which rows had no value in createdat

-- Drops index event_createdat_idx of event
-- RV127 takes ACCESS EXCLUSIVE on event: nobody else reads or writes it until the transaction ends
DROP INDEX event_createdat_idx;

-- Drops unique key event_who_createdat_key of event
ALTER TABLE event DROP CONSTRAINT event_who_createdat_key;

-- Changes column event.createdat: may be null
ALTER TABLE event ALTER COLUMN createdat DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column event.createdat: timestamp(6) with time zone to timestamp(6) without time zone
-- RV108 a time without a zone is taken to be UTC: event.createdat from timestamp(6) with time zone to timestamp(6) without time zone
-- RV113 the planner knows nothing of event.createdat then: run ANALYZE event afterwards
-- RV111 copies all of event while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE event ALTER COLUMN createdat TYPE timestamp(6) without time zone USING (createdat AT TIME ZONE 'UTC')::timestamp(6) without time zone;

-- Adds unique key event_who_createdat_key of event (who, createdat)
-- RV122 builds its index while nobody can read the table
ALTER TABLE event ADD CONSTRAINT event_who_createdat_key UNIQUE (who, createdat);

-- Adds index event_createdat_idx of event (createdat)
-- RV125 nobody can write to event while index event_createdat_idx of event is built
CREATE INDEX event_createdat_idx ON event (createdat);

-- Renames index event_createdat_idx of event to event_created_idx
ALTER INDEX event_createdat_idx RENAME TO event_created_idx;

-- Renames unique key event_who_createdat_key of event to event_who_created_key
ALTER TABLE event RENAME CONSTRAINT event_who_createdat_key TO event_who_created_key;

-- Renames column event.createdat to created
-- RV131 code that says column event.createdat fails from this moment; it is created now
ALTER TABLE event RENAME COLUMN createdat TO created;
