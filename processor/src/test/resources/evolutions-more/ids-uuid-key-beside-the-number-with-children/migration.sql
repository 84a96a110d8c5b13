-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key account_parent_id_fkey of account
--   - drops foreign key account_notes_account_id_fkey of account_notes
--   - drops foreign key account_team_account_id_fkey of account_team
--   - drops foreign key team_lead_id_fkey of team
--   - drops primary key account_pkey of account
--   - drops primary key account_notes_pkey of account_notes
--   - drops primary key account_team_pkey of account_team
--   - adds column account.uid (uuid)
--   - adds column account.parent_uid (uuid)
--   - adds column account_notes.account_uid (uuid)
--   - adds column account_team.account_uid (uuid)
--   - adds column team.lead_uid (uuid)
--   - changes column account.id: no identity
--   - changes column account_notes.account_id: may be null
--   - changes column account_team.account_id: may be null
--   - changes column team.lead_id: may be null
--   - moves data: fills account.uid
--   - moves data: fills account.parent_uid
--   - moves data: fills account_team.account_uid
--   - moves data: fills team.lead_uid
--   - and 17 more
-- Code from before it fails:
--   - account.id gets no number from the database any more
--   - account.uid needs a value, and it does not know it
--   - account_notes.account_uid needs a value, and it does not know it
--   - account_team.account_uid needs a value, and it does not know it
--   - team.lead_uid needs a value, and it does not know it
--   - column account.parent_id is gone
--   - column account_notes.account_id is gone
--   - column account_team.account_id is gone
--   - column team.lead_id is gone
--   - values that unique key account_id_key of account has already are refused
--   - values that primary key account_notes_pkey of account_notes has already are refused
--   - values that primary key account_team_pkey of account_team has already are refused
--   - values that foreign key account_parent_uid_fkey of account does not find are refused
--   - values that foreign key account_notes_account_uid_fkey of account_notes does not find are refused
--   - values that foreign key account_team_account_uid_fkey of account_team does not find are refused
--   - values that foreign key team_lead_uid_fkey of team does not find are refused
-- What the way back destroys, and when it fails:
--   - RV142 keeps the rows but not account.uid: those keys are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key account_team_pkey of account_team, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key account_notes_pkey of account_notes, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key team_lead_id_fkey of team, and nobody can write to team or account meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key account_team_account_id_fkey of account_team, and nobody can write to account_team or account meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key account_notes_account_id_fkey of account_notes, and nobody can write to account_notes or account meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key account_parent_id_fkey of account, and nobody can write to account meanwhile

-- Drops foreign key account_parent_id_fkey of account
-- RV104 drops foreign key account_parent_id_fkey of account: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on account: nobody else reads or writes it until the transaction ends
ALTER TABLE account DROP CONSTRAINT account_parent_id_fkey;

-- Drops foreign key account_notes_account_id_fkey of account_notes
-- RV104 drops foreign key account_notes_account_id_fkey of account_notes: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on account_notes: nobody else reads or writes it until the transaction ends
ALTER TABLE account_notes DROP CONSTRAINT account_notes_account_id_fkey;

-- Drops foreign key account_team_account_id_fkey of account_team
-- RV104 drops foreign key account_team_account_id_fkey of account_team: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on account_team: nobody else reads or writes it until the transaction ends
ALTER TABLE account_team DROP CONSTRAINT account_team_account_id_fkey;

-- Drops foreign key team_lead_id_fkey of team
-- RV104 drops foreign key team_lead_id_fkey of team: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on team: nobody else reads or writes it until the transaction ends
ALTER TABLE team DROP CONSTRAINT team_lead_id_fkey;

-- Drops primary key account_pkey of account
ALTER TABLE account DROP CONSTRAINT account_pkey;

-- Drops primary key account_notes_pkey of account_notes
ALTER TABLE account_notes DROP CONSTRAINT account_notes_pkey;

-- Drops primary key account_team_pkey of account_team
ALTER TABLE account_team DROP CONSTRAINT account_team_pkey;

-- Adds column account.uid (uuid)
ALTER TABLE account ADD COLUMN uid uuid;

-- Adds column account.parent_uid (uuid)
ALTER TABLE account ADD COLUMN parent_uid uuid;

-- Adds column account_notes.account_uid (uuid)
ALTER TABLE account_notes ADD COLUMN account_uid uuid;

-- Adds column account_team.account_uid (uuid)
ALTER TABLE account_team ADD COLUMN account_uid uuid;

-- Adds column team.lead_uid (uuid)
ALTER TABLE team ADD COLUMN lead_uid uuid;

-- Changes column account.id: no identity
ALTER TABLE account ALTER COLUMN id DROP IDENTITY;

-- Changes column account_notes.account_id: may be null
ALTER TABLE account_notes ALTER COLUMN account_id DROP NOT NULL;

-- Changes column account_team.account_id: may be null
ALTER TABLE account_team ALTER COLUMN account_id DROP NOT NULL;

-- Changes column team.lead_id: may be null
ALTER TABLE team ALTER COLUMN lead_id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills account.uid
-- RV112 writes rows of account, all in one transaction: the more there are, the longer others wait
UPDATE account SET uid = gen_random_uuid();

-- Moves data: fills account.parent_uid
-- RV112 writes rows of account, all in one transaction: the more there are, the longer others wait
UPDATE account SET parent_uid = (SELECT fellow.uid FROM account AS fellow WHERE fellow.id = account.parent_id)
WHERE parent_id IS NOT NULL;

-- Moves data: fills account_team.account_uid
-- RV112 writes rows of account_team, all in one transaction: the more there are, the longer others wait
UPDATE account_team SET account_uid = account.uid
FROM account
WHERE account.id = account_team.account_id;

-- Moves data: fills team.lead_uid
-- RV112 writes rows of team, all in one transaction: the more there are, the longer others wait
UPDATE team SET lead_uid = account.uid
FROM account
WHERE account.id = team.lead_id;

-- Moves data: fills account_notes.account_uid
-- RV112 writes rows of account_notes, all in one transaction: the more there are, the longer others wait
UPDATE account_notes SET account_uid = account.uid
FROM account
WHERE account.id = account_notes.account_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column account.uid: not null
-- RV121 reads all of account while nobody else can
-- RV132 code that does not know account.uid cannot insert rows any more
ALTER TABLE account ALTER COLUMN uid SET NOT NULL;

-- Changes column account_notes.account_uid: not null
-- RV121 reads all of account_notes while nobody else can
-- RV132 code that does not know account_notes.account_uid cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM account_notes WHERE account_uid IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of account_notes have no value in account_uid',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE account_notes ALTER COLUMN account_uid SET NOT NULL;

-- Changes column account_team.account_uid: not null
-- RV121 reads all of account_team while nobody else can
-- RV132 code that does not know account_team.account_uid cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM account_team WHERE account_uid IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of account_team have no value in account_uid',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE account_team ALTER COLUMN account_uid SET NOT NULL;

-- Changes column team.lead_uid: not null
-- RV121 reads all of team while nobody else can
-- RV132 code that does not know team.lead_uid cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM team WHERE lead_uid IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of team have no value in lead_uid',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE team ALTER COLUMN lead_uid SET NOT NULL;

-- Drops column account.parent_id
-- reviver:carried=account.parent_id
ALTER TABLE account DROP COLUMN parent_id;

-- Drops column account_notes.account_id
-- reviver:carried=account_notes.account_id
ALTER TABLE account_notes DROP COLUMN account_id;

-- Drops column account_team.account_id
-- reviver:carried=account_team.account_id
ALTER TABLE account_team DROP COLUMN account_id;

-- Drops column team.lead_id
-- reviver:carried=team.lead_id
ALTER TABLE team DROP COLUMN lead_id;

-- Adds primary key account_pkey of account (uid)
-- RV122 fails if two rows agree in primary key account_pkey of account, and builds its index while nobody can read the table
ALTER TABLE account ADD CONSTRAINT account_pkey PRIMARY KEY (uid);

-- Adds unique key account_id_key of account (id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE account ADD CONSTRAINT account_id_key UNIQUE (id);

-- Adds primary key account_notes_pkey of account_notes (account_uid, notes_order)
-- RV122 fails if two rows agree in primary key account_notes_pkey of account_notes, and builds its index while nobody can read the table
ALTER TABLE account_notes ADD CONSTRAINT account_notes_pkey PRIMARY KEY (account_uid, notes_order);

-- Adds primary key account_team_pkey of account_team (account_uid, teams_id)
-- RV122 fails if two rows agree in primary key account_team_pkey of account_team, and builds its index while nobody can read the table
ALTER TABLE account_team ADD CONSTRAINT account_team_pkey PRIMARY KEY (account_uid, teams_id);

-- Adds foreign key account_parent_uid_fkey of account (parent_uid) to account (uid)
-- RV124 fails if a row refers to none by foreign key account_parent_uid_fkey of account, and nobody can write to account meanwhile
ALTER TABLE account ADD CONSTRAINT account_parent_uid_fkey FOREIGN KEY (parent_uid) REFERENCES account (uid);

-- Adds foreign key account_notes_account_uid_fkey of account_notes (account_uid) to account (uid)
-- RV124 fails if a row refers to none by foreign key account_notes_account_uid_fkey of account_notes, and nobody can write to account_notes or account meanwhile
ALTER TABLE account_notes ADD CONSTRAINT account_notes_account_uid_fkey FOREIGN KEY (account_uid) REFERENCES account (uid);

-- Adds foreign key account_team_account_uid_fkey of account_team (account_uid) to account (uid)
-- RV124 fails if a row refers to none by foreign key account_team_account_uid_fkey of account_team, and nobody can write to account_team or account meanwhile
ALTER TABLE account_team ADD CONSTRAINT account_team_account_uid_fkey FOREIGN KEY (account_uid) REFERENCES account (uid);

-- Adds foreign key team_lead_uid_fkey of team (lead_uid) to account (uid)
-- RV124 fails if a row refers to none by foreign key team_lead_uid_fkey of team, and nobody can write to team or account meanwhile
ALTER TABLE team ADD CONSTRAINT team_lead_uid_fkey FOREIGN KEY (lead_uid) REFERENCES account (uid);
