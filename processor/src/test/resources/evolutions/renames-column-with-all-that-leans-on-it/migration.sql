-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column subscriber.mail to email
--   - renames unique key subscriber_mail_key of subscriber to subscriber_email_key
--   - renames index subscriber_mail_id_idx of subscriber to subscriber_email_id_idx
-- Code from before it fails:
--   - column subscriber.mail is called email now

-- Renames column subscriber.mail to email
-- RV131 code that says column subscriber.mail fails from this moment; it is email now
-- RV127 takes ACCESS EXCLUSIVE on subscriber: nobody else reads or writes it until the transaction ends
ALTER TABLE subscriber RENAME COLUMN mail TO email;

-- Renames unique key subscriber_mail_key of subscriber to subscriber_email_key
ALTER TABLE subscriber RENAME CONSTRAINT subscriber_mail_key TO subscriber_email_key;

-- Renames index subscriber_mail_id_idx of subscriber to subscriber_email_id_idx
ALTER INDEX subscriber_mail_id_idx RENAME TO subscriber_email_id_idx;
