-- Migration 20261122002911_add_profile: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:after=20261122002904_init
-- What it does:
--   - drops foreign key profile_user_id_fkey of profile
--   - drops table profile

ALTER TABLE profile DROP CONSTRAINT profile_user_id_fkey;

-- RV141 drops table profile: all rows written since are lost
DROP TABLE profile;
