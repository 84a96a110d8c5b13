-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check ck of post
--   - drops column post.sum
--   - changes column post.a: character varying(40) to character varying(20)
--   - changes column post.b: bigint to integer
--   - adds column post.sum (integer, generated as b + length(a) virtual)
--   - adds check ck of post (b > 0 and a is not null)
--   - renames column post.b to a__old
--   - renames column post.a to b
--   - renames column post.a__old to a
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: post.a from character varying(40) to character varying(20)
--   - RV143 counts rows written since: fails if a value does not fit: post.b from bigint to integer

-- Drops check ck of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT ck;

-- Drops column post.sum
ALTER TABLE post DROP COLUMN sum;

-- Changes column post.a: character varying(40) to character varying(20)
-- RV143 counts rows written since: fails if a value does not fit: post.a from character varying(40) to character varying(20)
-- RV113 the planner knows nothing of post.a then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE (a::character varying(20))::text IS DISTINCT FROM a::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in a that character varying(20) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column post.b: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: post.b from bigint to integer
-- RV113 the planner knows nothing of post.b then: run ANALYZE post afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE b NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in b that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE post
    ALTER COLUMN a TYPE character varying(20),
    ALTER COLUMN b TYPE integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds column post.sum (integer, generated as b + length(a) virtual)
ALTER TABLE post ADD COLUMN sum integer GENERATED ALWAYS AS (b + length(a)) VIRTUAL;

-- Adds check ck of post (b > 0 and a is not null)
-- RV123 reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT ck CHECK (b > 0 and a is not null);

-- Renames column post.b to a__old
ALTER TABLE post RENAME COLUMN b TO a__old;

-- Renames column post.a to b
-- RV131 code that says column post.a fails from this moment; it is b now
ALTER TABLE post RENAME COLUMN a TO b;

-- Renames column post.a__old to a
-- RV131 code that says column post.b fails from this moment; it is a now
ALTER TABLE post RENAME COLUMN a__old TO a;
