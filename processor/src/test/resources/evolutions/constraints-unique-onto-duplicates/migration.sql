-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds unique key member_login_key of member (login)

-- RV122 fails if two rows agree in unique key member_login_key of member, and builds its index while nobody can read the table
ALTER TABLE member ADD CONSTRAINT member_login_key UNIQUE (login);
