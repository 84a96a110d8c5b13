-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column invoice.gross: may be null
--   - changes column invoice.currency: may be null
--   - changes column invoice.currency: character varying(8) to character varying(3)
--   - changes column invoice.net: bigint to integer
--   - drops column invoice.gross
--   - renames column invoice.currency to cur
--   - renames column invoice.net to cents
-- What it does not bring back:
--   - fills invoice.currency where it is null, with 'EUR': the way back does not know which rows had no value in currency
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: invoice.currency from character varying(8) to character varying(3)
--   - RV143 counts rows written since: fails if a value does not fit: invoice.net from bigint to integer
--   - RV142 drops column invoice.gross: all values written since are lost

-- Changes column invoice.currency: may be null
-- RV127 takes ACCESS EXCLUSIVE on invoice: nobody else reads or writes it until the transaction ends
ALTER TABLE invoice ALTER COLUMN currency DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column invoice.currency: character varying(8) to character varying(3)
-- RV143 counts rows written since: fails if a value does not fit: invoice.currency from character varying(8) to character varying(3)
-- RV113 the planner knows nothing of invoice.currency then: run ANALYZE invoice afterwards
-- RV111 copies all of invoice while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM invoice WHERE (currency::character varying(3))::text IS DISTINCT FROM currency::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of invoice have a value in currency that character varying(3) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column invoice.net: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: invoice.net from bigint to integer
-- RV113 the planner knows nothing of invoice.net then: run ANALYZE invoice afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM invoice WHERE net NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of invoice have a value in net that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE invoice
    ALTER COLUMN currency TYPE character varying(3),
    ALTER COLUMN net TYPE integer;

-- Drops column invoice.gross
-- RV142 drops column invoice.gross: all values written since are lost
ALTER TABLE invoice DROP COLUMN gross;

-- Renames column invoice.currency to cur
-- RV131 code that says column invoice.currency fails from this moment; it is cur now
ALTER TABLE invoice RENAME COLUMN currency TO cur;

-- Renames column invoice.net to cents
-- RV131 code that says column invoice.net fails from this moment; it is cents now
ALTER TABLE invoice RENAME COLUMN net TO cents;
