-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column firm.vat (character varying(20))
--   - moves data: fills firm.vat, takes the rows that hold nothing any more out of firm_tax
--   - drops column firm_tax.vat

-- Adds column firm.vat (character varying(20))
-- RV127 takes ACCESS EXCLUSIVE on firm: nobody else reads or writes it until the transaction ends
ALTER TABLE firm ADD COLUMN vat character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills firm.vat, takes the rows that hold nothing any more out of firm_tax
-- RV112 writes rows of firm and firm_tax, all in one transaction: the more there are, the longer others wait
UPDATE firm SET vat = firm_tax.vat
FROM firm_tax
WHERE firm_tax.id = firm.id;
DELETE FROM firm_tax
WHERE office IS NULL AND jsonb_strip_nulls(to_jsonb(firm_tax.*) - ARRAY['id', 'office', 'vat']) = '{}';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column firm_tax.vat
-- RV127 takes ACCESS EXCLUSIVE on firm_tax: nobody else reads or writes it until the transaction ends
-- reviver:carried=firm_tax.vat
ALTER TABLE firm_tax DROP COLUMN vat;
