-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column basket.note (character varying(20))
-- What it does not bring back:
--   - drops column basket.note: the way back restores the column, not its values

-- Adds column basket.note (character varying(20))
-- RV127 takes ACCESS EXCLUSIVE on basket: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE basket ADD COLUMN note character varying(20);
