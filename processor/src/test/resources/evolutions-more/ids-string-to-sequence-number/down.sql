-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key event_parcel_id_fkey of event
--   - drops primary key parcel_pkey of parcel
--   - changes column parcel.id: bigint to character varying(12)
--   - changes column event.parcel_id: bigint to character varying(12)
--   - adds primary key parcel_pkey of parcel (id)
--   - adds foreign key event_parcel_id_fkey of event (parcel_id) to parcel (id)
--   - drops sequence parcel_seq
-- What it does not bring back:
--   - changes column event.parcel_id: character varying(12) to bigint: the way back restores the type; values may come back in another spelling
--   - changes column parcel.id: character varying(12) to bigint: the way back restores the type; values may come back in another spelling
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: parcel.id from bigint to character varying(12)
--   - RV143 counts rows written since: fails if a value does not fit: event.parcel_id from bigint to character varying(12)

-- Drops foreign key event_parcel_id_fkey of event
-- RV127 takes ACCESS EXCLUSIVE on event and parcel: nobody else reads or writes them until the transaction ends
ALTER TABLE event DROP CONSTRAINT event_parcel_id_fkey;

-- Drops primary key parcel_pkey of parcel
ALTER TABLE parcel DROP CONSTRAINT parcel_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column parcel.id: bigint to character varying(12)
-- RV143 counts rows written since: fails if a value does not fit: parcel.id from bigint to character varying(12)
-- RV113 the planner knows nothing of parcel.id then: run ANALYZE parcel afterwards
-- RV111 copies all of parcel while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM parcel WHERE (id::character varying(12))::text IS DISTINCT FROM id::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of parcel have a value in id that character varying(12) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE parcel ALTER COLUMN id TYPE character varying(12);

-- Changes column event.parcel_id: bigint to character varying(12)
-- RV143 counts rows written since: fails if a value does not fit: event.parcel_id from bigint to character varying(12)
-- RV113 the planner knows nothing of event.parcel_id then: run ANALYZE event afterwards
-- RV111 copies all of event while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM event WHERE (parcel_id::character varying(12))::text IS DISTINCT FROM parcel_id::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of event have a value in parcel_id that character varying(12) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE event ALTER COLUMN parcel_id TYPE character varying(12);

-- Adds primary key parcel_pkey of parcel (id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE parcel ADD CONSTRAINT parcel_pkey PRIMARY KEY (id);

-- Adds foreign key event_parcel_id_fkey of event (parcel_id) to parcel (id)
-- RV124 nobody can write to event or parcel meanwhile
ALTER TABLE event ADD CONSTRAINT event_parcel_id_fkey FOREIGN KEY (parcel_id) REFERENCES parcel (id);

-- Drops sequence parcel_seq
DROP SEQUENCE parcel_seq;
