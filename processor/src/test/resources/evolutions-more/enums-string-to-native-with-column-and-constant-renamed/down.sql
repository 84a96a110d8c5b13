-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key ticket_past_ticket_id_past_key of ticket_past
--   - moves data: turns ticket_past.past into character varying(255): 'FRESH' is 'OPEN' now
--   - moves data: turns ticket.status into character varying(20): 'FRESH' is 'OPEN' now
--   - adds check ticket_past_past_check of ticket_past (past in ('OPEN','CLOSED'))
--   - adds unique key ticket_past_ticket_id_past_key of ticket_past (ticket_id, past)
--   - adds check ticket_state_check of ticket (status in ('OPEN','CLOSED'))
--   - drops enum type state
--   - renames column ticket.status to state
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of ticket_past have a value in past that the enum does not have any more: HELD
--   - RV143 counts rows written since: fails if rows of ticket have a value in status that the enum does not have any more: HELD

-- Drops unique key ticket_past_ticket_id_past_key of ticket_past
-- RV127 takes ACCESS EXCLUSIVE on ticket_past: nobody else reads or writes it until the transaction ends
ALTER TABLE ticket_past DROP CONSTRAINT ticket_past_ticket_id_past_key;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns ticket_past.past into character varying(255): 'FRESH' is 'OPEN' now
-- RV143 counts rows written since: fails if rows of ticket_past have a value in past that the enum does not have any more: HELD
-- RV113 the planner knows nothing of ticket_past.past then: run ANALYZE ticket_past afterwards
-- RV111 copies all of ticket_past while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ticket_past
        WHERE past NOT IN ('CLOSED', 'FRESH'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of ticket_past have a value in past that the enum does not have any more: HELD',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE ticket_past ALTER COLUMN past TYPE character varying(255) USING (CASE past::text WHEN 'CLOSED' THEN 'CLOSED' WHEN 'FRESH' THEN 'OPEN' END)::character varying(255);

-- Moves data: turns ticket.status into character varying(20): 'FRESH' is 'OPEN' now
-- RV143 counts rows written since: fails if rows of ticket have a value in status that the enum does not have any more: HELD
-- RV113 the planner knows nothing of ticket.status then: run ANALYZE ticket afterwards
-- RV111 copies all of ticket while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on ticket: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ticket
        WHERE status NOT IN ('CLOSED', 'FRESH'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of ticket have a value in status that the enum does not have any more: HELD',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE ticket ALTER COLUMN status TYPE character varying(20) USING (CASE status::text WHEN 'CLOSED' THEN 'CLOSED' WHEN 'FRESH' THEN 'OPEN' END)::character varying(20);

-- Adds check ticket_past_past_check of ticket_past (past in ('OPEN','CLOSED'))
-- RV123 reads all rows while nobody else can
ALTER TABLE ticket_past ADD CONSTRAINT ticket_past_past_check CHECK (past in ('OPEN','CLOSED'));

-- Adds unique key ticket_past_ticket_id_past_key of ticket_past (ticket_id, past)
-- RV122 builds its index while nobody can read the table
ALTER TABLE ticket_past ADD CONSTRAINT ticket_past_ticket_id_past_key UNIQUE (ticket_id, past);

-- Adds check ticket_state_check of ticket (status in ('OPEN','CLOSED'))
-- RV123 reads all rows while nobody else can
ALTER TABLE ticket ADD CONSTRAINT ticket_state_check CHECK (status in ('OPEN','CLOSED'));

-- Drops enum type state
DROP TYPE state;

-- Renames column ticket.status to state
-- RV131 code that says column ticket.status fails from this moment; it is state now
ALTER TABLE ticket RENAME COLUMN status TO state;
