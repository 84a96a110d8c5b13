-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column country.code: character varying(3) to character varying(2)
--   - changes column city.country_code: character varying(3) to character varying(2)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: country.code from character varying(3) to character varying(2)
--   - RV143 counts rows written since: fails if a value does not fit: city.country_code from character varying(3) to character varying(2)

-- Changes column country.code: character varying(3) to character varying(2)
-- RV143 counts rows written since: fails if a value does not fit: country.code from character varying(3) to character varying(2)
-- RV113 the planner knows nothing of country.code then: run ANALYZE country afterwards
-- RV111 copies all of country while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on country: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM country WHERE (code::character varying(2))::text IS DISTINCT FROM code::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of country have a value in code that character varying(2) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE country ALTER COLUMN code TYPE character varying(2);

-- Changes column city.country_code: character varying(3) to character varying(2)
-- RV143 counts rows written since: fails if a value does not fit: city.country_code from character varying(3) to character varying(2)
-- RV113 the planner knows nothing of city.country_code then: run ANALYZE city afterwards
-- RV111 copies all of city while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on city: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM city WHERE (country_code::character varying(2))::text IS DISTINCT FROM country_code::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of city have a value in country_code that character varying(2) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE city ALTER COLUMN country_code TYPE character varying(2);
