-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key profile_user_id_key of profile
--   - drops primary key profile_pkey of profile
--   - fails if profile.user_id is null in any row: no value was given
--   - changes column profile.user_id: not null
--   - drops column profile.id
--   - adds primary key profile_pkey of profile (user_id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if profile.user_id is null in any row, and reads all of profile while nobody else can
--   - RV142 drops column profile.id: all values written since are lost

-- Drops unique key profile_user_id_key of profile
-- RV127 takes ACCESS EXCLUSIVE on profile: nobody else reads or writes it until the transaction ends
ALTER TABLE profile DROP CONSTRAINT profile_user_id_key;

-- Drops primary key profile_pkey of profile
ALTER TABLE profile DROP CONSTRAINT profile_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if profile.user_id is null in any row: no value was given
-- reviver:fill profile.user_id
-- Rows may be here that have no value in user_id. Write it at this place:
--     UPDATE profile SET user_id = ... WHERE user_id IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM profile WHERE user_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of profile have no value in user_id, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill profile.user_id, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column profile.user_id: not null
-- RV143 counts rows written since: fails if profile.user_id is null in any row, and reads all of profile while nobody else can
ALTER TABLE profile ALTER COLUMN user_id SET NOT NULL;

-- Drops column profile.id
-- RV142 drops column profile.id: all values written since are lost
ALTER TABLE profile DROP COLUMN id;

-- Adds primary key profile_pkey of profile (user_id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE profile ADD CONSTRAINT profile_pkey PRIMARY KEY (user_id);
