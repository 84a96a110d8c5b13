-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column ticket.state to status
--   - adds enum type state (CLOSED, FRESH, HELD)
--   - drops check ticket_state_check of ticket
--   - drops unique key ticket_past_ticket_id_past_key of ticket_past
--   - drops check ticket_past_past_check of ticket_past
--   - moves data: turns ticket.status into state: 'OPEN' is 'FRESH' now
--   - moves data: turns ticket_past.past into state: 'OPEN' is 'FRESH' now
--   - adds unique key ticket_past_ticket_id_past_key of ticket_past (ticket_id, past)
-- Code from before it fails:
--   - column ticket.state is called status now
--   - ticket.status is state now, and it reads and writes character varying(20)
--   - ticket_past.past is state now, and it reads and writes character varying(255)
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of ticket_past have a value in past that the enum does not have any more: HELD
--   - RV143 counts rows written since: fails if rows of ticket have a value in status that the enum does not have any more: HELD

-- Renames column ticket.state to status
-- RV131 code that says column ticket.state fails from this moment; it is status now
-- RV127 takes ACCESS EXCLUSIVE on ticket: nobody else reads or writes it until the transaction ends
ALTER TABLE ticket RENAME COLUMN state TO status;

-- Adds enum type state (CLOSED, FRESH, HELD)
CREATE TYPE state AS ENUM ('CLOSED', 'FRESH', 'HELD');

-- Drops check ticket_state_check of ticket
ALTER TABLE ticket DROP CONSTRAINT ticket_state_check;

-- Drops unique key ticket_past_ticket_id_past_key of ticket_past
-- RV127 takes ACCESS EXCLUSIVE on ticket_past: nobody else reads or writes it until the transaction ends
ALTER TABLE ticket_past DROP CONSTRAINT ticket_past_ticket_id_past_key;

-- Drops check ticket_past_past_check of ticket_past
ALTER TABLE ticket_past DROP CONSTRAINT ticket_past_past_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns ticket.status into state: 'OPEN' is 'FRESH' now
-- RV109 fails if rows of ticket have a value in status that is none of OPEN, CLOSED
-- RV113 the planner knows nothing of ticket.status then: run ANALYZE ticket afterwards
-- RV111 copies all of ticket while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ticket
        WHERE status NOT IN ('OPEN', 'CLOSED'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of ticket have a value in status that is none of OPEN, CLOSED',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE ticket ALTER COLUMN status TYPE state USING (CASE status WHEN 'OPEN' THEN 'FRESH' WHEN 'CLOSED' THEN 'CLOSED' END)::state;

-- Moves data: turns ticket_past.past into state: 'OPEN' is 'FRESH' now
-- RV109 fails if rows of ticket_past have a value in past that is none of OPEN, CLOSED
-- RV113 the planner knows nothing of ticket_past.past then: run ANALYZE ticket_past afterwards
-- RV111 copies all of ticket_past while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ticket_past
        WHERE past NOT IN ('OPEN', 'CLOSED'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of ticket_past have a value in past that is none of OPEN, CLOSED',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE ticket_past ALTER COLUMN past TYPE state USING (CASE past WHEN 'OPEN' THEN 'FRESH' WHEN 'CLOSED' THEN 'CLOSED' END)::state;

-- Adds unique key ticket_past_ticket_id_past_key of ticket_past (ticket_id, past)
-- RV122 builds its index while nobody can read the table
ALTER TABLE ticket_past ADD CONSTRAINT ticket_past_ticket_id_past_key UNIQUE (ticket_id, past);
