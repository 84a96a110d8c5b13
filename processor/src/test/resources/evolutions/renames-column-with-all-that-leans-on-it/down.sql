-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames index subscriber_email_id_idx of subscriber to subscriber_mail_id_idx
--   - renames unique key subscriber_email_key of subscriber to subscriber_mail_key
--   - renames column subscriber.email to mail

-- Renames index subscriber_email_id_idx of subscriber to subscriber_mail_id_idx
ALTER INDEX subscriber_email_id_idx RENAME TO subscriber_mail_id_idx;

-- Renames unique key subscriber_email_key of subscriber to subscriber_mail_key
-- RV127 takes ACCESS EXCLUSIVE on subscriber: nobody else reads or writes it until the transaction ends
ALTER TABLE subscriber RENAME CONSTRAINT subscriber_email_key TO subscriber_mail_key;

-- Renames column subscriber.email to mail
-- RV131 code that says column subscriber.email fails from this moment; it is mail now
ALTER TABLE subscriber RENAME COLUMN email TO mail;
