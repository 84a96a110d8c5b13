-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key ticket_assignee_id_fkey of ticket
--   - adds column ticket.assignee (character varying(255))
--   - changes column ticket.assignee_id: may be null
--   - fails if ticket.assignee is null in any row: no value was given
--   - changes column ticket.assignee: not null
--   - drops column ticket.assignee_id
--   - drops table agent
--   - drops sequence agent_seq
-- What it does not bring back:
--   - drops column ticket.assignee: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: every row needs a value in ticket.assignee, and none was given; reads all of ticket while nobody else can
--   - RV142 drops column ticket.assignee_id: all values written since are lost
--   - RV141 drops table agent: all rows written since are lost

-- Drops foreign key ticket_assignee_id_fkey of ticket
-- RV127 takes ACCESS EXCLUSIVE on ticket: nobody else reads or writes it until the transaction ends
ALTER TABLE ticket DROP CONSTRAINT ticket_assignee_id_fkey;

-- Adds column ticket.assignee (character varying(255))
-- structure-only: restores the column, not its values
ALTER TABLE ticket ADD COLUMN assignee character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if ticket.assignee is null in any row: no value was given
-- reviver:fill ticket.assignee
-- Rows may be here that have no value in assignee. Write it at this place:
--     UPDATE ticket SET assignee = ... WHERE assignee IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ticket WHERE assignee IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of ticket have no value in assignee, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill ticket.assignee, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column ticket.assignee: not null
-- RV143 counts rows written since: every row needs a value in ticket.assignee, and none was given; reads all of ticket while nobody else can
ALTER TABLE ticket ALTER COLUMN assignee SET NOT NULL;

-- Drops column ticket.assignee_id
-- RV142 drops column ticket.assignee_id: all values written since are lost
ALTER TABLE ticket DROP COLUMN assignee_id;

-- Drops table agent
-- RV141 drops table agent: all rows written since are lost
DROP TABLE agent;

-- Drops sequence agent_seq
DROP SEQUENCE agent_seq;
