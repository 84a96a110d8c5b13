-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds primary key post_tag_pkey of post_tag (post_id, tags_id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key post_tag_pkey of post_tag, and builds its index while nobody can read the table

-- Adds primary key post_tag_pkey of post_tag (post_id, tags_id)
-- RV143 counts rows written since: fails if two rows agree in primary key post_tag_pkey of post_tag, and builds its index while nobody can read the table
-- RV127 takes ACCESS EXCLUSIVE on post_tag: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM post_tag WHERE post_id IS NOT NULL AND tags_id IS NOT NULL GROUP BY post_id, tags_id HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of post_tag agree with another in post_id, tags_id',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE post_tag ADD CONSTRAINT post_tag_pkey PRIMARY KEY (post_id, tags_id);
