-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column post.c to c__old
--   - renames column post.b to c
--   - renames column post.a to b
--   - renames column post.y_id to y_id__old
--   - renames column post.x_id to y_id
--   - renames foreign key post_y_id_fkey of post to post_y_id_fkey__old
--   - renames foreign key post_x_id_fkey of post to post_y_id_fkey
--   - drops foreign key post_y_id_fkey__old of post
--   - drops index ix_c of post
--   - drops unique key uk_b of post
--   - drops check post_c_check of post
--   - changes column post.b: character varying(255) to character varying(300)
--   - changes column post.c: integer to bigint
--   - fails if post.b is null in any row: no value was given
--   - changes column post.b: not null
--   - drops column post.c__old
--   - drops column post.y_id__old
--   - adds unique key uk_b of post (c, b)
--   - adds index ix_c of post (c)
-- Code from before it fails:
--   - column post.b is called c now
--   - column post.a is called b now
--   - column post.x_id is called y_id now
--   - post.b needs a value, and it may write none
--   - column post.c__old is gone
--   - column post.y_id__old is gone
--   - values that unique key uk_b of post has already are refused
-- What the way back does not bring back:
--   - fails if post.b is null in any row: no value was given: the way back does not know which rows had no value in b
--   - drops column post.c__old: the way back restores the column, not its values
--   - drops column post.y_id__old: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: post.c from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: post.b from character varying(300) to character varying(255)
--   - RV143 counts rows written since: fails if two rows agree in unique key uk_b of post, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key post_y_id_fkey__old of post, and nobody can write to post meanwhile

-- Renames column post.c to c__old
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN c TO c__old;

-- Renames column post.b to c
-- RV131 code that says column post.b fails from this moment; it is c now
ALTER TABLE post RENAME COLUMN b TO c;

-- Renames column post.a to b
-- RV131 code that says column post.a fails from this moment; it is b now
ALTER TABLE post RENAME COLUMN a TO b;

-- Renames column post.y_id to y_id__old
ALTER TABLE post RENAME COLUMN y_id TO y_id__old;

-- Renames column post.x_id to y_id
-- RV131 code that says column post.x_id fails from this moment; it is y_id now
ALTER TABLE post RENAME COLUMN x_id TO y_id;

-- Renames foreign key post_y_id_fkey of post to post_y_id_fkey__old
ALTER TABLE post RENAME CONSTRAINT post_y_id_fkey TO post_y_id_fkey__old;

-- Renames foreign key post_x_id_fkey of post to post_y_id_fkey
ALTER TABLE post RENAME CONSTRAINT post_x_id_fkey TO post_y_id_fkey;

-- Drops foreign key post_y_id_fkey__old of post
ALTER TABLE post DROP CONSTRAINT post_y_id_fkey__old;

-- Drops index ix_c of post
DROP INDEX ix_c;

-- Drops unique key uk_b of post
ALTER TABLE post DROP CONSTRAINT uk_b;

-- Drops check post_c_check of post
ALTER TABLE post DROP CONSTRAINT post_c_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column post.b: character varying(255) to character varying(300)
-- RV113 the planner knows nothing of post.b then: run ANALYZE post afterwards
-- Changes column post.c: integer to bigint
-- RV113 the planner knows nothing of post.c then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE post
    ALTER COLUMN b TYPE character varying(300),
    ALTER COLUMN c TYPE bigint;

-- Fails if post.b is null in any row: no value was given
-- structure-only: the way back does not know which rows had no value in b
-- reviver:fill post.b
-- Rows may be here that have no value in b. Write it at this place:
--     UPDATE post SET b = ... WHERE b IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE b IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of post have no value in b, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill post.b, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column post.b: not null
-- RV121 fails if post.b is null in any row, and reads all of post while nobody else can
ALTER TABLE post ALTER COLUMN b SET NOT NULL;

-- Drops column post.c__old
-- RV102 drops column post.c__old: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE post DROP COLUMN c__old;

-- Drops column post.y_id__old
-- RV102 drops column post.y_id__old: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE post DROP COLUMN y_id__old;

-- Adds unique key uk_b of post (c, b)
-- RV122 fails if two rows agree in unique key uk_b of post, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM post WHERE c IS NOT NULL AND b IS NOT NULL GROUP BY c, b HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of post agree with another in c, b',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE post ADD CONSTRAINT uk_b UNIQUE (c, b);

-- Adds index ix_c of post (c)
-- RV125 nobody can write to post while index ix_c of post is built
CREATE INDEX ix_c ON post (c);
