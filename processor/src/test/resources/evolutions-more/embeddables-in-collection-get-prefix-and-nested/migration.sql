-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column contact.street to home_street
--   - renames column contact.town to home_town
--   - renames column contact_phones.number to phone_number
--   - renames column contact_phones.label to phone_label
--   - renames unique key contact_phones_contact_id_label_number_key of contact_phones to contact_phones_contact_id_phone_label_phone_number_key
-- Code from before it fails:
--   - column contact.street is called home_street now
--   - column contact.town is called home_town now
--   - column contact_phones.number is called phone_number now
--   - column contact_phones.label is called phone_label now

-- Renames column contact.street to home_street
-- RV131 code that says column contact.street fails from this moment; it is home_street now
-- RV127 takes ACCESS EXCLUSIVE on contact: nobody else reads or writes it until the transaction ends
ALTER TABLE contact RENAME COLUMN street TO home_street;

-- Renames column contact.town to home_town
-- RV131 code that says column contact.town fails from this moment; it is home_town now
ALTER TABLE contact RENAME COLUMN town TO home_town;

-- Renames column contact_phones.number to phone_number
-- RV131 code that says column contact_phones.number fails from this moment; it is phone_number now
-- RV127 takes ACCESS EXCLUSIVE on contact_phones: nobody else reads or writes it until the transaction ends
ALTER TABLE contact_phones RENAME COLUMN number TO phone_number;

-- Renames column contact_phones.label to phone_label
-- RV131 code that says column contact_phones.label fails from this moment; it is phone_label now
ALTER TABLE contact_phones RENAME COLUMN label TO phone_label;

-- Renames unique key contact_phones_contact_id_label_number_key of contact_phones to contact_phones_contact_id_phone_label_phone_number_key
ALTER TABLE contact_phones RENAME CONSTRAINT contact_phones_contact_id_label_number_key TO contact_phones_contact_id_phone_label_phone_number_key;
