-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table page_tags (page_id, tags, tags_order)
--   - moves data: makes a row of page_tags for each element of page.tags
--   - drops column page.tags
--   - adds foreign key page_tags_page_id_fkey of page_tags (page_id) to page (id)
-- Code from before it fails:
--   - column page.tags is gone
-- What the way back does not bring back:
--   - moves data: makes a row of page_tags for each element of page.tags: the way back restores the elements of page.tags, and an empty collection where there was none
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of page_tags have no value in tags, which Hibernate takes for no element
--   - RV143 counts rows written since: fails if rows of page_tags have a value in tags that is none of 'A', 'BETA', 'C'

-- Adds table page_tags (page_id, tags, tags_order)
CREATE TABLE page_tags (
    page_id bigint NOT NULL,
    tags character varying(255),
    tags_order integer NOT NULL,
    CONSTRAINT page_tags_pkey PRIMARY KEY (page_id, tags_order),
    CONSTRAINT page_tags_tags_check CHECK (tags in ('A','BETA','C')),
    CONSTRAINT page_tags_tags_order_check CHECK (tags_order>=0)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes a row of page_tags for each element of page.tags
-- RV109 fails if rows of page have in tags null as the last element, for which page_tags has no place
-- RV109 fails if rows of page have in tags an element that is none of 0, 1, 2
-- RV112 writes rows of page_tags, all in one transaction: the more there are, the longer others wait
-- structure-only: the way back restores the elements of page.tags, and an empty collection where there was none
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page
        WHERE (SELECT element.value IS NULL FROM unnest(tags) WITH ORDINALITY AS element(value, place) ORDER BY element.place DESC LIMIT 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of page have in tags null as the last element, for which page_tags has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM page
        WHERE NOT array_remove(tags, NULL) <@ ARRAY[0, 1, 2]::smallint[]);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of page have in tags an element that is none of 0, 1, 2',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO page_tags (page_id, tags, tags_order)
SELECT page.id, (CASE element.value WHEN 0 THEN 'A' WHEN 1 THEN 'BETA' WHEN 2 THEN 'C' END)::character varying(255), element.place - 1
FROM page
CROSS JOIN LATERAL unnest(page.tags) WITH ORDINALITY AS element(value, place)
WHERE element.value IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column page.tags
-- RV127 takes ACCESS EXCLUSIVE on page: nobody else reads or writes it until the transaction ends
-- reviver:carried=page.tags
ALTER TABLE page DROP COLUMN tags;

-- Adds foreign key page_tags_page_id_fkey of page_tags (page_id) to page (id)
ALTER TABLE page_tags ADD CONSTRAINT page_tags_page_id_fkey FOREIGN KEY (page_id) REFERENCES page (id);
