-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type state (CLOSED, HELD, OPEN)
--   - drops check ticket_status_check of ticket
--   - moves data: turns ticket.status into state: 0 is 'HELD' now, 1 is 'CLOSED' now, 2 is 'OPEN' now
--   - renames column ticket.status to state
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of ticket have a value in status that is none of HELD, CLOSED, FRESH

-- Adds enum type state (CLOSED, HELD, OPEN)
CREATE TYPE state AS ENUM ('CLOSED', 'HELD', 'OPEN');

-- Drops check ticket_status_check of ticket
-- RV127 takes ACCESS EXCLUSIVE on ticket: nobody else reads or writes it until the transaction ends
ALTER TABLE ticket DROP CONSTRAINT ticket_status_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns ticket.status into state: 0 is 'HELD' now, 1 is 'CLOSED' now, 2 is 'OPEN' now
-- RV143 counts rows written since: fails if rows of ticket have a value in status that is none of HELD, CLOSED, FRESH
-- RV113 the planner knows nothing of ticket.status then: run ANALYZE ticket afterwards
-- RV111 copies all of ticket while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ticket
        WHERE status NOT IN (0, 1, 2));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of ticket have a value in status that is none of HELD, CLOSED, FRESH',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE ticket ALTER COLUMN status TYPE state USING (CASE status WHEN 0 THEN 'HELD' WHEN 1 THEN 'CLOSED' WHEN 2 THEN 'OPEN' END)::state;

-- Renames column ticket.status to state
-- RV131 code that says column ticket.status fails from this moment; it is state now
ALTER TABLE ticket RENAME COLUMN status TO state;
