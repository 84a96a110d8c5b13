-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves data: turns shirt.colors into smallint[]: 'RED' is 0 now, 'GREEN' is 1 now, 'BLUE' is 2 now
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of shirt have a value in colors that is none of RED, GREEN, BLUE

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns shirt.colors into smallint[]: 'RED' is 0 now, 'GREEN' is 1 now, 'BLUE' is 2 now
-- RV143 counts rows written since: fails if rows of shirt have a value in colors that is none of RED, GREEN, BLUE
-- RV113 the planner knows nothing of shirt.colors then: run ANALYZE shirt afterwards
-- RV111 copies all of shirt while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on shirt: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM shirt
        WHERE NOT array_remove(colors, NULL) <@ ARRAY['RED', 'GREEN', 'BLUE']::character varying(255)[]);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of shirt have a value in colors that is none of RED, GREEN, BLUE',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE shirt SET colors = ARRAY(
    SELECT CASE value WHEN 'RED' THEN '0' WHEN 'GREEN' THEN '1' WHEN 'BLUE' THEN '2' ELSE value END
    FROM unnest(colors) WITH ORDINALITY AS element(value, place) ORDER BY place)::character varying(255)[]
WHERE colors && ARRAY['RED', 'GREEN', 'BLUE']::character varying(255)[];
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE shirt ALTER COLUMN colors DROP DEFAULT, ALTER COLUMN colors TYPE smallint[] USING colors::text[]::smallint[], ALTER COLUMN colors SET DEFAULT '{0,1}';

SET CONSTRAINTS ALL IMMEDIATE;
