-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds column post.country (character varying(2))
--   - changes column post.country: not null

ALTER TABLE post ADD COLUMN country character varying(2);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV121 every row needs a value in post.country first: write it at the hinge
-- RV132 code that does not know post.country cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM post WHERE country IS NULL;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'not_null_violation',
            MESSAGE = misfits || ' rows of post have no value in country',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN country SET NOT NULL;
