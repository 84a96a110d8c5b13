-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column post.amount to money_amount
--   - renames column post.since to begin
--   - renames column post.at to moment
--   - changes column post.money_amount: integer to numeric(12,2), default 0
--   - changes column post.begin: character varying(30) to date, default '2000-01-01'
--   - changes column post.moment: timestamp(6) without time zone to timestamp(6) with time zone
--   - fills post.money_amount where it is null, with 0
--   - fills post.moment where it is null, with '2020-01-01 00:00:00Z'
--   - changes column post.money_amount: not null
--   - changes column post.moment: not null
-- Code from before it fails:
--   - column post.amount is called money_amount now
--   - column post.since is called begin now
--   - column post.at is called moment now
--   - post.money_amount is numeric(12,2) now, and it reads and writes integer
--   - post.begin is date now, and it reads and writes character varying(30)
--   - post.moment is timestamp(6) with time zone now, and it reads and writes timestamp(6) without time zone
--   - post.money_amount needs a value, and it may write none
--   - post.moment needs a value, and it may write none
-- What the way back does not bring back:
--   - changes column post.begin: character varying(30) to date, default '2000-01-01': the way back restores the type; values may come back in another spelling
--   - fills post.money_amount where it is null, with 0: the way back does not know which rows had no value in money_amount
--   - fills post.moment where it is null, with '2020-01-01 00:00:00Z': the way back does not know which rows had no value in moment
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: post.money_amount from numeric(12,2) to integer

-- Renames column post.amount to money_amount
-- RV131 code that says column post.amount fails from this moment; it is money_amount now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN amount TO money_amount;

-- Renames column post.since to begin
-- RV131 code that says column post.since fails from this moment; it is begin now
ALTER TABLE post RENAME COLUMN since TO begin;

-- Renames column post.at to moment
-- RV131 code that says column post.at fails from this moment; it is moment now
ALTER TABLE post RENAME COLUMN at TO moment;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column post.money_amount: integer to numeric(12,2), default 0
-- RV113 the planner knows nothing of post.money_amount then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- Changes column post.begin: character varying(30) to date, default '2000-01-01'
-- RV106 values may change their spelling: post.begin from character varying(30) to date
-- RV105 fails if a value cannot be read: post.begin from character varying(30) to date
-- RV113 the planner knows nothing of post.begin then: run ANALYZE post afterwards
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE CASE WHEN pg_input_is_valid(begin, 'date') THEN CASE WHEN begin::date >= '294276-12-31' AND begin::date <> 'infinity' THEN (begin::date)::text <> begin ELSE (begin::date)::timestamp without time zone IS DISTINCT FROM begin::timestamp without time zone END ELSE begin IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in begin that date cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column post.moment: timestamp(6) without time zone to timestamp(6) with time zone
-- RV108 a time without a zone is taken to be UTC: post.moment from timestamp(6) without time zone to timestamp(6) with time zone
-- RV113 the planner knows nothing of post.moment then: run ANALYZE post afterwards
ALTER TABLE post
    ALTER COLUMN money_amount TYPE numeric(12,2), ALTER COLUMN money_amount SET DEFAULT 0,
    ALTER COLUMN begin TYPE date USING begin::date, ALTER COLUMN begin SET DEFAULT '2000-01-01',
    ALTER COLUMN moment TYPE timestamp(6) with time zone USING (moment AT TIME ZONE 'UTC')::timestamp(6) with time zone;

-- Fills post.money_amount where it is null, with 0
-- RV126 writes every row of post that has no money_amount, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in money_amount
UPDATE post SET money_amount = 0 WHERE money_amount IS NULL;

-- Fills post.moment where it is null, with '2020-01-01 00:00:00Z'
-- RV126 writes every row of post that has no moment, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in moment
UPDATE post SET moment = '2020-01-01 00:00:00Z' WHERE moment IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column post.money_amount: not null
-- RV121 reads all of post while nobody else can
-- Changes column post.moment: not null
ALTER TABLE post
    ALTER COLUMN money_amount SET NOT NULL,
    ALTER COLUMN moment SET NOT NULL;
