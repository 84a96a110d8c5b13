-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column car.color to paint
--   - adds enum type color (GREEN, RED)
--   - drops check car_color_check of car
--   - moves data: turns car.paint into color
-- Code from before it fails:
--   - column car.color is called paint now

-- Renames column car.color to paint
-- RV131 code that says column car.color fails from this moment; it is paint now
-- RV127 takes ACCESS EXCLUSIVE on car: nobody else reads or writes it until the transaction ends
ALTER TABLE car RENAME COLUMN color TO paint;

-- Adds enum type color (GREEN, RED)
CREATE TYPE color AS ENUM ('GREEN', 'RED');

-- Drops check car_color_check of car
ALTER TABLE car DROP CONSTRAINT car_color_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns car.paint into color
-- RV109 fails if rows of car have a value in paint that is none of RED, GREEN
-- RV113 the planner knows nothing of car.paint then: run ANALYZE car afterwards
-- RV111 copies all of car while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM car
        WHERE paint NOT IN ('RED', 'GREEN'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of car have a value in paint that is none of RED, GREEN',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE car ALTER COLUMN paint TYPE color USING paint::color;
