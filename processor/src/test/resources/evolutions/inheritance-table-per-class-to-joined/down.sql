-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key square_id_fkey of square
--   - drops foreign key circle_id_fkey of circle
--   - adds column square.colour (character varying(20))
--   - adds column circle.colour (character varying(20))
--   - moves data: fills circle.colour, fills square.colour
--   - changes column square.colour: not null
--   - changes column circle.colour: not null
--   - drops table shape

-- Drops foreign key square_id_fkey of square
-- RV127 takes ACCESS EXCLUSIVE on square: nobody else reads or writes it until the transaction ends
ALTER TABLE square DROP CONSTRAINT square_id_fkey;

-- Drops foreign key circle_id_fkey of circle
-- RV127 takes ACCESS EXCLUSIVE on circle: nobody else reads or writes it until the transaction ends
ALTER TABLE circle DROP CONSTRAINT circle_id_fkey;

-- Adds column square.colour (character varying(20))
ALTER TABLE square ADD COLUMN colour character varying(20);

-- Adds column circle.colour (character varying(20))
ALTER TABLE circle ADD COLUMN colour character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills circle.colour, fills square.colour
-- RV112 writes rows of circle and square, all in one transaction: the more there are, the longer others wait
UPDATE circle SET colour = shape.colour
FROM shape
WHERE shape.id = circle.id;
UPDATE square SET colour = shape.colour
FROM shape
WHERE shape.id = square.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column square.colour: not null
-- RV121 reads all of square while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM square WHERE colour IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of square have no value in colour',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE square ALTER COLUMN colour SET NOT NULL;

-- Changes column circle.colour: not null
-- RV121 reads all of circle while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM circle WHERE colour IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of circle have no value in colour',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE circle ALTER COLUMN colour SET NOT NULL;

-- Drops table shape
-- reviver:carried=shape
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM shape
        WHERE jsonb_strip_nulls(to_jsonb(shape.*) - ARRAY['id', 'colour']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of shape that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE shape;
