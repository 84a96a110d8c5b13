-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key partner_firm_id_fkey of partner
--   - drops foreign key bill_firm_id_fkey of bill
--   - drops check party_dtype_check of party
--   - adds table firm (id, vat)
--   - changes column party.dtype: may be null
--   - moves data: copies rows of party into firm
--   - drops column party.vat
--   - drops column party.dtype
--   - adds foreign key partner_firm_id_fkey of partner (firm_id) to firm (id)
--   - adds foreign key bill_firm_id_fkey of bill (firm_id) to firm (id)
--   - adds foreign key firm_id_fkey of firm (id) to party (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key partner_firm_id_fkey of partner, and nobody can write to partner or firm meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key bill_firm_id_fkey of bill, and nobody can write to bill or firm meanwhile

-- Drops foreign key partner_firm_id_fkey of partner
-- RV127 takes ACCESS EXCLUSIVE on partner and party: nobody else reads or writes them until the transaction ends
ALTER TABLE partner DROP CONSTRAINT partner_firm_id_fkey;

-- Drops foreign key bill_firm_id_fkey of bill
-- RV127 takes ACCESS EXCLUSIVE on bill: nobody else reads or writes it until the transaction ends
ALTER TABLE bill DROP CONSTRAINT bill_firm_id_fkey;

-- Drops check party_dtype_check of party
ALTER TABLE party DROP CONSTRAINT party_dtype_check;

-- Adds table firm (id, vat)
CREATE TABLE firm (
    id bigint NOT NULL,
    vat character varying(9),
    CONSTRAINT firm_pkey PRIMARY KEY (id)
);

-- Changes column party.dtype: may be null
ALTER TABLE party ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of party into firm
-- RV112 writes rows of firm, all in one transaction: the more there are, the longer others wait
INSERT INTO firm (id, vat)
SELECT id, vat
FROM party
WHERE dtype = 'Firm';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column party.vat
-- reviver:carried=party.vat
ALTER TABLE party DROP COLUMN vat;

-- Drops column party.dtype
-- reviver:carried=party.dtype
ALTER TABLE party DROP COLUMN dtype;

-- Adds foreign key partner_firm_id_fkey of partner (firm_id) to firm (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key partner_firm_id_fkey of partner, and nobody can write to partner or firm meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM partner AS child
        WHERE child.firm_id IS NOT NULL AND NOT EXISTS (SELECT FROM firm AS parent WHERE parent.id = child.firm_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of partner refer by firm_id to no row of firm',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE partner ADD CONSTRAINT partner_firm_id_fkey FOREIGN KEY (firm_id) REFERENCES firm (id);

-- Adds foreign key bill_firm_id_fkey of bill (firm_id) to firm (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key bill_firm_id_fkey of bill, and nobody can write to bill or firm meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM bill AS child
        WHERE child.firm_id IS NOT NULL AND NOT EXISTS (SELECT FROM firm AS parent WHERE parent.id = child.firm_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of bill refer by firm_id to no row of firm',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE bill ADD CONSTRAINT bill_firm_id_fkey FOREIGN KEY (firm_id) REFERENCES firm (id);

-- Adds foreign key firm_id_fkey of firm (id) to party (id)
ALTER TABLE firm ADD CONSTRAINT firm_id_fkey FOREIGN KEY (id) REFERENCES party (id);
