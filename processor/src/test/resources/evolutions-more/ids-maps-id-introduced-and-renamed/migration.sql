-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column profile.bio to about
--   - drops primary key profile_pkey of profile
--   - drops unique key profile_account_id_key of profile
--   - changes column profile.id: may be null
--   - changes column profile.about: character varying(100) to character varying(200)
--   - drops column profile.id
--   - adds primary key profile_pkey of profile (account_id)
--   - drops sequence profile_seq
-- Code from before it fails:
--   - column profile.bio is called about now
--   - column profile.id is gone
--   - values that primary key profile_pkey of profile has already are refused
--   - sequence profile_seq is gone, from which it takes numbers
-- What the way back does not bring back:
--   - drops column profile.id: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: profile.about from character varying(200) to character varying(100)
--   - RV143 counts rows written since: fails if two rows agree in primary key profile_pkey of profile, and builds its index while nobody can read the table

-- Renames column profile.bio to about
-- RV131 code that says column profile.bio fails from this moment; it is about now
-- RV127 takes ACCESS EXCLUSIVE on profile: nobody else reads or writes it until the transaction ends
ALTER TABLE profile RENAME COLUMN bio TO about;

-- Drops primary key profile_pkey of profile
ALTER TABLE profile DROP CONSTRAINT profile_pkey;

-- Drops unique key profile_account_id_key of profile
ALTER TABLE profile DROP CONSTRAINT profile_account_id_key;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column profile.about: character varying(100) to character varying(200)
-- RV113 the planner knows nothing of profile.about then: run ANALYZE profile afterwards
ALTER TABLE profile ALTER COLUMN about TYPE character varying(200);

-- Drops column profile.id
-- RV102 drops column profile.id: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE profile DROP COLUMN id;

-- Adds primary key profile_pkey of profile (account_id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE profile ADD CONSTRAINT profile_pkey PRIMARY KEY (account_id);

-- Drops sequence profile_seq
DROP SEQUENCE profile_seq;
