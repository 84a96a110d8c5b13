-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column word.text: the collation of its type

-- Changes column word.text: the collation of its type
-- RV127 takes ACCESS EXCLUSIVE on word: nobody else reads or writes it until the transaction ends
ALTER TABLE word ALTER COLUMN text TYPE character varying(20);
