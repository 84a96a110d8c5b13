-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key page_tags_page_id_fkey of page_tags
--   - adds column page.tags (smallint[])
--   - moves data: fills page.tags with the elements in page_tags
--   - drops table page_tags
-- What it does not bring back:
--   - moves data: makes a row of page_tags for each element of page.tags: the way back restores the elements of page.tags, and an empty collection where there was none
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of page_tags have no value in tags, which Hibernate takes for no element
--   - RV143 counts rows written since: fails if rows of page_tags have a value in tags that is none of 'A', 'BETA', 'C'

-- Drops foreign key page_tags_page_id_fkey of page_tags
-- RV127 takes ACCESS EXCLUSIVE on page: nobody else reads or writes it until the transaction ends
ALTER TABLE page_tags DROP CONSTRAINT page_tags_page_id_fkey;

-- Adds column page.tags (smallint[])
ALTER TABLE page ADD COLUMN tags smallint[];

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills page.tags with the elements in page_tags
-- RV143 counts rows written since: fails if rows of page_tags have no value in tags, which Hibernate takes for no element
-- RV143 counts rows written since: fails if rows of page_tags have a value in tags that is none of 'A', 'BETA', 'C'
-- RV112 writes rows of page, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the elements of page.tags, and an empty collection where there was none
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page_tags
        WHERE tags IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of page_tags have no value in tags, which Hibernate takes for no element',
            HINT = 'Delete them, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page_tags
        WHERE tags NOT IN ('A', 'BETA', 'C'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of page_tags have a value in tags that is none of ''A'', ''BETA'', ''C''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE page SET tags = ARRAY(
    SELECT (CASE page_tags.tags WHEN 'A' THEN 0 WHEN 'BETA' THEN 1 WHEN 'C' THEN 2 END)::smallint
    FROM generate_series(0, (SELECT max(page_tags.tags_order) FROM page_tags WHERE page_tags.page_id = page.id)) AS place(number)
    LEFT JOIN page_tags ON page_tags.page_id = page.id AND page_tags.tags_order = place.number
    ORDER BY place.number);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table page_tags
-- reviver:carried=page_tags
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page_tags
        WHERE jsonb_strip_nulls(to_jsonb(page_tags.*) - ARRAY['page_id', 'tags', 'tags_order']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of page_tags that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE page_tags;
