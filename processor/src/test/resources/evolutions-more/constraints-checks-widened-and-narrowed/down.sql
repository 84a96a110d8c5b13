-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check stars_ok of vote
--   - drops check kind_ok of vote
--   - adds check stars_ok of vote (stars between 1 and 5)
--   - adds check kind_ok of vote (kind in ('A','B'))
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row does not pass check stars_ok of vote, and reads all rows while nobody else can
--   - RV143 counts rows written since: fails if a row does not pass check kind_ok of vote, and reads all rows while nobody else can

-- Drops check stars_ok of vote
-- RV127 takes ACCESS EXCLUSIVE on vote: nobody else reads or writes it until the transaction ends
ALTER TABLE vote DROP CONSTRAINT stars_ok;

-- Drops check kind_ok of vote
ALTER TABLE vote DROP CONSTRAINT kind_ok;

-- Adds check stars_ok of vote (stars between 1 and 5)
-- RV143 counts rows written since: fails if a row does not pass check stars_ok of vote, and reads all rows while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM vote WHERE NOT (stars between 1 and 5));
BEGIN
    IF misfits > 0 THEN
        RAISE check_violation USING MESSAGE = misfits || ' rows of vote do not pass the check stars_ok: stars between 1 and 5',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE vote ADD CONSTRAINT stars_ok CHECK (stars between 1 and 5);

-- Adds check kind_ok of vote (kind in ('A','B'))
-- RV143 counts rows written since: fails if a row does not pass check kind_ok of vote, and reads all rows while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM vote WHERE NOT (kind in ('A','B')));
BEGIN
    IF misfits > 0 THEN
        RAISE check_violation USING MESSAGE = misfits || ' rows of vote do not pass the check kind_ok: kind in (''A'',''B'')',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE vote ADD CONSTRAINT kind_ok CHECK (kind in ('A','B'));
