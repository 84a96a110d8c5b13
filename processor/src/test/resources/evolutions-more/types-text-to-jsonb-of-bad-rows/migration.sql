-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column doc.body: text to jsonb, default '{}'
--   - fills doc.body where it is null, with '{}'
--   - changes column doc.body: not null
-- Code from before it fails:
--   - doc.body is jsonb now, and it reads and writes text
--   - doc.body needs a value, and it may write none
-- What the way back does not bring back:
--   - changes column doc.body: text to jsonb, default '{}': the way back restores the type; values may come back in another spelling
--   - fills doc.body where it is null, with '{}': the way back does not know which rows had no value in body

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column doc.body: text to jsonb, default '{}'
-- RV106 values may change their spelling: doc.body from text to jsonb
-- RV105 fails if a value cannot be read: doc.body from text to jsonb
-- RV113 the planner knows nothing of doc.body then: run ANALYZE doc afterwards
-- RV111 copies all of doc while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on doc: nobody else reads or writes it until the transaction ends
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc WHERE NOT pg_input_is_valid(body, 'jsonb'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc have a value in body that jsonb cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE doc ALTER COLUMN body TYPE jsonb USING body::jsonb, ALTER COLUMN body SET DEFAULT '{}';

-- Fills doc.body where it is null, with '{}'
-- RV126 writes every row of doc that has no body, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in body
UPDATE doc SET body = '{}' WHERE body IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column doc.body: not null
-- RV121 reads all of doc while nobody else can
ALTER TABLE doc ALTER COLUMN body SET NOT NULL;
