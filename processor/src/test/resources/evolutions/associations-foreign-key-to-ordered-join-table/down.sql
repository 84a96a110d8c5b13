-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key tour_stop_tour_id_fkey of tour_stop
--   - drops foreign key tour_stop_stop_id_fkey of tour_stop
--   - adds column stop.tour_id (bigint)
--   - moves data: fills stop.tour_id
--   - drops table tour_stop
--   - adds foreign key stop_tour_id_fkey of stop (tour_id) to tour (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key stop_tour_id_fkey of stop, and nobody can write to stop or tour meanwhile

-- Drops foreign key tour_stop_tour_id_fkey of tour_stop
-- RV127 takes ACCESS EXCLUSIVE on tour: nobody else reads or writes it until the transaction ends
ALTER TABLE tour_stop DROP CONSTRAINT tour_stop_tour_id_fkey;

-- Drops foreign key tour_stop_stop_id_fkey of tour_stop
-- RV127 takes ACCESS EXCLUSIVE on stop: nobody else reads or writes it until the transaction ends
ALTER TABLE tour_stop DROP CONSTRAINT tour_stop_stop_id_fkey;

-- Adds column stop.tour_id (bigint)
ALTER TABLE stop ADD COLUMN tour_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills stop.tour_id
-- RV112 writes rows of stop, all in one transaction: the more there are, the longer others wait
UPDATE stop SET tour_id = tour_stop.tour_id
FROM tour_stop
WHERE tour_stop.stop_id = stop.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table tour_stop
-- reviver:carried=tour_stop
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM tour_stop
        WHERE jsonb_strip_nulls(to_jsonb(tour_stop.*) - ARRAY['tour_id', 'stop_id', 'nth']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of tour_stop that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE tour_stop;

-- Adds foreign key stop_tour_id_fkey of stop (tour_id) to tour (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key stop_tour_id_fkey of stop, and nobody can write to stop or tour meanwhile
ALTER TABLE stop ADD CONSTRAINT stop_tour_id_fkey FOREIGN KEY (tour_id) REFERENCES tour (id);
