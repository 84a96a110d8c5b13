-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.moment: may be null
--   - changes column post.money_amount: may be null
--   - changes column post.moment: timestamp(6) with time zone to timestamp(6) without time zone
--   - changes column post.begin: date to character varying(30), no default
--   - changes column post.money_amount: numeric(12,2) to integer, no default
--   - renames column post.moment to at
--   - renames column post.begin to since
--   - renames column post.money_amount to amount
-- What it does not bring back:
--   - changes column post.begin: character varying(30) to date, default '2000-01-01': the way back restores the type; values may come back in another spelling
--   - fills post.money_amount where it is null, with 0: the way back does not know which rows had no value in money_amount
--   - fills post.moment where it is null, with '2020-01-01 00:00:00Z': the way back does not know which rows had no value in moment
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: post.money_amount from numeric(12,2) to integer

-- Changes column post.moment: may be null
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
-- Changes column post.money_amount: may be null
ALTER TABLE post
    ALTER COLUMN moment DROP NOT NULL,
    ALTER COLUMN money_amount DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column post.moment: timestamp(6) with time zone to timestamp(6) without time zone
-- RV108 a time without a zone is taken to be UTC: post.moment from timestamp(6) with time zone to timestamp(6) without time zone
-- RV113 the planner knows nothing of post.moment then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- Changes column post.begin: date to character varying(30), no default
-- RV113 the planner knows nothing of post.begin then: run ANALYZE post afterwards
-- structure-only: restores the type; values may come back in another spelling
-- Changes column post.money_amount: numeric(12,2) to integer, no default
-- RV143 counts rows written since: fails if a value does not fit: post.money_amount from numeric(12,2) to integer
-- RV113 the planner knows nothing of post.money_amount then: run ANALYZE post afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE NOT (money_amount >= -2147483648 AND money_amount < 2147483648 AND money_amount = trunc(money_amount)));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in money_amount that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE post
    ALTER COLUMN moment TYPE timestamp(6) without time zone USING (moment AT TIME ZONE 'UTC')::timestamp(6) without time zone,
    ALTER COLUMN begin DROP DEFAULT, ALTER COLUMN begin TYPE character varying(30),
    ALTER COLUMN money_amount DROP DEFAULT, ALTER COLUMN money_amount TYPE integer;

-- Renames column post.moment to at
-- RV131 code that says column post.moment fails from this moment; it is at now
ALTER TABLE post RENAME COLUMN moment TO at;

-- Renames column post.begin to since
-- RV131 code that says column post.begin fails from this moment; it is since now
ALTER TABLE post RENAME COLUMN begin TO since;

-- Renames column post.money_amount to amount
-- RV131 code that says column post.money_amount fails from this moment; it is amount now
ALTER TABLE post RENAME COLUMN money_amount TO amount;
