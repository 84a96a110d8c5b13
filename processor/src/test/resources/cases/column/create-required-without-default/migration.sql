-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds column post.country (character varying(2))
--   - fails if post.country is null in any row: no value was given
--   - changes column post.country: not null
-- Code from before it reads and updates, but cannot insert everywhere:
--   - post.country needs a value, and it does not know it
-- What the way back destroys, and when it fails:
--   - RV142 drops column post.country: all values written since are lost

-- Adds column post.country (character varying(2))
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD COLUMN country character varying(2);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if post.country is null in any row: no value was given
-- reviver:fill post.country
-- Rows may be here that have no value in country. Write it at this place:
--     UPDATE post SET country = ... WHERE country IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE country IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of post have no value in country, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill post.country, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column post.country: not null
-- RV121 every row needs a value in post.country, and none was given; reads all of post while nobody else can
-- RV132 code that does not know post.country cannot insert rows any more
ALTER TABLE post ALTER COLUMN country SET NOT NULL;
