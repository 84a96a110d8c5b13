-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence agent_seq (start 1, increment 50)
--   - adds table agent (id, name)
--   - adds column ticket.assignee_id (bigint)
--   - changes column ticket.assignee: may be null
--   - fails if ticket.assignee_id is null in any row: no value was given
--   - changes column ticket.assignee_id: not null
--   - drops column ticket.assignee
--   - adds foreign key ticket_assignee_id_fkey of ticket (assignee_id) to agent (id)
-- Code from before it fails:
--   - ticket.assignee_id needs a value, and it does not know it
--   - column ticket.assignee is gone
--   - values that foreign key ticket_assignee_id_fkey of ticket does not find are refused
-- What the way back does not bring back:
--   - drops column ticket.assignee: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: every row needs a value in ticket.assignee, and none was given; reads all of ticket while nobody else can
--   - RV142 drops column ticket.assignee_id: all values written since are lost
--   - RV141 drops table agent: all rows written since are lost

-- Adds sequence agent_seq (start 1, increment 50)
CREATE SEQUENCE agent_seq START WITH 1 INCREMENT BY 50;

-- Adds table agent (id, name)
CREATE TABLE agent (
    id bigint NOT NULL,
    name character varying(255) NOT NULL,
    CONSTRAINT agent_pkey PRIMARY KEY (id),
    CONSTRAINT agent_name_key UNIQUE (name)
);

-- Adds column ticket.assignee_id (bigint)
-- RV127 takes ACCESS EXCLUSIVE on ticket: nobody else reads or writes it until the transaction ends
ALTER TABLE ticket ADD COLUMN assignee_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if ticket.assignee_id is null in any row: no value was given
-- reviver:fill ticket.assignee_id
-- Rows may be here that have no value in assignee_id. Write it at this place:
--     UPDATE ticket SET assignee_id = ... WHERE assignee_id IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ticket WHERE assignee_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of ticket have no value in assignee_id, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill ticket.assignee_id, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column ticket.assignee_id: not null
-- RV121 every row needs a value in ticket.assignee_id, and none was given; reads all of ticket while nobody else can
-- RV132 code that does not know ticket.assignee_id cannot insert rows any more
ALTER TABLE ticket ALTER COLUMN assignee_id SET NOT NULL;

-- Drops column ticket.assignee
-- RV102 drops column ticket.assignee: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE ticket DROP COLUMN assignee;

-- Adds foreign key ticket_assignee_id_fkey of ticket (assignee_id) to agent (id)
-- RV124 fails if a row refers to none by foreign key ticket_assignee_id_fkey of ticket, and nobody can write to ticket or agent meanwhile
ALTER TABLE ticket ADD CONSTRAINT ticket_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES agent (id);
