-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops index ix_c of post
--   - drops unique key uk_b of post
--   - adds column post.y_id__old (bigint)
--   - adds column post.c__old (character varying(255))
--   - changes column post.b: may be null
--   - changes column post.c: bigint to integer
--   - changes column post.b: character varying(300) to character varying(255)
--   - adds check post_c_check of post (c__old in ('ON','OFF'))
--   - adds unique key uk_b of post (c, c__old)
--   - adds index ix_c of post (c__old)
--   - adds foreign key post_y_id_fkey__old of post (y_id__old) to post (id)
--   - renames foreign key post_y_id_fkey of post to post_x_id_fkey
--   - renames foreign key post_y_id_fkey__old of post to post_y_id_fkey
--   - renames column post.y_id to x_id
--   - renames column post.y_id__old to y_id
--   - renames column post.b to a
--   - renames column post.c to b
--   - renames column post.c__old to c
-- What it does not bring back:
--   - fails if post.b is null in any row: no value was given: the way back does not know which rows had no value in b
--   - drops column post.c__old: the way back restores the column, not its values
--   - drops column post.y_id__old: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: post.c from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: post.b from character varying(300) to character varying(255)
--   - RV143 counts rows written since: fails if two rows agree in unique key uk_b of post, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key post_y_id_fkey__old of post, and nobody can write to post meanwhile

-- Drops index ix_c of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
DROP INDEX ix_c;

-- Drops unique key uk_b of post
ALTER TABLE post DROP CONSTRAINT uk_b;

-- Adds column post.y_id__old (bigint)
-- structure-only: restores the column, not its values
ALTER TABLE post ADD COLUMN y_id__old bigint;

-- Adds column post.c__old (character varying(255))
-- structure-only: restores the column, not its values
ALTER TABLE post ADD COLUMN c__old character varying(255);

-- Changes column post.b: may be null
ALTER TABLE post ALTER COLUMN b DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column post.c: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: post.c from bigint to integer
-- RV113 the planner knows nothing of post.c then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE c NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in c that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column post.b: character varying(300) to character varying(255)
-- RV143 counts rows written since: fails if a value does not fit: post.b from character varying(300) to character varying(255)
-- RV113 the planner knows nothing of post.b then: run ANALYZE post afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE (b::character varying(255))::text IS DISTINCT FROM b::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in b that character varying(255) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE post
    ALTER COLUMN c TYPE integer,
    ALTER COLUMN b TYPE character varying(255);

-- Adds check post_c_check of post (c__old in ('ON','OFF'))
-- RV123 reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT post_c_check CHECK (c__old in ('ON','OFF'));

-- Adds unique key uk_b of post (c, c__old)
-- RV143 counts rows written since: fails if two rows agree in unique key uk_b of post, and builds its index while nobody can read the table
ALTER TABLE post ADD CONSTRAINT uk_b UNIQUE (c, c__old);

-- Adds index ix_c of post (c__old)
-- RV125 nobody can write to post while index ix_c of post is built
CREATE INDEX ix_c ON post (c__old);

-- Adds foreign key post_y_id_fkey__old of post (y_id__old) to post (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key post_y_id_fkey__old of post, and nobody can write to post meanwhile
ALTER TABLE post ADD CONSTRAINT post_y_id_fkey__old FOREIGN KEY (y_id__old) REFERENCES post (id);

-- Renames foreign key post_y_id_fkey of post to post_x_id_fkey
ALTER TABLE post RENAME CONSTRAINT post_y_id_fkey TO post_x_id_fkey;

-- Renames foreign key post_y_id_fkey__old of post to post_y_id_fkey
ALTER TABLE post RENAME CONSTRAINT post_y_id_fkey__old TO post_y_id_fkey;

-- Renames column post.y_id to x_id
-- RV131 code that says column post.y_id fails from this moment; it is x_id now
ALTER TABLE post RENAME COLUMN y_id TO x_id;

-- Renames column post.y_id__old to y_id
ALTER TABLE post RENAME COLUMN y_id__old TO y_id;

-- Renames column post.b to a
-- RV131 code that says column post.b fails from this moment; it is a now
ALTER TABLE post RENAME COLUMN b TO a;

-- Renames column post.c to b
-- RV131 code that says column post.c fails from this moment; it is b now
ALTER TABLE post RENAME COLUMN c TO b;

-- Renames column post.c__old to c
ALTER TABLE post RENAME COLUMN c__old TO c;
