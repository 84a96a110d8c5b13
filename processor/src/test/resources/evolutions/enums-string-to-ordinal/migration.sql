-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops index ix_ticket_prio of ticket
--   - drops check ticket_prio_check of ticket
--   - moves data: turns ticket.prio into smallint: 'P1' is 0 now, 'P2' is 1 now
--   - adds check ticket_prio_check of ticket (prio between 0 and 1)
--   - adds index ix_ticket_prio of ticket (prio)
-- Code from before it fails:
--   - ticket.prio is smallint now, and it reads and writes character varying(10)
--   - values that check ticket_prio_check of ticket does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of ticket have a value in prio that is none of P1, P2

-- Drops index ix_ticket_prio of ticket
-- RV127 takes ACCESS EXCLUSIVE on ticket: nobody else reads or writes it until the transaction ends
DROP INDEX ix_ticket_prio;

-- Drops check ticket_prio_check of ticket
ALTER TABLE ticket DROP CONSTRAINT ticket_prio_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns ticket.prio into smallint: 'P1' is 0 now, 'P2' is 1 now
-- RV109 fails if rows of ticket have a value in prio that is none of P1, P2
-- RV113 the planner knows nothing of ticket.prio then: run ANALYZE ticket afterwards
-- RV111 copies all of ticket while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ticket
        WHERE prio NOT IN ('P1', 'P2'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of ticket have a value in prio that is none of P1, P2',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE ticket ALTER COLUMN prio TYPE smallint USING (CASE prio WHEN 'P1' THEN 0 WHEN 'P2' THEN 1 END)::smallint;

-- Adds check ticket_prio_check of ticket (prio between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE ticket ADD CONSTRAINT ticket_prio_check CHECK (prio between 0 and 1);

-- Adds index ix_ticket_prio of ticket (prio)
-- RV125 nobody can write to ticket while index ix_ticket_prio of ticket is built
CREATE INDEX ix_ticket_prio ON ticket (prio);
