-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check member_role_role_check of member_role
--   - moves data: writes member_role.role anew: 'OWNER' is 'ADMIN' now
--   - adds check member_role_role_check of member_role (role in ('USER','ADMIN'))

-- Drops check member_role_role_check of member_role
-- RV127 takes ACCESS EXCLUSIVE on member_role: nobody else reads or writes it until the transaction ends
ALTER TABLE member_role DROP CONSTRAINT member_role_role_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes member_role.role anew: 'OWNER' is 'ADMIN' now
-- RV112 writes rows of member_role, all in one transaction: the more there are, the longer others wait
UPDATE member_role SET role = 'ADMIN'
WHERE role = 'OWNER';

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check member_role_role_check of member_role (role in ('USER','ADMIN'))
-- RV123 reads all rows while nobody else can
ALTER TABLE member_role ADD CONSTRAINT member_role_role_check CHECK (role in ('USER','ADMIN'));
