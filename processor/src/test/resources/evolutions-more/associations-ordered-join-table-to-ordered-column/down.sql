-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key step_tour_id_fkey of step
--   - drops check step_nr_check of step
--   - adds table tour_step (tour_id, steps_id, place)
--   - moves data: copies rows of step into tour_step
--   - drops column step.nr
--   - drops column step.tour_id
--   - adds foreign key tour_step_tour_id_fkey of tour_step (tour_id) to tour (id)
--   - adds foreign key tour_step_steps_id_fkey of tour_step (steps_id) to step (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of step have no value in nr, which every row of tour_step must have

-- Drops foreign key step_tour_id_fkey of step
-- RV127 takes ACCESS EXCLUSIVE on step and tour: nobody else reads or writes them until the transaction ends
ALTER TABLE step DROP CONSTRAINT step_tour_id_fkey;

-- Drops check step_nr_check of step
ALTER TABLE step DROP CONSTRAINT step_nr_check;

-- Adds table tour_step (tour_id, steps_id, place)
CREATE TABLE tour_step (
    tour_id bigint NOT NULL,
    steps_id bigint NOT NULL,
    place integer NOT NULL,
    CONSTRAINT tour_step_pkey PRIMARY KEY (tour_id, place),
    CONSTRAINT tour_step_steps_id_key UNIQUE (steps_id),
    CONSTRAINT tour_step_place_check CHECK (place>=0)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of step into tour_step
-- RV143 counts rows written since: fails if rows of step have no value in nr, which every row of tour_step must have
-- RV112 writes rows of tour_step, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM step
        WHERE tour_id IS NOT NULL AND nr IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of step have no value in nr, which every row of tour_step must have',
            HINT = 'Give them one, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO tour_step (tour_id, steps_id, place)
SELECT tour_id, id, nr
FROM step
WHERE tour_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column step.nr
-- reviver:carried=step.nr
ALTER TABLE step DROP COLUMN nr;

-- Drops column step.tour_id
-- reviver:carried=step.tour_id
ALTER TABLE step DROP COLUMN tour_id;

-- Adds foreign key tour_step_tour_id_fkey of tour_step (tour_id) to tour (id)
ALTER TABLE tour_step ADD CONSTRAINT tour_step_tour_id_fkey FOREIGN KEY (tour_id) REFERENCES tour (id);

-- Adds foreign key tour_step_steps_id_fkey of tour_step (steps_id) to step (id)
ALTER TABLE tour_step ADD CONSTRAINT tour_step_steps_id_fkey FOREIGN KEY (steps_id) REFERENCES step (id);
