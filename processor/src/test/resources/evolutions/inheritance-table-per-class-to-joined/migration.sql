-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table shape (id, colour)
--   - changes column circle.colour: may be null
--   - changes column square.colour: may be null
--   - moves data: copies rows of circle into shape, copies rows of square into shape
--   - drops column circle.colour
--   - drops column square.colour
--   - adds foreign key circle_id_fkey of circle (id) to shape (id)
--   - adds foreign key square_id_fkey of square (id) to shape (id)
-- Code from before it fails:
--   - column circle.colour is gone
--   - column square.colour is gone
--   - values that foreign key circle_id_fkey of circle does not find are refused
--   - values that foreign key square_id_fkey of square does not find are refused

-- Adds table shape (id, colour)
CREATE TABLE shape (
    id bigint NOT NULL,
    colour character varying(20) NOT NULL,
    CONSTRAINT shape_pkey PRIMARY KEY (id)
);

-- Changes column circle.colour: may be null
-- RV127 takes ACCESS EXCLUSIVE on circle: nobody else reads or writes it until the transaction ends
ALTER TABLE circle ALTER COLUMN colour DROP NOT NULL;

-- Changes column square.colour: may be null
-- RV127 takes ACCESS EXCLUSIVE on square: nobody else reads or writes it until the transaction ends
ALTER TABLE square ALTER COLUMN colour DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of circle into shape, copies rows of square into shape
-- RV109 fails if rows of square have the same id as one of circle, and both are rows of shape from here on
-- RV112 writes rows of shape, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM square
        WHERE EXISTS (SELECT FROM circle WHERE circle.id = square.id));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of square have the same id as one of circle, and both are rows of shape from here on',
            HINT = 'Give them another, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO shape (id, colour)
SELECT id, colour
FROM circle;
INSERT INTO shape (id, colour)
SELECT id, colour
FROM square;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column circle.colour
-- reviver:carried=circle.colour
ALTER TABLE circle DROP COLUMN colour;

-- Drops column square.colour
-- reviver:carried=square.colour
ALTER TABLE square DROP COLUMN colour;

-- Adds foreign key circle_id_fkey of circle (id) to shape (id)
-- RV124 nobody can write to circle or shape meanwhile
ALTER TABLE circle ADD CONSTRAINT circle_id_fkey FOREIGN KEY (id) REFERENCES shape (id);

-- Adds foreign key square_id_fkey of square (id) to shape (id)
-- RV124 nobody can write to square or shape meanwhile
ALTER TABLE square ADD CONSTRAINT square_id_fkey FOREIGN KEY (id) REFERENCES shape (id);
