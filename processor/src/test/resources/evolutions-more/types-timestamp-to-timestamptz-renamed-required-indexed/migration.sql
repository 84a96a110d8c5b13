-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column event.created to createdat
--   - renames unique key event_who_created_key of event to event_who_createdat_key
--   - renames index event_created_idx of event to event_createdat_idx
--   - drops index event_createdat_idx of event
--   - drops unique key event_who_createdat_key of event
--   - changes column event.createdat: timestamp(6) without time zone to timestamp(6) with time zone
--   - fills event.createdat where it is null, with timestamptz '1970-01-01 00:00:00Z'
--   - changes column event.createdat: not null
--   - adds unique key event_who_createdat_key of event (who, createdat)
--   - adds index event_createdat_idx of event (createdat)
-- Code from before it fails:
--   - column event.created is called createdat now
--   - event.createdat is timestamp(6) with time zone now, and it reads and writes timestamp(6) without time zone
--   - event.createdat needs a value, and it may write none
-- What the way back does not bring back:
--   - fills event.createdat where it is null, with timestamptz '1970-01-01 00:00:00Z': the way back does not know which rows had no value in createdat

-- Renames column event.created to createdat
-- RV131 code that says column event.created fails from this moment; it is createdat now
-- RV127 takes ACCESS EXCLUSIVE on event: nobody else reads or writes it until the transaction ends
ALTER TABLE event RENAME COLUMN created TO createdat;

-- Renames unique key event_who_created_key of event to event_who_createdat_key
ALTER TABLE event RENAME CONSTRAINT event_who_created_key TO event_who_createdat_key;

-- Renames index event_created_idx of event to event_createdat_idx
ALTER INDEX event_created_idx RENAME TO event_createdat_idx;

-- Drops index event_createdat_idx of event
DROP INDEX event_createdat_idx;

-- Drops unique key event_who_createdat_key of event
ALTER TABLE event DROP CONSTRAINT event_who_createdat_key;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column event.createdat: timestamp(6) without time zone to timestamp(6) with time zone
-- RV108 a time without a zone is taken to be UTC: event.createdat from timestamp(6) without time zone to timestamp(6) with time zone
-- RV113 the planner knows nothing of event.createdat then: run ANALYZE event afterwards
-- RV111 copies all of event while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE event ALTER COLUMN createdat TYPE timestamp(6) with time zone USING (createdat AT TIME ZONE 'UTC')::timestamp(6) with time zone;

-- Fills event.createdat where it is null, with timestamptz '1970-01-01 00:00:00Z'
-- RV126 writes every row of event that has no createdat, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in createdat
UPDATE event SET createdat = timestamptz '1970-01-01 00:00:00Z' WHERE createdat IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column event.createdat: not null
-- RV121 reads all of event while nobody else can
ALTER TABLE event ALTER COLUMN createdat SET NOT NULL;

-- Adds unique key event_who_createdat_key of event (who, createdat)
-- RV122 fails if two rows agree in unique key event_who_createdat_key of event, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM event WHERE who IS NOT NULL AND createdat IS NOT NULL GROUP BY who, createdat HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of event agree with another in who, createdat',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE event ADD CONSTRAINT event_who_createdat_key UNIQUE (who, createdat);

-- Adds index event_createdat_idx of event (createdat)
-- RV125 nobody can write to event while index event_createdat_idx of event is built
CREATE INDEX event_createdat_idx ON event (createdat);
