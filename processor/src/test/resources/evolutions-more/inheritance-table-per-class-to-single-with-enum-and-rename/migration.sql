-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table garment (id, dtype, size, collar, inseam)
--   - moves data: copies rows of shirt into garment, copies rows of pants into garment
--   - drops table pants
--   - drops table shirt
-- Code from before it fails:
--   - table pants is gone
--   - table shirt is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of garment have a value in size that is none of 'S', 'M', 'L'
--   - RV143 counts rows written since: fails if rows of garment have no value in collar, which every row of shirt must have

-- Adds table garment (id, dtype, size, collar, inseam)
CREATE TABLE garment (
    id bigint NOT NULL,
    dtype character varying(31) NOT NULL,
    size character varying(255),
    collar character varying(255),
    inseam integer,
    CONSTRAINT garment_pkey PRIMARY KEY (id),
    CONSTRAINT garment_dtype_check CHECK (dtype in ('Shirt','Trousers')),
    CONSTRAINT garment_size_check CHECK (size in ('XS','S','M','L'))
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of shirt into garment, copies rows of pants into garment
-- RV109 fails if rows of pants have the same id as one of shirt, and both are rows of garment from here on
-- RV109 fails if rows of shirt have a value in size that is none of 0, 1, 2
-- RV109 fails if rows of pants have a value in size that is none of 0, 1, 2
-- RV112 writes rows of garment, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM pants
        WHERE EXISTS (SELECT FROM shirt WHERE shirt.id = pants.id));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of pants have the same id as one of shirt, and both are rows of garment from here on',
            HINT = 'Give them another, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM shirt
        WHERE size NOT IN (0, 1, 2));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of shirt have a value in size that is none of 0, 1, 2',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM pants
        WHERE size NOT IN (0, 1, 2));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of pants have a value in size that is none of 0, 1, 2',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO garment (id, dtype, size, collar)
SELECT id, 'Shirt', (CASE size WHEN 0 THEN 'S' WHEN 1 THEN 'M' WHEN 2 THEN 'L' END)::character varying(255), collar
FROM shirt;
INSERT INTO garment (id, dtype, size, inseam)
SELECT id, 'Trousers', (CASE size WHEN 0 THEN 'S' WHEN 1 THEN 'M' WHEN 2 THEN 'L' END)::character varying(255), inseam
FROM pants;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table pants
-- reviver:carried=pants
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM pants
        WHERE jsonb_strip_nulls(to_jsonb(pants.*) - ARRAY['id', 'size', 'inseam']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of pants that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE pants;

-- Drops table shirt
-- reviver:carried=shirt
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM shirt
        WHERE jsonb_strip_nulls(to_jsonb(shirt.*) - ARRAY['id', 'size', 'collar']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of shirt that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE shirt;
