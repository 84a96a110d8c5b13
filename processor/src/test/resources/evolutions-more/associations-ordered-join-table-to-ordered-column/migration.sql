-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key tour_step_steps_id_fkey of tour_step
--   - drops foreign key tour_step_tour_id_fkey of tour_step
--   - adds column step.tour_id (bigint)
--   - adds column step.nr (integer)
--   - moves data: fills step.tour_id, step.nr
--   - drops table tour_step
--   - adds check step_nr_check of step (nr>=0)
--   - adds foreign key step_tour_id_fkey of step (tour_id) to tour (id)
-- Code from before it fails:
--   - table tour_step is gone
--   - values that check step_nr_check of step does not allow are refused
--   - values that foreign key step_tour_id_fkey of step does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of step have no value in nr, which every row of tour_step must have

-- Drops foreign key tour_step_steps_id_fkey of tour_step
-- RV127 takes ACCESS EXCLUSIVE on step: nobody else reads or writes it until the transaction ends
ALTER TABLE tour_step DROP CONSTRAINT tour_step_steps_id_fkey;

-- Drops foreign key tour_step_tour_id_fkey of tour_step
-- RV127 takes ACCESS EXCLUSIVE on tour: nobody else reads or writes it until the transaction ends
ALTER TABLE tour_step DROP CONSTRAINT tour_step_tour_id_fkey;

-- Adds column step.tour_id (bigint)
ALTER TABLE step ADD COLUMN tour_id bigint;

-- Adds column step.nr (integer)
ALTER TABLE step ADD COLUMN nr integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills step.tour_id, step.nr
-- RV112 writes rows of step, all in one transaction: the more there are, the longer others wait
UPDATE step SET tour_id = tour_step.tour_id, nr = tour_step.place
FROM tour_step
WHERE tour_step.steps_id = step.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table tour_step
-- reviver:carried=tour_step
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM tour_step
        WHERE jsonb_strip_nulls(to_jsonb(tour_step.*) - ARRAY['tour_id', 'steps_id', 'place']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of tour_step that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE tour_step;

-- Adds check step_nr_check of step (nr>=0)
-- RV123 fails if a row does not pass check step_nr_check of step, and reads all rows while nobody else can
ALTER TABLE step ADD CONSTRAINT step_nr_check CHECK (nr>=0);

-- Adds foreign key step_tour_id_fkey of step (tour_id) to tour (id)
-- RV124 fails if a row refers to none by foreign key step_tour_id_fkey of step, and nobody can write to step or tour meanwhile
ALTER TABLE step ADD CONSTRAINT step_tour_id_fkey FOREIGN KEY (tour_id) REFERENCES tour (id);
