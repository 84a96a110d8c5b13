-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table Bücher.Alt to Bücher.Neu
--   - renames column Bücher.Neu.Titel x.y to Títel 'z'
--   - renames column Bücher.Neu.select to Order
--   - renames primary key Bücher.Alt_pkey of Bücher.Neu to Bücher.Neu_pkey
--   - renames unique key Bücher.Alt_select_key of Bücher.Neu to Bücher.Neu_Order_key
--   - changes column Bücher.Neu.Order: integer to bigint
--   - changes column Bücher.Neu.Títel 'z': its comment
-- Code from before it fails:
--   - table Bücher.Alt is called Bücher.Neu now
--   - column Bücher.Neu.Titel x.y is called Títel 'z' now
--   - column Bücher.Neu.select is called Order now
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: Bücher.Neu.Order from bigint to integer

-- Renames table Bücher.Alt to Bücher.Neu
-- RV131 code that says table Bücher.Alt fails from this moment; it is Bücher.Neu now
-- RV127 takes ACCESS EXCLUSIVE on Bücher.Alt: nobody else reads or writes it until the transaction ends
ALTER TABLE "Bücher.Alt" RENAME TO "Bücher.Neu";

-- Renames column Bücher.Neu.Titel x.y to Títel 'z'
-- RV131 code that says column Bücher.Neu.Titel x.y fails from this moment; it is Títel 'z' now
ALTER TABLE "Bücher.Neu" RENAME COLUMN "Titel x.y" TO "Títel 'z'";

-- Renames column Bücher.Neu.select to Order
-- RV131 code that says column Bücher.Neu.select fails from this moment; it is Order now
ALTER TABLE "Bücher.Neu" RENAME COLUMN "select" TO "Order";

-- Renames primary key Bücher.Alt_pkey of Bücher.Neu to Bücher.Neu_pkey
ALTER TABLE "Bücher.Neu" RENAME CONSTRAINT "Bücher.Alt_pkey" TO "Bücher.Neu_pkey";

-- Renames unique key Bücher.Alt_select_key of Bücher.Neu to Bücher.Neu_Order_key
ALTER TABLE "Bücher.Neu" RENAME CONSTRAINT "Bücher.Alt_select_key" TO "Bücher.Neu_Order_key";

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column Bücher.Neu.Order: integer to bigint
-- RV113 the planner knows nothing of Bücher.Neu.Order then: run ANALYZE Bücher.Neu afterwards
-- RV111 copies all of Bücher.Neu while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE "Bücher.Neu" ALTER COLUMN "Order" TYPE bigint;

-- Changes column Bücher.Neu.Títel 'z': its comment
COMMENT ON COLUMN "Bücher.Neu"."Títel 'z'" IS 'Its "new" $$ ;';
