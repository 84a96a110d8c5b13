-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column firm.vat (character varying(20))
--   - fails if firm.vat is null in any row: no value was given
--   - changes column firm.vat: not null
-- What it does not bring back:
--   - drops column firm.vat: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: every row needs a value in firm.vat, and none was given; reads all of firm while nobody else can

-- Adds column firm.vat (character varying(20))
-- RV127 takes ACCESS EXCLUSIVE on firm: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE firm ADD COLUMN vat character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if firm.vat is null in any row: no value was given
-- reviver:fill firm.vat
-- Rows may be here that have no value in vat. Write it at this place:
--     UPDATE firm SET vat = ... WHERE vat IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM firm WHERE vat IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of firm have no value in vat, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill firm.vat, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column firm.vat: not null
-- RV143 counts rows written since: every row needs a value in firm.vat, and none was given; reads all of firm while nobody else can
ALTER TABLE firm ALTER COLUMN vat SET NOT NULL;
