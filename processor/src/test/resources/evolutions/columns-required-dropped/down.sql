-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - adds column firm.vat (character varying(20))
--   - changes column firm.vat: not null
-- What it does not bring back:
--   - drops column firm.vat: the way back restores the column, not its values

-- structure-only: restores the column, not its values
ALTER TABLE firm ADD COLUMN vat character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV143 counts rows written since: every row needs a value in firm.vat first: write it at the hinge
ALTER TABLE firm ALTER COLUMN vat SET NOT NULL;
