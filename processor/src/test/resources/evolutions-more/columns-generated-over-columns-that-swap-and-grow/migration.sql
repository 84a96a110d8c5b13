-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column post.a to a__old
--   - renames column post.b to a
--   - renames column post.a__old to b
--   - drops check ck of post
--   - drops column post.sum
--   - changes column post.b: integer to bigint
--   - changes column post.a: character varying(20) to character varying(40)
--   - adds column post.sum (bigint, generated as b + length(a) virtual)
--   - adds check ck of post (b > 0 and a is not null)
-- Code from before it fails:
--   - column post.a is called b now
--   - column post.b is called a now
--   - column post.sum is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: post.a from character varying(40) to character varying(20)
--   - RV143 counts rows written since: fails if a value does not fit: post.b from bigint to integer

-- Renames column post.a to a__old
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN a TO a__old;

-- Renames column post.b to a
-- RV131 code that says column post.b fails from this moment; it is a now
ALTER TABLE post RENAME COLUMN b TO a;

-- Renames column post.a__old to b
-- RV131 code that says column post.a fails from this moment; it is b now
ALTER TABLE post RENAME COLUMN a__old TO b;

-- Drops check ck of post
ALTER TABLE post DROP CONSTRAINT ck;

-- Drops column post.sum
ALTER TABLE post DROP COLUMN sum;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column post.b: integer to bigint
-- RV113 the planner knows nothing of post.b then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- Changes column post.a: character varying(20) to character varying(40)
-- RV113 the planner knows nothing of post.a then: run ANALYZE post afterwards
ALTER TABLE post
    ALTER COLUMN b TYPE bigint,
    ALTER COLUMN a TYPE character varying(40);

-- Adds column post.sum (bigint, generated as b + length(a) virtual)
ALTER TABLE post ADD COLUMN sum bigint GENERATED ALWAYS AS (b + length(a)) VIRTUAL;

-- Adds check ck of post (b > 0 and a is not null)
-- RV123 reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT ck CHECK (b > 0 and a is not null);
