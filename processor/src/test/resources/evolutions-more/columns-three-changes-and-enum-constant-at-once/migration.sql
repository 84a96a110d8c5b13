-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column post.state to mode
--   - adds enum type state (CLOSED, HALF, OPEN)
--   - drops index ix of post
--   - drops unique key uk of post
--   - drops check post_state_check of post
--   - moves data: turns post.mode into state: 'SHUT' is 'CLOSED' now
--   - changes column post.num: integer to bigint
--   - fills post.mode where it is null, with 'OPEN'
--   - changes column post.mode: not null
--   - adds unique key uk of post (mode, num)
--   - adds index ix of post (mode)
-- Code from before it fails:
--   - column post.state is called mode now
--   - post.mode is state now, and it reads and writes character varying(255)
--   - post.mode needs a value, and it may write none
-- What the way back does not bring back:
--   - fills post.mode where it is null, with 'OPEN': the way back does not know which rows had no value in mode
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: post.num from bigint to integer
--   - RV143 counts rows written since: fails if rows of post have a value in mode that the enum does not have any more: HALF

-- Renames column post.state to mode
-- RV131 code that says column post.state fails from this moment; it is mode now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN state TO mode;

-- Adds enum type state (CLOSED, HALF, OPEN)
CREATE TYPE state AS ENUM ('CLOSED', 'HALF', 'OPEN');

-- Drops index ix of post
DROP INDEX ix;

-- Drops unique key uk of post
ALTER TABLE post DROP CONSTRAINT uk;

-- Drops check post_state_check of post
ALTER TABLE post DROP CONSTRAINT post_state_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns post.mode into state: 'SHUT' is 'CLOSED' now
-- RV109 fails if rows of post have a value in mode that is none of OPEN, SHUT
-- RV113 the planner knows nothing of post.mode then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post
        WHERE mode NOT IN ('OPEN', 'SHUT'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in mode that is none of OPEN, SHUT',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN mode TYPE state USING (CASE mode WHEN 'OPEN' THEN 'OPEN' WHEN 'SHUT' THEN 'CLOSED' END)::state, ALTER COLUMN mode SET DEFAULT 'CLOSED';

-- Changes column post.num: integer to bigint
-- RV113 the planner knows nothing of post.num then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE post ALTER COLUMN num TYPE bigint;

-- Fills post.mode where it is null, with 'OPEN'
-- RV126 writes every row of post that has no mode, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in mode
UPDATE post SET mode = 'OPEN' WHERE mode IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column post.mode: not null
-- RV121 reads all of post while nobody else can
ALTER TABLE post ALTER COLUMN mode SET NOT NULL;

-- Adds unique key uk of post (mode, num)
-- RV122 fails if two rows agree in unique key uk of post, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM post WHERE mode IS NOT NULL AND num IS NOT NULL GROUP BY mode, num HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of post agree with another in mode, num',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE post ADD CONSTRAINT uk UNIQUE (mode, num);

-- Adds index ix of post (mode)
-- RV125 nobody can write to post while index ix of post is built
CREATE INDEX ix ON post (mode);
