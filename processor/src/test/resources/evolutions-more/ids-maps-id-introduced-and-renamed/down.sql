-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence profile_seq (start 1, increment 50)
--   - drops primary key profile_pkey of profile
--   - adds column profile.id (bigint)
--   - changes column profile.about: character varying(200) to character varying(100)
--   - moves data: lets sequence profile_seq begin above profile.id
--   - fills profile.id where it is null, with nextval('profile_seq')
--   - changes column profile.id: not null
--   - adds unique key profile_account_id_key of profile (account_id)
--   - adds primary key profile_pkey of profile (id)
--   - renames column profile.about to bio
-- What it does not bring back:
--   - drops column profile.id: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: profile.about from character varying(200) to character varying(100)
--   - RV143 counts rows written since: fails if two rows agree in primary key profile_pkey of profile, and builds its index while nobody can read the table

-- Adds sequence profile_seq (start 1, increment 50)
CREATE SEQUENCE profile_seq START WITH 1 INCREMENT BY 50;

-- Drops primary key profile_pkey of profile
-- RV127 takes ACCESS EXCLUSIVE on profile: nobody else reads or writes it until the transaction ends
ALTER TABLE profile DROP CONSTRAINT profile_pkey;

-- Adds column profile.id (bigint)
-- structure-only: restores the column, not its values
ALTER TABLE profile ADD COLUMN id bigint;

-- Changes column profile.about: character varying(200) to character varying(100)
-- RV143 counts rows written since: fails if a value does not fit: profile.about from character varying(200) to character varying(100)
-- RV113 the planner knows nothing of profile.about then: run ANALYZE profile afterwards
-- RV111 copies all of profile while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM profile WHERE (about::character varying(100))::text IS DISTINCT FROM about::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of profile have a value in about that character varying(100) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE profile ALTER COLUMN about TYPE character varying(100);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence profile_seq begin above profile.id
SELECT setval('profile_seq', greatest(max(id) + 51, 1), false)
FROM profile
HAVING max(id) IS NOT NULL;

-- Fills profile.id where it is null, with nextval('profile_seq')
-- RV126 writes every row of profile that has no id, in one transaction; nobody else can write to these rows until it ends
UPDATE profile SET id = nextval('profile_seq') WHERE id IS NULL;

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

-- Renames column profile.about to bio
-- RV131 code that says column profile.about fails from this moment; it is bio now
ALTER TABLE profile RENAME COLUMN about TO bio;
