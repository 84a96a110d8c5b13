-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key firm_id_fkey of firm
--   - drops foreign key bill_firm_id_fkey of bill
--   - drops foreign key partner_firm_id_fkey of partner
--   - adds column party.dtype (character varying(31))
--   - adds column party.vat (character varying(9))
--   - moves data: fills party.dtype, fills party.vat
--   - changes column party.dtype: not null
--   - drops table firm
--   - adds check party_dtype_check of party (dtype in ('Party','Firm'))
--   - adds foreign key bill_firm_id_fkey of bill (firm_id) to party (id)
--   - adds foreign key partner_firm_id_fkey of partner (firm_id) to party (id)
-- Code from before it fails:
--   - party.dtype needs a value, and it does not know it
--   - table firm is gone
--   - values that check party_dtype_check of party does not allow are refused
--   - values that foreign key bill_firm_id_fkey of bill does not find are refused
--   - values that foreign key partner_firm_id_fkey of partner does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key partner_firm_id_fkey of partner, and nobody can write to partner or firm meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key bill_firm_id_fkey of bill, and nobody can write to bill or firm meanwhile

-- Drops foreign key firm_id_fkey of firm
-- RV127 takes ACCESS EXCLUSIVE on party: nobody else reads or writes it until the transaction ends
ALTER TABLE firm DROP CONSTRAINT firm_id_fkey;

-- Drops foreign key bill_firm_id_fkey of bill
-- RV127 takes ACCESS EXCLUSIVE on bill: nobody else reads or writes it until the transaction ends
ALTER TABLE bill DROP CONSTRAINT bill_firm_id_fkey;

-- Drops foreign key partner_firm_id_fkey of partner
-- RV127 takes ACCESS EXCLUSIVE on partner: nobody else reads or writes it until the transaction ends
ALTER TABLE partner DROP CONSTRAINT partner_firm_id_fkey;

-- Adds column party.dtype (character varying(31))
ALTER TABLE party ADD COLUMN dtype character varying(31);

-- Adds column party.vat (character varying(9))
ALTER TABLE party ADD COLUMN vat character varying(9);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills party.dtype, fills party.vat
-- RV112 writes rows of party, all in one transaction: the more there are, the longer others wait
UPDATE party SET dtype = CASE
    WHEN EXISTS (SELECT FROM firm WHERE firm.id = party.id) THEN 'Firm'
    ELSE 'Party'
END;
UPDATE party SET vat = firm.vat
FROM firm
WHERE firm.id = party.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column party.dtype: not null
-- RV121 reads all of party while nobody else can
-- RV132 code that does not know party.dtype cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM party WHERE dtype IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of party have no value in dtype',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE party ALTER COLUMN dtype SET NOT NULL;

-- Drops table firm
-- reviver:carried=firm
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM firm
        WHERE jsonb_strip_nulls(to_jsonb(firm.*) - ARRAY['id', 'vat']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of firm that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE firm;

-- Adds check party_dtype_check of party (dtype in ('Party','Firm'))
-- RV123 reads all rows while nobody else can
ALTER TABLE party ADD CONSTRAINT party_dtype_check CHECK (dtype in ('Party','Firm'));

-- Adds foreign key bill_firm_id_fkey of bill (firm_id) to party (id)
-- RV124 nobody can write to bill or party meanwhile
ALTER TABLE bill ADD CONSTRAINT bill_firm_id_fkey FOREIGN KEY (firm_id) REFERENCES party (id);

-- Adds foreign key partner_firm_id_fkey of partner (firm_id) to party (id)
-- RV124 nobody can write to partner or party meanwhile
ALTER TABLE partner ADD CONSTRAINT partner_firm_id_fkey FOREIGN KEY (firm_id) REFERENCES party (id);
