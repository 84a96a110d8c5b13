-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops index ix of post
--   - drops unique key uk of post
--   - changes column post.mode: may be null
--   - changes column post.num: bigint to integer
--   - moves data: turns post.mode into character varying(255): 'CLOSED' is 'SHUT' now
--   - adds check post_state_check of post (mode in ('OPEN','SHUT'))
--   - adds unique key uk of post (mode, num)
--   - adds index ix of post (mode)
--   - drops enum type state
--   - renames column post.mode to state
-- What it does not bring back:
--   - fills post.mode where it is null, with 'OPEN': the way back does not know which rows had no value in mode
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: post.num from bigint to integer
--   - RV143 counts rows written since: fails if rows of post have a value in mode that the enum does not have any more: HALF

-- Drops index ix of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
DROP INDEX ix;

-- Drops unique key uk of post
ALTER TABLE post DROP CONSTRAINT uk;

-- Changes column post.mode: may be null
ALTER TABLE post ALTER COLUMN mode DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column post.num: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: post.num from bigint to integer
-- RV113 the planner knows nothing of post.num then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE num NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in num that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN num TYPE integer;

-- Moves data: turns post.mode into character varying(255): 'CLOSED' is 'SHUT' now
-- RV143 counts rows written since: fails if rows of post have a value in mode that the enum does not have any more: HALF
-- RV113 the planner knows nothing of post.mode then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post
        WHERE mode NOT IN ('OPEN', 'CLOSED'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in mode that the enum does not have any more: HALF',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN mode DROP DEFAULT, ALTER COLUMN mode TYPE character varying(255) USING (CASE mode::text WHEN 'OPEN' THEN 'OPEN' WHEN 'CLOSED' THEN 'SHUT' END)::character varying(255);

-- Adds check post_state_check of post (mode in ('OPEN','SHUT'))
-- RV123 reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT post_state_check CHECK (mode in ('OPEN','SHUT'));

-- Adds unique key uk of post (mode, num)
-- RV122 builds its index while nobody can read the table
ALTER TABLE post ADD CONSTRAINT uk UNIQUE (mode, num);

-- Adds index ix of post (mode)
-- RV125 nobody can write to post while index ix of post is built
CREATE INDEX ix ON post (mode);

-- Drops enum type state
DROP TYPE state;

-- Renames column post.mode to state
-- RV131 code that says column post.mode fails from this moment; it is state now
ALTER TABLE post RENAME COLUMN mode TO state;
