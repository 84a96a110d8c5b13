-- Migration 20261121235327_add_profile: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it takes back:
--   - adds table profile (id, bio, homepage, mastodon, user_id)
--   - adds foreign key profile_user_id_fkey of profile (user_id) to users (id)

ALTER TABLE profile DROP CONSTRAINT profile_user_id_fkey;

-- RV141 drops table profile: all rows written since are lost
DROP TABLE profile;
