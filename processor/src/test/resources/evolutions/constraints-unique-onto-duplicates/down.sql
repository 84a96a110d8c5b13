-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key member_login_key of member

-- Drops unique key member_login_key of member
-- RV127 takes ACCESS EXCLUSIVE on member: nobody else reads or writes it until the transaction ends
ALTER TABLE member DROP CONSTRAINT member_login_key;
