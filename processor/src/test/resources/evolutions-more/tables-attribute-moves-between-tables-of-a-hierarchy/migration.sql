-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column firm_tax.vat (character varying(20))
--   - moves data: fills firm_tax.vat, copies rows of firm into firm_tax
--   - drops column firm.vat
-- Code from before it fails:
--   - column firm.vat is gone

-- Adds column firm_tax.vat (character varying(20))
-- RV127 takes ACCESS EXCLUSIVE on firm_tax: nobody else reads or writes it until the transaction ends
ALTER TABLE firm_tax ADD COLUMN vat character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills firm_tax.vat, copies rows of firm into firm_tax
-- RV112 writes rows of firm_tax, all in one transaction: the more there are, the longer others wait
UPDATE firm_tax SET vat = firm.vat
FROM firm
WHERE firm.id = firm_tax.id;
INSERT INTO firm_tax (id, vat)
SELECT firm.id, firm.vat
FROM firm
WHERE firm.vat IS NOT NULL AND NOT EXISTS (SELECT FROM firm_tax WHERE firm_tax.id = firm.id);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column firm.vat
-- RV127 takes ACCESS EXCLUSIVE on firm: nobody else reads or writes it until the transaction ends
-- reviver:carried=firm.vat
ALTER TABLE firm DROP COLUMN vat;
