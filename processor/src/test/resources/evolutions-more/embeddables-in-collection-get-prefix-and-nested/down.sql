-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames unique key contact_phones_contact_id_phone_label_phone_number_key of contact_phones to contact_phones_contact_id_label_number_key
--   - renames column contact_phones.phone_label to label
--   - renames column contact_phones.phone_number to number
--   - renames column contact.home_town to town
--   - renames column contact.home_street to street

-- Renames unique key contact_phones_contact_id_phone_label_phone_number_key of contact_phones to contact_phones_contact_id_label_number_key
-- RV127 takes ACCESS EXCLUSIVE on contact_phones: nobody else reads or writes it until the transaction ends
ALTER TABLE contact_phones RENAME CONSTRAINT contact_phones_contact_id_phone_label_phone_number_key TO contact_phones_contact_id_label_number_key;

-- Renames column contact_phones.phone_label to label
-- RV131 code that says column contact_phones.phone_label fails from this moment; it is label now
ALTER TABLE contact_phones RENAME COLUMN phone_label TO label;

-- Renames column contact_phones.phone_number to number
-- RV131 code that says column contact_phones.phone_number fails from this moment; it is number now
ALTER TABLE contact_phones RENAME COLUMN phone_number TO number;

-- Renames column contact.home_town to town
-- RV131 code that says column contact.home_town fails from this moment; it is town now
-- RV127 takes ACCESS EXCLUSIVE on contact: nobody else reads or writes it until the transaction ends
ALTER TABLE contact RENAME COLUMN home_town TO town;

-- Renames column contact.home_street to street
-- RV131 code that says column contact.home_street fails from this moment; it is street now
ALTER TABLE contact RENAME COLUMN home_street TO street;
