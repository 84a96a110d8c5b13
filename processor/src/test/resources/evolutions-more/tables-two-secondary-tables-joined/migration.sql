-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key account_web_id_fkey of account_web
--   - adds column account_bio.nick (character varying(20))
--   - adds column account_bio.site (character varying(20))
--   - moves data: fills account_bio.nick, copies rows of account into account_bio, fills account_bio.site, copies rows of account_web into account_bio
--   - drops column account.nick
--   - drops table account_web
-- Code from before it fails:
--   - column account.nick is gone
--   - table account_web is gone

-- Drops foreign key account_web_id_fkey of account_web
-- RV127 takes ACCESS EXCLUSIVE on account: nobody else reads or writes it until the transaction ends
ALTER TABLE account_web DROP CONSTRAINT account_web_id_fkey;

-- Adds column account_bio.nick (character varying(20))
-- RV127 takes ACCESS EXCLUSIVE on account_bio: nobody else reads or writes it until the transaction ends
ALTER TABLE account_bio ADD COLUMN nick character varying(20);

-- Adds column account_bio.site (character varying(20))
ALTER TABLE account_bio ADD COLUMN site character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills account_bio.nick, copies rows of account into account_bio, fills account_bio.site, copies rows of account_web into account_bio
-- RV112 writes rows of account_bio, all in one transaction: the more there are, the longer others wait
UPDATE account_bio SET nick = account.nick
FROM account
WHERE account.id = account_bio.account_id;
INSERT INTO account_bio (account_id, nick)
SELECT account.id, account.nick
FROM account
WHERE account.nick IS NOT NULL AND NOT EXISTS (SELECT FROM account_bio WHERE account_bio.account_id = account.id);
UPDATE account_bio SET site = account_web.site
FROM account_web
WHERE account_web.id = account_bio.account_id;
INSERT INTO account_bio (account_id, site)
SELECT account_web.id, account_web.site
FROM account_web
WHERE account_web.site IS NOT NULL AND NOT EXISTS (SELECT FROM account_bio WHERE account_bio.account_id = account_web.id);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column account.nick
-- reviver:carried=account.nick
ALTER TABLE account DROP COLUMN nick;

-- Drops table account_web
-- reviver:carried=account_web
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM account_web
        WHERE jsonb_strip_nulls(to_jsonb(account_web.*) - ARRAY['id', 'site']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of account_web that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE account_web;
