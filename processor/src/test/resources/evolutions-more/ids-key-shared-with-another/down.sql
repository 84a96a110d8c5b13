-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key profile_pkey of profile
--   - adds column profile.id (bigint)
--   - fills profile.id where it is null, with account_id
--   - changes column profile.id: not null
--   - adds unique key profile_account_id_key of profile (account_id)
--   - adds primary key profile_pkey of profile (id)
-- What it does not bring back:
--   - drops column profile.id: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key profile_pkey of profile, and builds its index while nobody can read the table

-- Drops primary key profile_pkey of profile
-- RV127 takes ACCESS EXCLUSIVE on profile: nobody else reads or writes it until the transaction ends
ALTER TABLE profile DROP CONSTRAINT profile_pkey;

-- Adds column profile.id (bigint)
-- structure-only: restores the column, not its values
ALTER TABLE profile ADD COLUMN id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills profile.id where it is null, with account_id
-- RV126 writes every row of profile that has no id, in one transaction; nobody else can write to these rows until it ends
UPDATE profile SET id = account_id WHERE id IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column profile.id: not null
-- RV121 reads all of profile while nobody else can
ALTER TABLE profile ALTER COLUMN id SET NOT NULL;

-- Adds unique key profile_account_id_key of profile (account_id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE profile ADD CONSTRAINT profile_account_id_key UNIQUE (account_id);

-- Adds primary key profile_pkey of profile (id)
-- RV143 counts rows written since: fails if two rows agree in primary key profile_pkey of profile, and builds its index while nobody can read the table
ALTER TABLE profile ADD CONSTRAINT profile_pkey PRIMARY KEY (id);
