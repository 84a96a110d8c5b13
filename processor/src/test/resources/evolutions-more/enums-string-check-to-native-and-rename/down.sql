-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves data: turns car.paint into character varying(255)
--   - adds check car_color_check of car (paint in ('RED','GREEN'))
--   - drops enum type color
--   - renames column car.paint to color

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns car.paint into character varying(255)
-- RV113 the planner knows nothing of car.paint then: run ANALYZE car afterwards
-- RV111 copies all of car while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on car: nobody else reads or writes it until the transaction ends
ALTER TABLE car ALTER COLUMN paint TYPE character varying(255) USING paint::text::character varying(255);

-- Adds check car_color_check of car (paint in ('RED','GREEN'))
-- RV123 reads all rows while nobody else can
ALTER TABLE car ADD CONSTRAINT car_color_check CHECK (paint in ('RED','GREEN'));

-- Drops enum type color
DROP TYPE color;

-- Renames column car.paint to color
-- RV131 code that says column car.paint fails from this moment; it is color now
ALTER TABLE car RENAME COLUMN paint TO color;
