-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds table country (code, version)
--   - moves data: makes a row of country for each value in city.country
--   - moves data: makes a row of country for each value in firm.country
--   - adds foreign key city_country_fkey of city (country) to country (code)
--   - adds foreign key firm_country_fkey of firm (country) to country (code)
-- Code from before it still works:
--   - values that foreign key city_country_fkey of city does not find are refused
--   - values that foreign key firm_country_fkey of firm does not find are refused
-- What the way back destroys, and when it fails:
--   - RV141 drops table country: all rows written since are lost

-- Adds table country (code, version)
CREATE TABLE country (
    code character varying(2) NOT NULL,
    version integer NOT NULL,
    CONSTRAINT country_pkey PRIMARY KEY (code)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes a row of country for each value in city.country
-- RV112 writes rows of country, all in one transaction: the more there are, the longer others wait
INSERT INTO country (code, version)
SELECT country, 0
FROM city
WHERE country IS NOT NULL
ON CONFLICT DO NOTHING;

-- Moves data: makes a row of country for each value in firm.country
-- RV112 writes rows of country, all in one transaction: the more there are, the longer others wait
INSERT INTO country (code, version)
SELECT country, 0
FROM firm
WHERE country IS NOT NULL
ON CONFLICT DO NOTHING;

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds foreign key city_country_fkey of city (country) to country (code)
-- RV124 fails if a row refers to none by foreign key city_country_fkey of city, and nobody can write to city or country meanwhile
-- RV127 takes SHARE ROW EXCLUSIVE on city: nobody else writes to it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM city AS child
        WHERE child.country IS NOT NULL AND NOT EXISTS (SELECT FROM country AS parent WHERE parent.code = child.country));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of city refer by country to no row of country',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE city ADD CONSTRAINT city_country_fkey FOREIGN KEY (country) REFERENCES country (code);

-- Adds foreign key firm_country_fkey of firm (country) to country (code)
-- RV124 fails if a row refers to none by foreign key firm_country_fkey of firm, and nobody can write to firm or country meanwhile
-- RV127 takes SHARE ROW EXCLUSIVE on firm: nobody else writes to it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM firm AS child
        WHERE child.country IS NOT NULL AND NOT EXISTS (SELECT FROM country AS parent WHERE parent.code = child.country));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of firm refer by country to no row of country',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE firm ADD CONSTRAINT firm_country_fkey FOREIGN KEY (country) REFERENCES country (code);
