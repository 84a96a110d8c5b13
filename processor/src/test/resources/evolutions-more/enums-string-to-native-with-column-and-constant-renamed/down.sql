-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key ticket_past_ticket_id_past_key of ticket_past
--   - changes column ticket_past.past: state to character varying(255)
--   - changes column ticket.status: state to character varying(20)
--   - moves data: writes ticket_past.past anew: 'FRESH' is 'OPEN' now
--   - moves data: writes ticket.status anew: 'FRESH' is 'OPEN' now
--   - adds check ticket_past_past_check of ticket_past (past in ('OPEN','CLOSED'))
--   - adds unique key ticket_past_ticket_id_past_key of ticket_past (ticket_id, past)
--   - adds check ticket_state_check of ticket ("status" in ('OPEN','CLOSED'))
--   - drops enum type state
--   - renames column ticket.status to state
-- What it does not bring back:
--   - changes column ticket.status: character varying(20) to state: the way back restores the type; values may come back in another spelling
--   - changes column ticket_past.past: character varying(255) to state: the way back restores the type; values may come back in another spelling
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: ticket_past.past from state to character varying(255)
--   - RV143 counts rows written since: fails if a value does not fit: ticket.status from state to character varying(20)
--   - RV143 counts rows written since: fails if rows of ticket_past have a value in past that the enum does not have any more: HELD
--   - RV143 counts rows written since: fails if rows of ticket have a value in status that the enum does not have any more: HELD
--   - RV143 counts rows written since: fails if a row does not pass check ticket_past_past_check of ticket_past, and reads all rows while nobody else can
--   - RV143 counts rows written since: fails if two rows agree in unique key ticket_past_ticket_id_past_key of ticket_past, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row does not pass check ticket_state_check of ticket, and reads all rows while nobody else can

-- Drops unique key ticket_past_ticket_id_past_key of ticket_past
-- RV127 takes ACCESS EXCLUSIVE on ticket_past: nobody else reads or writes it until the transaction ends
ALTER TABLE ticket_past DROP CONSTRAINT ticket_past_ticket_id_past_key;

-- Changes column ticket_past.past: state to character varying(255)
-- RV143 counts rows written since: fails if a value does not fit: ticket_past.past from state to character varying(255)
-- RV113 the planner knows nothing of ticket_past.past then: run ANALYZE ticket_past afterwards
-- RV111 copies all of ticket_past while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ticket_past WHERE (past::character varying(255))::text IS DISTINCT FROM past::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of ticket_past have a value in past that character varying(255) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE ticket_past ALTER COLUMN past TYPE character varying(255);

-- Changes column ticket.status: state to character varying(20)
-- RV143 counts rows written since: fails if a value does not fit: ticket.status from state to character varying(20)
-- RV113 the planner knows nothing of ticket.status then: run ANALYZE ticket afterwards
-- RV111 copies all of ticket while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on ticket: nobody else reads or writes it until the transaction ends
-- structure-only: restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ticket WHERE (status::character varying(20))::text IS DISTINCT FROM status::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of ticket have a value in status that character varying(20) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE ticket ALTER COLUMN status TYPE character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes ticket_past.past anew: 'FRESH' is 'OPEN' now
-- RV143 counts rows written since: fails if rows of ticket_past have a value in past that the enum does not have any more: HELD
-- RV112 writes rows of ticket_past, all in one transaction: the more there are, the longer others wait
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
UPDATE ticket_past SET past = 'OPEN'
WHERE past = 'FRESH';

-- Moves data: writes ticket.status anew: 'FRESH' is 'OPEN' now
-- RV143 counts rows written since: fails if rows of ticket have a value in status that the enum does not have any more: HELD
-- RV112 writes rows of ticket, all in one transaction: the more there are, the longer others wait
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
UPDATE ticket SET status = 'OPEN'
WHERE status = 'FRESH';

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check ticket_past_past_check of ticket_past (past in ('OPEN','CLOSED'))
-- RV143 counts rows written since: fails if a row does not pass check ticket_past_past_check of ticket_past, and reads all rows while nobody else can
ALTER TABLE ticket_past ADD CONSTRAINT ticket_past_past_check CHECK (past in ('OPEN','CLOSED'));

-- Adds unique key ticket_past_ticket_id_past_key of ticket_past (ticket_id, past)
-- RV143 counts rows written since: fails if two rows agree in unique key ticket_past_ticket_id_past_key of ticket_past, and builds its index while nobody can read the table
ALTER TABLE ticket_past ADD CONSTRAINT ticket_past_ticket_id_past_key UNIQUE (ticket_id, past);

-- Adds check ticket_state_check of ticket ("status" in ('OPEN','CLOSED'))
-- RV143 counts rows written since: fails if a row does not pass check ticket_state_check of ticket, and reads all rows while nobody else can
ALTER TABLE ticket ADD CONSTRAINT ticket_state_check CHECK ("status" in ('OPEN','CLOSED'));

-- Drops enum type state
DROP TYPE state;

-- Renames column ticket.status to state
-- RV131 code that says column ticket.status fails from this moment; it is state now
ALTER TABLE ticket RENAME COLUMN status TO state;
