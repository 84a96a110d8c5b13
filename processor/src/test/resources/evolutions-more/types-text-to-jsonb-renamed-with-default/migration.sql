-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column doc.body to content
--   - changes column doc.content: text to jsonb
-- Code from before it fails:
--   - column doc.body is called content now
--   - doc.content is jsonb now, and it reads and writes text
-- What the way back does not bring back:
--   - changes column doc.content: text to jsonb: the way back restores the type; values may come back in another spelling

-- Renames column doc.body to content
-- RV131 code that says column doc.body fails from this moment; it is content now
-- RV127 takes ACCESS EXCLUSIVE on doc: nobody else reads or writes it until the transaction ends
ALTER TABLE doc RENAME COLUMN body TO content;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column doc.content: text to jsonb
-- RV106 values may change their spelling: doc.content from text to jsonb
-- RV105 fails if a value cannot be read: doc.content from text to jsonb
-- RV113 the planner knows nothing of doc.content then: run ANALYZE doc afterwards
-- RV111 copies all of doc while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM doc WHERE NOT pg_input_is_valid(content, 'jsonb'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of doc have a value in content that jsonb cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE doc ALTER COLUMN content DROP DEFAULT, ALTER COLUMN content TYPE jsonb USING content::jsonb, ALTER COLUMN content SET DEFAULT '{}';
