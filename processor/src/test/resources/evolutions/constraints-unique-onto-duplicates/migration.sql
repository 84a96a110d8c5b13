-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds unique key member_login_key of member (login)
-- Code from before it still works:
--   - values that unique key member_login_key of member has already are refused

-- Adds unique key member_login_key of member (login)
-- RV122 fails if two rows agree in unique key member_login_key of member, and builds its index while nobody can read the table
-- RV127 takes ACCESS EXCLUSIVE on member: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM member WHERE login IS NOT NULL GROUP BY login HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of member agree with another in login',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE member ADD CONSTRAINT member_login_key UNIQUE (login);
