-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column Bücher.Neu.Títel 'z': its comment
--   - changes column Bücher.Neu.Order: bigint to integer
--   - renames unique key Bücher.Neu_Order_key of Bücher.Neu to Bücher.Alt_select_key
--   - renames primary key Bücher.Neu_pkey of Bücher.Neu to Bücher.Alt_pkey
--   - renames column Bücher.Neu.Order to select
--   - renames column Bücher.Neu.Títel 'z' to Titel x.y
--   - renames table Bücher.Neu to Bücher.Alt
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: Bücher.Neu.Order from bigint to integer

-- Changes column Bücher.Neu.Títel 'z': its comment
COMMENT ON COLUMN "Bücher.Neu"."Títel 'z'" IS 'It is "old" -- /* really */ \n';

-- Changes column Bücher.Neu.Order: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: Bücher.Neu.Order from bigint to integer
-- RV113 the planner knows nothing of Bücher.Neu.Order then: run ANALYZE Bücher.Neu afterwards
-- RV111 copies all of Bücher.Neu while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on Bücher.Neu: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM "Bücher.Neu" WHERE "Order" NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of Bücher.Neu have a value in Order that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE "Bücher.Neu" ALTER COLUMN "Order" TYPE integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Renames unique key Bücher.Neu_Order_key of Bücher.Neu to Bücher.Alt_select_key
ALTER TABLE "Bücher.Neu" RENAME CONSTRAINT "Bücher.Neu_Order_key" TO "Bücher.Alt_select_key";

-- Renames primary key Bücher.Neu_pkey of Bücher.Neu to Bücher.Alt_pkey
ALTER TABLE "Bücher.Neu" RENAME CONSTRAINT "Bücher.Neu_pkey" TO "Bücher.Alt_pkey";

-- Renames column Bücher.Neu.Order to select
-- RV131 code that says column Bücher.Neu.Order fails from this moment; it is select now
ALTER TABLE "Bücher.Neu" RENAME COLUMN "Order" TO "select";

-- Renames column Bücher.Neu.Títel 'z' to Titel x.y
-- RV131 code that says column Bücher.Neu.Títel 'z' fails from this moment; it is Titel x.y now
ALTER TABLE "Bücher.Neu" RENAME COLUMN "Títel 'z'" TO "Titel x.y";

-- Renames table Bücher.Neu to Bücher.Alt
-- RV131 code that says table Bücher.Neu fails from this moment; it is Bücher.Alt now
ALTER TABLE "Bücher.Neu" RENAME TO "Bücher.Alt";
