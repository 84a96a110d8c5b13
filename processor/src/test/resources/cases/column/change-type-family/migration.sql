-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.rating: character varying(255) to integer
-- Code from before it fails:
--   - post.rating is integer now, and it reads and writes character varying(255)
-- What the way back does not bring back:
--   - changes column post.rating: character varying(255) to integer: the way back restores the type; values may come back in another spelling

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column post.rating: character varying(255) to integer
-- RV106 values may change their spelling: post.rating from character varying(255) to integer
-- RV105 fails if a value cannot be read: post.rating from character varying(255) to integer
-- RV113 the planner knows nothing of post.rating then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE NOT pg_input_is_valid(rating, 'integer'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in rating that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN rating TYPE integer USING rating::integer;
