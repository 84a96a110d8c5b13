-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key house_traits_house_id_fkey of house_traits
--   - drops foreign key house_tags_house_id_fkey of house_tags
--   - adds column asset.traits (smallint[])
--   - adds column asset.tags (character varying(255)[])
--   - moves data: fills asset.traits with the elements in house_traits, sorted, since nothing tells their order
--   - moves data: fills asset.tags with the elements in house_tags, sorted, since nothing tells their order
--   - drops table house_traits
--   - drops table house_tags
-- What it does not bring back:
--   - moves data: makes a row of house_tags for each element of asset.tags: the way back restores the elements of asset.tags, sorted, and an empty collection where there was none
--   - moves data: makes a row of house_traits for each element of asset.traits: the way back restores the elements of asset.traits, not their order, and an empty collection where there was none
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of house_traits have no value in traits, which Hibernate takes for no element
--   - RV143 counts rows written since: fails if rows of house_traits have a value in traits that is none of 'BIG', 'DARK'

-- Drops foreign key house_traits_house_id_fkey of house_traits
-- RV127 takes ACCESS EXCLUSIVE on asset: nobody else reads or writes it until the transaction ends
ALTER TABLE house_traits DROP CONSTRAINT house_traits_house_id_fkey;

-- Drops foreign key house_tags_house_id_fkey of house_tags
ALTER TABLE house_tags DROP CONSTRAINT house_tags_house_id_fkey;

-- Adds column asset.traits (smallint[])
ALTER TABLE asset ADD COLUMN traits smallint[];

-- Adds column asset.tags (character varying(255)[])
ALTER TABLE asset ADD COLUMN tags character varying(255)[];

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills asset.traits with the elements in house_traits, sorted, since nothing tells their order
-- RV143 counts rows written since: fails if rows of house_traits have no value in traits, which Hibernate takes for no element
-- RV143 counts rows written since: fails if rows of house_traits have a value in traits that is none of 'BIG', 'DARK'
-- RV112 writes rows of asset, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the elements of asset.traits, not their order, and an empty collection where there was none
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM house_traits
        WHERE traits IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of house_traits have no value in traits, which Hibernate takes for no element',
            HINT = 'Delete them, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM house_traits
        WHERE traits NOT IN ('BIG', 'DARK'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of house_traits have a value in traits that is none of ''BIG'', ''DARK''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE asset SET traits = ARRAY(
    SELECT (CASE house_traits.traits WHEN 'BIG' THEN 0 WHEN 'DARK' THEN 1 END)::smallint FROM house_traits WHERE house_traits.house_id = asset.id ORDER BY house_traits.traits)
WHERE asset.dtype = 'House';

-- Moves data: fills asset.tags with the elements in house_tags, sorted, since nothing tells their order
-- RV112 writes rows of asset, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the elements of asset.tags, sorted, and an empty collection where there was none
UPDATE asset SET tags = ARRAY(
    SELECT house_tags.tags FROM house_tags WHERE house_tags.house_id = asset.id ORDER BY house_tags.tags)
WHERE asset.dtype = 'House';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table house_traits
-- reviver:carried=house_traits
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM house_traits
        WHERE jsonb_strip_nulls(to_jsonb(house_traits.*) - ARRAY['house_id', 'traits']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of house_traits that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE house_traits;

-- Drops table house_tags
-- reviver:carried=house_tags
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM house_tags
        WHERE jsonb_strip_nulls(to_jsonb(house_tags.*) - ARRAY['house_id', 'tags']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of house_tags that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE house_tags;
