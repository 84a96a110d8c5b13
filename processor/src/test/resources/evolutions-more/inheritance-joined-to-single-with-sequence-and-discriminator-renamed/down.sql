-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key actor_employer_id_fkey of crm.actor
--   - drops foreign key firm_figures_firm_id_fkey of firm_figures
--   - drops check actor_dtype_check of crm.actor
--   - adds table human (id, born, employer_id)
--   - adds table firm (id, vat)
--   - changes column crm.actor.dtype: may be null
--   - moves data: copies rows of crm.actor into firm, copies rows of crm.actor into human
--   - drops column crm.actor.employer_id
--   - drops column crm.actor.born
--   - drops column crm.actor.vat
--   - drops column crm.actor.dtype
--   - adds foreign key firm_figures_firm_id_fkey of firm_figures (firm_id) to firm (id)
--   - adds foreign key human_id_fkey of human (id) to crm.actor (id)
--   - adds foreign key human_employer_id_fkey of human (employer_id) to firm (id)
--   - adds foreign key firm_id_fkey of firm (id) to crm.actor (id)
--   - renames sequence actor_seq to party_seq
--   - renames foreign key actor_actor_actor_id_fkey of crm.actor_actor to party_party_party_id_fkey
--   - renames foreign key actor_actor_friends_id_fkey of crm.actor_actor to party_party_friends_id_fkey
--   - renames primary key actor_actor_pkey of crm.actor_actor to party_party_pkey
--   - renames primary key actor_pkey of crm.actor to party_pkey
--   - and 6 more
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of crm.actor have no value in vat, which every row of firm must have
--   - RV143 counts rows written since: fails if a row refers to none by foreign key firm_figures_firm_id_fkey of firm_figures, and nobody can write to firm_figures or firm meanwhile

-- Drops foreign key actor_employer_id_fkey of crm.actor
-- RV127 takes ACCESS EXCLUSIVE on crm.actor: nobody else reads or writes it until the transaction ends
ALTER TABLE crm.actor DROP CONSTRAINT actor_employer_id_fkey;

-- Drops foreign key firm_figures_firm_id_fkey of firm_figures
-- RV127 takes ACCESS EXCLUSIVE on firm_figures: nobody else reads or writes it until the transaction ends
ALTER TABLE firm_figures DROP CONSTRAINT firm_figures_firm_id_fkey;

-- Drops check actor_dtype_check of crm.actor
ALTER TABLE crm.actor DROP CONSTRAINT actor_dtype_check;

-- Adds table human (id, born, employer_id)
CREATE TABLE human (
    id bigint NOT NULL,
    born date,
    employer_id bigint,
    CONSTRAINT human_pkey PRIMARY KEY (id)
);

-- Adds table firm (id, vat)
CREATE TABLE firm (
    id bigint NOT NULL,
    vat character varying(30) NOT NULL,
    CONSTRAINT firm_pkey PRIMARY KEY (id)
);

-- Changes column crm.actor.dtype: may be null
ALTER TABLE crm.actor ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of crm.actor into firm, copies rows of crm.actor into human
-- RV143 counts rows written since: fails if rows of crm.actor have no value in vat, which every row of firm must have
-- RV112 writes rows of firm and human, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM crm.actor
        WHERE dtype = 'Firm' AND vat IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of crm.actor have no value in vat, which every row of firm must have',
            HINT = 'Give them one, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO firm (id, vat)
SELECT id, vat
FROM crm.actor
WHERE dtype = 'Firm';
INSERT INTO human (id, born, employer_id)
SELECT id, born, employer_id
FROM crm.actor
WHERE dtype = 'Human';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column crm.actor.employer_id
-- reviver:carried=crm.actor.employer_id
ALTER TABLE crm.actor DROP COLUMN employer_id;

-- Drops column crm.actor.born
-- reviver:carried=crm.actor.born
ALTER TABLE crm.actor DROP COLUMN born;

-- Drops column crm.actor.vat
-- reviver:carried=crm.actor.vat
ALTER TABLE crm.actor DROP COLUMN vat;

-- Drops column crm.actor.dtype
-- reviver:carried=crm.actor.dtype
ALTER TABLE crm.actor DROP COLUMN dtype;

-- Adds foreign key firm_figures_firm_id_fkey of firm_figures (firm_id) to firm (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key firm_figures_firm_id_fkey of firm_figures, and nobody can write to firm_figures or firm meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM firm_figures AS child
        WHERE child.firm_id IS NOT NULL AND NOT EXISTS (SELECT FROM firm AS parent WHERE parent.id = child.firm_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of firm_figures refer by firm_id to no row of firm',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE firm_figures ADD CONSTRAINT firm_figures_firm_id_fkey FOREIGN KEY (firm_id) REFERENCES firm (id);

-- Adds foreign key human_id_fkey of human (id) to crm.actor (id)
ALTER TABLE human ADD CONSTRAINT human_id_fkey FOREIGN KEY (id) REFERENCES crm.actor (id);

-- Adds foreign key human_employer_id_fkey of human (employer_id) to firm (id)
ALTER TABLE human ADD CONSTRAINT human_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES firm (id);

-- Adds foreign key firm_id_fkey of firm (id) to crm.actor (id)
ALTER TABLE firm ADD CONSTRAINT firm_id_fkey FOREIGN KEY (id) REFERENCES crm.actor (id);

-- Renames sequence actor_seq to party_seq
-- RV131 code that says sequence actor_seq fails from this moment; it is party_seq now
-- RV127 takes ACCESS EXCLUSIVE on actor_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE actor_seq RENAME TO party_seq;

-- Renames foreign key actor_actor_actor_id_fkey of crm.actor_actor to party_party_party_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on crm.actor_actor: nobody else reads or writes it until the transaction ends
ALTER TABLE crm.actor_actor RENAME CONSTRAINT actor_actor_actor_id_fkey TO party_party_party_id_fkey;

-- Renames foreign key actor_actor_friends_id_fkey of crm.actor_actor to party_party_friends_id_fkey
ALTER TABLE crm.actor_actor RENAME CONSTRAINT actor_actor_friends_id_fkey TO party_party_friends_id_fkey;

-- Renames primary key actor_actor_pkey of crm.actor_actor to party_party_pkey
ALTER TABLE crm.actor_actor RENAME CONSTRAINT actor_actor_pkey TO party_party_pkey;

-- Renames primary key actor_pkey of crm.actor to party_pkey
ALTER TABLE crm.actor RENAME CONSTRAINT actor_pkey TO party_pkey;

-- Renames column crm.actor_actor.actor_id to party_id
-- RV131 code that says column crm.actor_actor.actor_id fails from this moment; it is party_id now
ALTER TABLE crm.actor_actor RENAME COLUMN actor_id TO party_id;

-- Renames table crm.actor_actor to party_party
ALTER TABLE crm.actor_actor RENAME TO party_party;

-- Renames table crm.actor to party
ALTER TABLE crm.actor RENAME TO party;

-- Moves table crm.party_party to party_party
-- RV131 code that says table crm.actor_actor fails from this moment; it is party_party now
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE crm.party_party SET SCHEMA %I', current_schema());
END
$guard$;

-- Moves table crm.party to party
-- RV131 code that says table crm.actor fails from this moment; it is party now
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE crm.party SET SCHEMA %I', current_schema());
END
$guard$;

-- Drops schema crm
DROP SCHEMA crm;
