-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table account_web (id, site)
--   - adds column account.nick (character varying(20))
--   - moves data: copies rows of account into account_web, fills account.nick, takes the rows that hold nothing any more out of account_bio
--   - drops column account_bio.site
--   - drops column account_bio.nick
--   - adds foreign key account_web_id_fkey of account_web (id) to account (id)

-- Adds table account_web (id, site)
CREATE TABLE account_web (
    id bigint NOT NULL,
    site character varying(20),
    CONSTRAINT account_web_pkey PRIMARY KEY (id)
);

-- Adds column account.nick (character varying(20))
-- RV127 takes ACCESS EXCLUSIVE on account: nobody else reads or writes it until the transaction ends
ALTER TABLE account ADD COLUMN nick character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of account into account_web, fills account.nick, takes the rows that hold nothing any more out of account_bio
-- RV112 writes rows of account and account_bio and account_web, all in one transaction: the more there are, the longer others wait
INSERT INTO account_web (id, site)
SELECT account.id, account_bio.site
FROM account
LEFT JOIN account_bio ON account_bio.account_id = account.id
WHERE account_bio.site IS NOT NULL;
UPDATE account SET nick = account_bio.nick
FROM account_bio
WHERE account_bio.account_id = account.id;
DELETE FROM account_bio
WHERE bio IS NULL AND jsonb_strip_nulls(to_jsonb(account_bio.*) - ARRAY['account_id', 'bio', 'nick', 'site']) = '{}';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column account_bio.site
-- RV127 takes ACCESS EXCLUSIVE on account_bio: nobody else reads or writes it until the transaction ends
-- reviver:carried=account_bio.site
ALTER TABLE account_bio DROP COLUMN site;

-- Drops column account_bio.nick
-- reviver:carried=account_bio.nick
ALTER TABLE account_bio DROP COLUMN nick;

-- Adds foreign key account_web_id_fkey of account_web (id) to account (id)
ALTER TABLE account_web ADD CONSTRAINT account_web_id_fkey FOREIGN KEY (id) REFERENCES account (id);
