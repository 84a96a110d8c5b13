-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column invoice.cents to net
--   - renames column invoice.cur to currency
--   - adds column invoice.gross (bigint)
--   - changes column invoice.net: integer to bigint
--   - changes column invoice.currency: character varying(3) to character varying(8)
--   - fills invoice.currency where it is null, with 'EUR'
--   - fills invoice.gross where it is null, with net + net / 5
--   - changes column invoice.currency: not null
--   - changes column invoice.gross: not null
-- Code from before it fails:
--   - column invoice.cents is called net now
--   - column invoice.cur is called currency now
--   - invoice.currency needs a value, and it may write none
--   - invoice.gross needs a value, and it does not know it
-- What the way back does not bring back:
--   - fills invoice.currency where it is null, with 'EUR': the way back does not know which rows had no value in currency
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: invoice.currency from character varying(8) to character varying(3)
--   - RV143 counts rows written since: fails if a value does not fit: invoice.net from bigint to integer
--   - RV142 drops column invoice.gross: all values written since are lost

-- Renames column invoice.cents to net
-- RV131 code that says column invoice.cents fails from this moment; it is net now
-- RV127 takes ACCESS EXCLUSIVE on invoice: nobody else reads or writes it until the transaction ends
ALTER TABLE invoice RENAME COLUMN cents TO net;

-- Renames column invoice.cur to currency
-- RV131 code that says column invoice.cur fails from this moment; it is currency now
ALTER TABLE invoice RENAME COLUMN cur TO currency;

-- Adds column invoice.gross (bigint)
ALTER TABLE invoice ADD COLUMN gross bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column invoice.net: integer to bigint
-- RV113 the planner knows nothing of invoice.net then: run ANALYZE invoice afterwards
-- RV111 copies all of invoice while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- Changes column invoice.currency: character varying(3) to character varying(8)
-- RV113 the planner knows nothing of invoice.currency then: run ANALYZE invoice afterwards
ALTER TABLE invoice
    ALTER COLUMN net TYPE bigint,
    ALTER COLUMN currency TYPE character varying(8);

-- Fills invoice.currency where it is null, with 'EUR'
-- RV126 writes every row of invoice that has no currency, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in currency
UPDATE invoice SET currency = 'EUR' WHERE currency IS NULL;

-- Fills invoice.gross where it is null, with net + net / 5
-- RV126 writes every row of invoice that has no gross, in one transaction; nobody else can write to these rows until it ends
UPDATE invoice SET gross = net + net / 5 WHERE gross IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column invoice.currency: not null
-- RV121 reads all of invoice while nobody else can
-- Changes column invoice.gross: not null
-- RV132 code that does not know invoice.gross cannot insert rows any more
ALTER TABLE invoice
    ALTER COLUMN currency SET NOT NULL,
    ALTER COLUMN gross SET NOT NULL;
