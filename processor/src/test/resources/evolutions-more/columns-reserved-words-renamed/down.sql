-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column table.end: may be null
--   - changes column table.user: bigint to integer
--   - renames sequence table_id_seq to order_id_seq
--   - renames foreign key table_from_fkey of table to order_group_fkey
--   - renames primary key table_pkey of table to order_pkey
--   - renames column table.from to group
--   - renames column table.user to select
--   - renames column table.end to user
--   - renames table table to order
-- What it does not bring back:
--   - fills table.end where it is null, with '?': the way back does not know which rows had no value in end
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: table.user from bigint to integer

-- Changes column table.end: may be null
-- RV127 takes ACCESS EXCLUSIVE on table: nobody else reads or writes it until the transaction ends
ALTER TABLE "table" ALTER COLUMN "end" DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column table.user: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: table.user from bigint to integer
-- RV113 the planner knows nothing of table.user then: run ANALYZE table afterwards
-- RV111 copies all of table while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM "table" WHERE "user" NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of table have a value in user that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE "table" ALTER COLUMN "user" TYPE integer;

-- Renames sequence table_id_seq to order_id_seq
-- RV127 takes ACCESS EXCLUSIVE on table_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE table_id_seq RENAME TO order_id_seq;

-- Renames foreign key table_from_fkey of table to order_group_fkey
ALTER TABLE "table" RENAME CONSTRAINT table_from_fkey TO order_group_fkey;

-- Renames primary key table_pkey of table to order_pkey
ALTER TABLE "table" RENAME CONSTRAINT table_pkey TO order_pkey;

-- Renames column table.from to group
-- RV131 code that says column table.from fails from this moment; it is group now
ALTER TABLE "table" RENAME COLUMN "from" TO "group";

-- Renames column table.user to select
-- RV131 code that says column table.user fails from this moment; it is select now
ALTER TABLE "table" RENAME COLUMN "user" TO "select";

-- Renames column table.end to user
-- RV131 code that says column table.end fails from this moment; it is user now
ALTER TABLE "table" RENAME COLUMN "end" TO "user";

-- Renames table table to order
-- RV131 code that says table table fails from this moment; it is order now
ALTER TABLE "table" RENAME TO "order";
