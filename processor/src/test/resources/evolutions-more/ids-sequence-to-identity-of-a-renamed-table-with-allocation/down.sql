-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence ticket_numbers (start 1, increment 20)
--   - changes column issue.id: no identity
--   - changes column issue.id: bigint to integer
--   - moves data: lets sequence ticket_numbers begin above issue.id
--   - renames primary key issue_pkey of issue to ticket_pkey
--   - renames table issue to ticket
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: issue.id from bigint to integer

-- Adds sequence ticket_numbers (start 1, increment 20)
CREATE SEQUENCE ticket_numbers START WITH 1 INCREMENT BY 20;

-- Changes column issue.id: no identity
-- RV127 takes ACCESS EXCLUSIVE on issue: nobody else reads or writes it until the transaction ends
ALTER TABLE issue ALTER COLUMN id DROP IDENTITY;

-- Changes column issue.id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: issue.id from bigint to integer
-- RV113 the planner knows nothing of issue.id then: run ANALYZE issue afterwards
-- RV111 copies all of issue while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM issue WHERE id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of issue have a value in id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE issue ALTER COLUMN id TYPE integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence ticket_numbers begin above issue.id
SELECT setval('ticket_numbers', greatest(max(id) + 21, 1), false)
FROM issue
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Renames primary key issue_pkey of issue to ticket_pkey
ALTER TABLE issue RENAME CONSTRAINT issue_pkey TO ticket_pkey;

-- Renames table issue to ticket
-- RV131 code that says table issue fails from this moment; it is ticket now
ALTER TABLE issue RENAME TO ticket;
