-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds check post_stars_check of post (stars >= 0), for new rows first
--   - holds the rows that are there against check post_stars_check of post
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row breaks check post_stars_check of post, which new rows cannot since the step before; nobody waits

-- Looks at rows before anything is done
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE NOT (stars >= 0));
BEGIN
    IF misfits > 0 THEN
        RAISE check_violation USING MESSAGE = misfits || ' rows of post do not pass the check post_stars_check: stars >= 0',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;

SET LOCAL lock_timeout = '2s';

-- Adds check post_stars_check of post (stars >= 0), for new rows first
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD CONSTRAINT post_stars_check CHECK (stars >= 0) NOT VALID;

-- reviver:alone
-- Holds the rows that are there against check post_stars_check of post
-- RV143 counts rows written since: fails if a row breaks check post_stars_check of post, which new rows cannot since the step before; nobody waits
ALTER TABLE post VALIDATE CONSTRAINT post_stars_check;
