-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table house_tags (house_id, tags)
--   - adds table house_traits (house_id, traits)
--   - moves data: makes a row of house_tags for each element of asset.tags
--   - moves data: makes a row of house_traits for each element of asset.traits
--   - drops column asset.tags
--   - drops column asset.traits
--   - adds foreign key house_tags_house_id_fkey of house_tags (house_id) to asset (id)
--   - adds foreign key house_traits_house_id_fkey of house_traits (house_id) to asset (id)
-- Code from before it fails:
--   - column asset.tags is gone
--   - column asset.traits is gone
-- What the way back does not bring back:
--   - moves data: makes a row of house_tags for each element of asset.tags: the way back restores the elements of asset.tags, sorted, and an empty collection where there was none
--   - moves data: makes a row of house_traits for each element of asset.traits: the way back restores the elements of asset.traits, not their order, and an empty collection where there was none
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of house_traits have no value in traits, which Hibernate takes for no element
--   - RV143 counts rows written since: fails if rows of house_traits have a value in traits that is none of 'BIG', 'DARK'

-- Adds table house_tags (house_id, tags)
CREATE TABLE house_tags (
    house_id bigint NOT NULL,
    tags character varying(30) NOT NULL,
    CONSTRAINT house_tags_pkey PRIMARY KEY (house_id, tags)
);

-- Adds table house_traits (house_id, traits)
CREATE TABLE house_traits (
    house_id bigint NOT NULL,
    traits character varying(255),
    CONSTRAINT house_traits_traits_check CHECK (traits in ('DARK','BIG','COLD'))
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes a row of house_tags for each element of asset.tags
-- RV109 fails if rows of asset have in tags null as an element, for which house_tags has no place
-- RV109 fails if rows of asset have in tags an element twice, for which house_tags has no place
-- RV109 fails if elements of asset.tags are nothing that character varying(30) can hold unchanged
-- RV112 writes rows of house_tags, all in one transaction: the more there are, the longer others wait
-- structure-only: the way back restores the elements of asset.tags, sorted, and an empty collection where there was none
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM asset
        WHERE EXISTS (SELECT FROM unnest(tags) WITH ORDINALITY AS element(value, place) WHERE element.value IS NULL));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of asset have in tags null as an element, for which house_tags has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM asset
        WHERE (SELECT count(element.value) > count(DISTINCT element.value) FROM unnest(tags) WITH ORDINALITY AS element(value, place)));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of asset have in tags an element twice, for which house_tags has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM asset
        CROSS JOIN LATERAL unnest(asset.tags) WITH ORDINALITY AS element(value, place) WHERE (element.value::character varying(30))::text IS DISTINCT FROM element.value::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' elements of asset.tags are nothing that character varying(30) can hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
INSERT INTO house_tags (house_id, tags)
SELECT asset.id, element.value
FROM asset
CROSS JOIN LATERAL unnest(asset.tags) WITH ORDINALITY AS element(value, place);

-- Moves data: makes a row of house_traits for each element of asset.traits
-- RV109 fails if rows of asset have in traits null as an element, for which house_traits has no place
-- RV109 fails if rows of asset have in traits an element that is none of 0, 1
-- RV102 keeps the elements of asset.traits but not their order: it is lost
-- RV112 writes rows of house_traits, all in one transaction: the more there are, the longer others wait
-- structure-only: the way back restores the elements of asset.traits, not their order, and an empty collection where there was none
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM asset
        WHERE EXISTS (SELECT FROM unnest(traits) WITH ORDINALITY AS element(value, place) WHERE element.value IS NULL));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of asset have in traits null as an element, for which house_traits has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM asset
        WHERE NOT array_remove(traits, NULL) <@ ARRAY[0, 1]::smallint[]);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of asset have in traits an element that is none of 0, 1',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO house_traits (house_id, traits)
SELECT asset.id, (CASE element.value WHEN 0 THEN 'BIG' WHEN 1 THEN 'DARK' END)::character varying(255)
FROM asset
CROSS JOIN LATERAL unnest(asset.traits) WITH ORDINALITY AS element(value, place);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column asset.tags
-- RV127 takes ACCESS EXCLUSIVE on asset: nobody else reads or writes it until the transaction ends
-- reviver:carried=asset.tags
ALTER TABLE asset DROP COLUMN tags;

-- Drops column asset.traits
-- reviver:carried=asset.traits
ALTER TABLE asset DROP COLUMN traits;

-- Adds foreign key house_tags_house_id_fkey of house_tags (house_id) to asset (id)
ALTER TABLE house_tags ADD CONSTRAINT house_tags_house_id_fkey FOREIGN KEY (house_id) REFERENCES asset (id);

-- Adds foreign key house_traits_house_id_fkey of house_traits (house_id) to asset (id)
ALTER TABLE house_traits ADD CONSTRAINT house_traits_house_id_fkey FOREIGN KEY (house_id) REFERENCES asset (id);
