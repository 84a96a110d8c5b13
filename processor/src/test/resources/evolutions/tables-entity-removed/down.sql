-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence brochure_seq (start 1, increment 50)
--   - adds table brochure (id, text)
--   - adds column prospect.brochure_id (bigint)
--   - adds foreign key prospect_brochure_id_fkey of prospect (brochure_id) to brochure (id)
-- What it does not bring back:
--   - drops column prospect.brochure_id: the way back restores the column, not its values
--   - drops table brochure: the way back restores the table, not its rows
--   - drops sequence brochure_seq: the way back restores the sequence, not its position
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key prospect_brochure_id_fkey of prospect, and nobody can write to prospect or brochure meanwhile

-- Adds sequence brochure_seq (start 1, increment 50)
-- structure-only: restores the sequence, not its position
CREATE SEQUENCE brochure_seq START WITH 1 INCREMENT BY 50;

-- Adds table brochure (id, text)
-- structure-only: restores the table, not its rows
CREATE TABLE brochure (
    id bigint NOT NULL,
    text character varying(255),
    CONSTRAINT brochure_pkey PRIMARY KEY (id)
);

-- Adds column prospect.brochure_id (bigint)
-- RV127 takes ACCESS EXCLUSIVE on prospect: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE prospect ADD COLUMN brochure_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds foreign key prospect_brochure_id_fkey of prospect (brochure_id) to brochure (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key prospect_brochure_id_fkey of prospect, and nobody can write to prospect or brochure meanwhile
ALTER TABLE prospect ADD CONSTRAINT prospect_brochure_id_fkey FOREIGN KEY (brochure_id) REFERENCES brochure (id);
