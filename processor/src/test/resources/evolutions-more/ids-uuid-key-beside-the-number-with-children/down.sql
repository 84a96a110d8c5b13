-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key team_lead_uid_fkey of team
--   - drops foreign key account_team_account_uid_fkey of account_team
--   - drops foreign key account_notes_account_uid_fkey of account_notes
--   - drops foreign key account_parent_uid_fkey of account
--   - drops primary key account_team_pkey of account_team
--   - drops primary key account_notes_pkey of account_notes
--   - drops unique key account_id_key of account
--   - drops primary key account_pkey of account
--   - adds column team.lead_id (bigint)
--   - adds column account_team.account_id (bigint)
--   - adds column account_notes.account_id (bigint)
--   - adds column account.parent_id (bigint)
--   - changes column team.lead_uid: may be null
--   - changes column account_team.account_uid: may be null
--   - changes column account_notes.account_uid: may be null
--   - changes column account.uid: may be null
--   - moves data: fills account.parent_id
--   - moves data: fills account_team.account_id
--   - moves data: fills team.lead_id
--   - moves data: fills account_notes.account_id
--   - and 16 more
-- What it destroys, and when it fails:
--   - RV142 keeps the rows but not account.uid: those keys are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key account_team_pkey of account_team, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key account_notes_pkey of account_notes, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key team_lead_id_fkey of team, and nobody can write to team or account meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key account_team_account_id_fkey of account_team, and nobody can write to account_team or account meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key account_notes_account_id_fkey of account_notes, and nobody can write to account_notes or account meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key account_parent_id_fkey of account, and nobody can write to account meanwhile

-- Drops foreign key team_lead_uid_fkey of team
-- RV127 takes ACCESS EXCLUSIVE on account and team: nobody else reads or writes them until the transaction ends
ALTER TABLE team DROP CONSTRAINT team_lead_uid_fkey;

-- Drops foreign key account_team_account_uid_fkey of account_team
-- RV127 takes ACCESS EXCLUSIVE on account_team: nobody else reads or writes it until the transaction ends
ALTER TABLE account_team DROP CONSTRAINT account_team_account_uid_fkey;

-- Drops foreign key account_notes_account_uid_fkey of account_notes
-- RV127 takes ACCESS EXCLUSIVE on account_notes: nobody else reads or writes it until the transaction ends
ALTER TABLE account_notes DROP CONSTRAINT account_notes_account_uid_fkey;

-- Drops foreign key account_parent_uid_fkey of account
ALTER TABLE account DROP CONSTRAINT account_parent_uid_fkey;

-- Drops primary key account_team_pkey of account_team
ALTER TABLE account_team DROP CONSTRAINT account_team_pkey;

-- Drops primary key account_notes_pkey of account_notes
ALTER TABLE account_notes DROP CONSTRAINT account_notes_pkey;

-- Drops unique key account_id_key of account
ALTER TABLE account DROP CONSTRAINT account_id_key;

-- Drops primary key account_pkey of account
ALTER TABLE account DROP CONSTRAINT account_pkey;

-- Adds column team.lead_id (bigint)
ALTER TABLE team ADD COLUMN lead_id bigint;

-- Adds column account_team.account_id (bigint)
ALTER TABLE account_team ADD COLUMN account_id bigint;

-- Adds column account_notes.account_id (bigint)
ALTER TABLE account_notes ADD COLUMN account_id bigint;

-- Adds column account.parent_id (bigint)
ALTER TABLE account ADD COLUMN parent_id bigint;

-- Changes column team.lead_uid: may be null
ALTER TABLE team ALTER COLUMN lead_uid DROP NOT NULL;

-- Changes column account_team.account_uid: may be null
ALTER TABLE account_team ALTER COLUMN account_uid DROP NOT NULL;

-- Changes column account_notes.account_uid: may be null
ALTER TABLE account_notes ALTER COLUMN account_uid DROP NOT NULL;

-- Changes column account.uid: may be null
ALTER TABLE account ALTER COLUMN uid DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills account.parent_id
-- RV112 writes rows of account, all in one transaction: the more there are, the longer others wait
UPDATE account SET parent_id = (SELECT fellow.id FROM account AS fellow WHERE fellow.uid = account.parent_uid)
WHERE parent_uid IS NOT NULL;

-- Moves data: fills account_team.account_id
-- RV112 writes rows of account_team, all in one transaction: the more there are, the longer others wait
UPDATE account_team SET account_id = account.id
FROM account
WHERE account.uid = account_team.account_uid;

-- Moves data: fills team.lead_id
-- RV112 writes rows of team, all in one transaction: the more there are, the longer others wait
UPDATE team SET lead_id = account.id
FROM account
WHERE account.uid = team.lead_uid;

-- Moves data: fills account_notes.account_id
-- RV112 writes rows of account_notes, all in one transaction: the more there are, the longer others wait
UPDATE account_notes SET account_id = account.id
FROM account
WHERE account.uid = account_notes.account_uid;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column team.lead_id: not null
-- RV121 reads all of team while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM team WHERE lead_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of team have no value in lead_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE team ALTER COLUMN lead_id SET NOT NULL;

-- Changes column account_team.account_id: not null
-- RV121 reads all of account_team while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM account_team WHERE account_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of account_team have no value in account_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE account_team ALTER COLUMN account_id SET NOT NULL;

-- Changes column account_notes.account_id: not null
-- RV121 reads all of account_notes while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM account_notes WHERE account_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of account_notes have no value in account_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE account_notes ALTER COLUMN account_id SET NOT NULL;

-- Changes column account.id: identity
ALTER TABLE account ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY;
SELECT setval(pg_get_serial_sequence('account', 'id'), greatest(max(id) + 1, 1), false) FROM account;

-- Drops column team.lead_uid
-- reviver:carried=team.lead_uid
ALTER TABLE team DROP COLUMN lead_uid;

-- Drops column account_team.account_uid
-- reviver:carried=account_team.account_uid
ALTER TABLE account_team DROP COLUMN account_uid;

-- Drops column account_notes.account_uid
-- reviver:carried=account_notes.account_uid
ALTER TABLE account_notes DROP COLUMN account_uid;

-- Drops column account.parent_uid
-- reviver:carried=account.parent_uid
ALTER TABLE account DROP COLUMN parent_uid;

-- Drops column account.uid
-- reviver:carried=account.uid
ALTER TABLE account DROP COLUMN uid;

-- Adds primary key account_team_pkey of account_team (account_id, teams_id)
-- RV143 counts rows written since: fails if two rows agree in primary key account_team_pkey of account_team, and builds its index while nobody can read the table
ALTER TABLE account_team ADD CONSTRAINT account_team_pkey PRIMARY KEY (account_id, teams_id);

-- Adds primary key account_notes_pkey of account_notes (account_id, notes_order)
-- RV143 counts rows written since: fails if two rows agree in primary key account_notes_pkey of account_notes, and builds its index while nobody can read the table
ALTER TABLE account_notes ADD CONSTRAINT account_notes_pkey PRIMARY KEY (account_id, notes_order);

-- Adds primary key account_pkey of account (id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE account ADD CONSTRAINT account_pkey PRIMARY KEY (id);

-- Adds foreign key team_lead_id_fkey of team (lead_id) to account (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key team_lead_id_fkey of team, and nobody can write to team or account meanwhile
ALTER TABLE team ADD CONSTRAINT team_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES account (id);

-- Adds foreign key account_team_account_id_fkey of account_team (account_id) to account (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key account_team_account_id_fkey of account_team, and nobody can write to account_team or account meanwhile
ALTER TABLE account_team ADD CONSTRAINT account_team_account_id_fkey FOREIGN KEY (account_id) REFERENCES account (id);

-- Adds foreign key account_notes_account_id_fkey of account_notes (account_id) to account (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key account_notes_account_id_fkey of account_notes, and nobody can write to account_notes or account meanwhile
ALTER TABLE account_notes ADD CONSTRAINT account_notes_account_id_fkey FOREIGN KEY (account_id) REFERENCES account (id);

-- Adds foreign key account_parent_id_fkey of account (parent_id) to account (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key account_parent_id_fkey of account, and nobody can write to account meanwhile
ALTER TABLE account ADD CONSTRAINT account_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES account (id);
