-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column ticket.state to status
--   - adds enum type state (CLOSED, FRESH, HELD)
--   - drops check ticket_state_check of ticket
--   - drops unique key ticket_past_ticket_id_past_key of ticket_past
--   - drops check ticket_past_past_check of ticket_past
--   - moves data: writes ticket.status anew: 'OPEN' is 'FRESH' now
--   - moves data: writes ticket_past.past anew: 'OPEN' is 'FRESH' now
--   - changes column ticket.status: character varying(20) to state
--   - changes column ticket_past.past: character varying(255) to state
--   - adds unique key ticket_past_ticket_id_past_key of ticket_past (ticket_id, past)
-- Code from before it fails:
--   - column ticket.state is called status now
--   - ticket.status is written otherwise: 'OPEN' is 'FRESH' now
--   - ticket_past.past is written otherwise: 'OPEN' is 'FRESH' now
--   - ticket.status is state now, and it reads and writes character varying(20)
--   - ticket_past.past is state now, and it reads and writes character varying(255)
-- What the way back does not bring back:
--   - changes column ticket.status: character varying(20) to state: the way back restores the type; values may come back in another spelling
--   - changes column ticket_past.past: character varying(255) to state: the way back restores the type; values may come back in another spelling
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: ticket_past.past from state to character varying(255)
--   - RV143 counts rows written since: fails if a value does not fit: ticket.status from state to character varying(20)
--   - RV143 counts rows written since: fails if rows of ticket_past have a value in past that the enum does not have any more: HELD
--   - RV143 counts rows written since: fails if rows of ticket have a value in status that the enum does not have any more: HELD
--   - RV143 counts rows written since: fails if a row does not pass check ticket_past_past_check of ticket_past, and reads all rows while nobody else can
--   - RV143 counts rows written since: fails if two rows agree in unique key ticket_past_ticket_id_past_key of ticket_past, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row does not pass check ticket_state_check of ticket, and reads all rows while nobody else can

-- Renames column ticket.state to status
-- RV131 code that says column ticket.state fails from this moment; it is status now
-- RV127 takes ACCESS EXCLUSIVE on ticket: nobody else reads or writes it until the transaction ends
ALTER TABLE ticket RENAME COLUMN state TO status;

-- Adds enum type state (CLOSED, FRESH, HELD)
CREATE TYPE state AS ENUM ('CLOSED', 'FRESH', 'HELD');

-- Drops check ticket_state_check of ticket
-- RV104 drops check ticket_state_check of ticket: rows that break it may arrive, and then it cannot be put back
ALTER TABLE ticket DROP CONSTRAINT ticket_state_check;

-- Drops unique key ticket_past_ticket_id_past_key of ticket_past
-- RV127 takes ACCESS EXCLUSIVE on ticket_past: nobody else reads or writes it until the transaction ends
ALTER TABLE ticket_past DROP CONSTRAINT ticket_past_ticket_id_past_key;

-- Drops check ticket_past_past_check of ticket_past
-- RV104 drops check ticket_past_past_check of ticket_past: rows that break it may arrive, and then it cannot be put back
ALTER TABLE ticket_past DROP CONSTRAINT ticket_past_past_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes ticket.status anew: 'OPEN' is 'FRESH' now
-- RV112 writes rows of ticket, all in one transaction: the more there are, the longer others wait
UPDATE ticket SET status = 'FRESH'
WHERE status = 'OPEN';

-- Moves data: writes ticket_past.past anew: 'OPEN' is 'FRESH' now
-- RV112 writes rows of ticket_past, all in one transaction: the more there are, the longer others wait
UPDATE ticket_past SET past = 'FRESH'
WHERE past = 'OPEN';

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column ticket.status: character varying(20) to state
-- RV106 values may change their spelling: ticket.status from character varying(20) to state
-- RV105 fails if a value cannot be read: ticket.status from character varying(20) to state
-- RV113 the planner knows nothing of ticket.status then: run ANALYZE ticket afterwards
-- RV111 copies all of ticket while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ticket WHERE NOT pg_input_is_valid(status, 'state'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of ticket have a value in status that state cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE ticket ALTER COLUMN status TYPE state USING status::state;

-- Changes column ticket_past.past: character varying(255) to state
-- RV106 values may change their spelling: ticket_past.past from character varying(255) to state
-- RV105 fails if a value cannot be read: ticket_past.past from character varying(255) to state
-- RV113 the planner knows nothing of ticket_past.past then: run ANALYZE ticket_past afterwards
-- RV111 copies all of ticket_past while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ticket_past WHERE NOT pg_input_is_valid(past, 'state'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of ticket_past have a value in past that state cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE ticket_past ALTER COLUMN past TYPE state USING past::state;

-- Adds unique key ticket_past_ticket_id_past_key of ticket_past (ticket_id, past)
-- RV122 fails if two rows agree in unique key ticket_past_ticket_id_past_key of ticket_past, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM ticket_past WHERE ticket_id IS NOT NULL AND past IS NOT NULL GROUP BY ticket_id, past HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of ticket_past agree with another in ticket_id, past',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE ticket_past ADD CONSTRAINT ticket_past_ticket_id_past_key UNIQUE (ticket_id, past);
