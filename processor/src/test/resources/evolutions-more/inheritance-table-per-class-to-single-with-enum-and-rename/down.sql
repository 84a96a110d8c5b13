-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table shirt (id, size, collar)
--   - adds table pants (id, size, inseam)
--   - moves data: copies rows of garment into shirt, copies rows of garment into pants
--   - drops table garment
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of garment have a value in size that is none of 'S', 'M', 'L'
--   - RV143 counts rows written since: fails if rows of garment have no value in collar, which every row of shirt must have

-- Adds table shirt (id, size, collar)
CREATE TABLE shirt (
    id bigint NOT NULL,
    size smallint,
    collar character varying(255) NOT NULL,
    CONSTRAINT shirt_pkey PRIMARY KEY (id),
    CONSTRAINT shirt_size_check CHECK (size between 0 and 2)
);

-- Adds table pants (id, size, inseam)
CREATE TABLE pants (
    id bigint NOT NULL,
    size smallint,
    inseam integer,
    CONSTRAINT pants_pkey PRIMARY KEY (id),
    CONSTRAINT pants_size_check CHECK (size between 0 and 2)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of garment into shirt, copies rows of garment into pants
-- RV143 counts rows written since: fails if rows of garment have a value in size that is none of 'S', 'M', 'L'
-- RV143 counts rows written since: fails if rows of garment have no value in collar, which every row of shirt must have
-- RV112 writes rows of pants and shirt, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM garment
        WHERE size NOT IN ('S', 'M', 'L'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of garment have a value in size that is none of ''S'', ''M'', ''L''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM garment
        WHERE dtype = 'Shirt' AND collar IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of garment have no value in collar, which every row of shirt must have',
            HINT = 'Give them one, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO shirt (id, collar, size)
SELECT id, collar, (CASE size WHEN 'S' THEN 0 WHEN 'M' THEN 1 WHEN 'L' THEN 2 END)::smallint
FROM garment
WHERE dtype = 'Shirt';
INSERT INTO pants (id, inseam, size)
SELECT id, inseam, (CASE size WHEN 'S' THEN 0 WHEN 'M' THEN 1 WHEN 'L' THEN 2 END)::smallint
FROM garment
WHERE dtype = 'Trousers';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table garment
-- reviver:carried=garment
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM garment
        WHERE jsonb_strip_nulls(to_jsonb(garment.*) - ARRAY['id', 'dtype', 'size', 'collar', 'inseam']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of garment that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE garment;
