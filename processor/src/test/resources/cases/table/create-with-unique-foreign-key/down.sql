-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key profile_user_id_fkey of profile
--   - drops table profile
-- What it destroys, and when it fails:
--   - RV141 drops table profile: all rows written since are lost

-- Drops foreign key profile_user_id_fkey of profile
-- RV127 takes ACCESS EXCLUSIVE on app_user: nobody else reads or writes it until the transaction ends
ALTER TABLE profile DROP CONSTRAINT profile_user_id_fkey;

-- Drops table profile
-- RV141 drops table profile: all rows written since are lost
DROP TABLE profile;
