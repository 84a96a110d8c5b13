-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence parcel_seq (start 1, increment 50)
--   - drops foreign key event_parcel_id_fkey of event
--   - drops primary key parcel_pkey of parcel
--   - changes column event.parcel_id: character varying(12) to bigint
--   - changes column parcel.id: character varying(12) to bigint
--   - moves data: lets sequence parcel_seq begin above parcel.id
--   - adds primary key parcel_pkey of parcel (id)
--   - adds foreign key event_parcel_id_fkey of event (parcel_id) to parcel (id)
-- Code from before it fails:
--   - event.parcel_id is bigint now, and it reads and writes character varying(12)
--   - parcel.id is bigint now, and it reads and writes character varying(12)
-- What the way back does not bring back:
--   - changes column event.parcel_id: character varying(12) to bigint: the way back restores the type; values may come back in another spelling
--   - changes column parcel.id: character varying(12) to bigint: the way back restores the type; values may come back in another spelling
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: parcel.id from bigint to character varying(12)
--   - RV143 counts rows written since: fails if a value does not fit: event.parcel_id from bigint to character varying(12)

-- Adds sequence parcel_seq (start 1, increment 50)
CREATE SEQUENCE parcel_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key event_parcel_id_fkey of event
-- RV127 takes ACCESS EXCLUSIVE on event and parcel: nobody else reads or writes them until the transaction ends
ALTER TABLE event DROP CONSTRAINT event_parcel_id_fkey;

-- Drops primary key parcel_pkey of parcel
ALTER TABLE parcel DROP CONSTRAINT parcel_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column event.parcel_id: character varying(12) to bigint
-- RV106 values may change their spelling: event.parcel_id from character varying(12) to bigint
-- RV105 fails if a value cannot be read: event.parcel_id from character varying(12) to bigint
-- RV113 the planner knows nothing of event.parcel_id then: run ANALYZE event afterwards
-- RV111 copies all of event while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM event WHERE NOT pg_input_is_valid(parcel_id, 'bigint'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of event have a value in parcel_id that bigint cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE event ALTER COLUMN parcel_id TYPE bigint USING parcel_id::bigint;

-- Changes column parcel.id: character varying(12) to bigint
-- RV106 values may change their spelling: parcel.id from character varying(12) to bigint
-- RV105 fails if a value cannot be read: parcel.id from character varying(12) to bigint
-- RV113 the planner knows nothing of parcel.id then: run ANALYZE parcel afterwards
-- RV111 copies all of parcel while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM parcel WHERE NOT pg_input_is_valid(id, 'bigint'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of parcel have a value in id that bigint cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE parcel ALTER COLUMN id TYPE bigint USING id::bigint;

-- Moves data: lets sequence parcel_seq begin above parcel.id
SELECT setval('parcel_seq', greatest(max(id) + 51, 1), false)
FROM parcel
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds primary key parcel_pkey of parcel (id)
-- RV122 fails if two rows agree in primary key parcel_pkey of parcel, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM parcel WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of parcel agree with another in id',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE parcel ADD CONSTRAINT parcel_pkey PRIMARY KEY (id);

-- Adds foreign key event_parcel_id_fkey of event (parcel_id) to parcel (id)
-- RV124 nobody can write to event or parcel meanwhile
ALTER TABLE event ADD CONSTRAINT event_parcel_id_fkey FOREIGN KEY (parcel_id) REFERENCES parcel (id);
