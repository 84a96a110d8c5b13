-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops index ix_ticket_prio of ticket
--   - drops check ticket_prio_check of ticket
--   - moves data: turns ticket.prio into character varying(10): 0 is 'P1' now, 1 is 'P2' now
--   - adds check ticket_prio_check of ticket (prio in ('P1','P2'))
--   - adds index ix_ticket_prio of ticket (prio)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of ticket have a value in prio that is none of P1, P2

-- Drops index ix_ticket_prio of ticket
-- RV127 takes ACCESS EXCLUSIVE on ticket: nobody else reads or writes it until the transaction ends
DROP INDEX ix_ticket_prio;

-- Drops check ticket_prio_check of ticket
ALTER TABLE ticket DROP CONSTRAINT ticket_prio_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns ticket.prio into character varying(10): 0 is 'P1' now, 1 is 'P2' now
-- RV143 counts rows written since: fails if rows of ticket have a value in prio that is none of P1, P2
-- RV113 the planner knows nothing of ticket.prio then: run ANALYZE ticket afterwards
-- RV111 copies all of ticket while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ticket
        WHERE prio NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of ticket have a value in prio that is none of P1, P2',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE ticket ALTER COLUMN prio TYPE character varying(10) USING (CASE prio WHEN 0 THEN 'P1' WHEN 1 THEN 'P2' END)::character varying(10);

-- Adds check ticket_prio_check of ticket (prio in ('P1','P2'))
-- RV123 reads all rows while nobody else can
ALTER TABLE ticket ADD CONSTRAINT ticket_prio_check CHECK (prio in ('P1','P2'));

-- Adds index ix_ticket_prio of ticket (prio)
-- RV125 nobody can write to ticket while index ix_ticket_prio of ticket is built
CREATE INDEX ix_ticket_prio ON ticket (prio);
