-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column ticket.state to status
--   - moves data: turns ticket.status into smallint: 'OPEN' is 2 now, 'CLOSED' is 1 now, 'HELD' is 0 now
--   - adds check ticket_status_check of ticket (status between 0 and 2)
--   - drops enum type state
-- Code from before it fails:
--   - column ticket.state is called status now
--   - ticket.status is smallint now, and it reads and writes state
--   - values that check ticket_status_check of ticket does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of ticket have a value in status that is none of HELD, CLOSED, FRESH

-- Renames column ticket.state to status
-- RV131 code that says column ticket.state fails from this moment; it is status now
-- RV127 takes ACCESS EXCLUSIVE on ticket: nobody else reads or writes it until the transaction ends
ALTER TABLE ticket RENAME COLUMN state TO status;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns ticket.status into smallint: 'OPEN' is 2 now, 'CLOSED' is 1 now, 'HELD' is 0 now
-- RV109 fails if rows of ticket have a value in status that is none of OPEN, CLOSED, HELD
-- RV113 the planner knows nothing of ticket.status then: run ANALYZE ticket afterwards
-- RV111 copies all of ticket while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ticket
        WHERE status NOT IN ('OPEN', 'CLOSED', 'HELD'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of ticket have a value in status that is none of OPEN, CLOSED, HELD',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE ticket ALTER COLUMN status TYPE smallint USING (CASE status::text WHEN 'OPEN' THEN 2 WHEN 'CLOSED' THEN 1 WHEN 'HELD' THEN 0 END)::smallint;

-- Adds check ticket_status_check of ticket (status between 0 and 2)
-- RV123 reads all rows while nobody else can
ALTER TABLE ticket ADD CONSTRAINT ticket_status_check CHECK (status between 0 and 2);

-- Drops enum type state
DROP TYPE state;
