-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table order to table
--   - renames column table.user to end
--   - renames column table.select to user
--   - renames column table.group to from
--   - renames primary key order_pkey of table to table_pkey
--   - renames foreign key order_group_fkey of table to table_from_fkey
--   - renames sequence order_id_seq to table_id_seq
--   - changes column table.user: integer to bigint
--   - fills table.end where it is null, with '?'
--   - changes column table.end: not null
-- Code from before it fails:
--   - table order is called table now
--   - column table.user is called end now
--   - column table.select is called user now
--   - column table.group is called from now
--   - table.end needs a value, and it may write none
-- What the way back does not bring back:
--   - fills table.end where it is null, with '?': the way back does not know which rows had no value in end
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: table.user from bigint to integer

-- Renames table order to table
-- RV131 code that says table order fails from this moment; it is table now
-- RV127 takes ACCESS EXCLUSIVE on order: nobody else reads or writes it until the transaction ends
ALTER TABLE "order" RENAME TO "table";

-- Renames column table.user to end
-- RV131 code that says column table.user fails from this moment; it is end now
ALTER TABLE "table" RENAME COLUMN "user" TO "end";

-- Renames column table.select to user
-- RV131 code that says column table.select fails from this moment; it is user now
ALTER TABLE "table" RENAME COLUMN "select" TO "user";

-- Renames column table.group to from
-- RV131 code that says column table.group fails from this moment; it is from now
ALTER TABLE "table" RENAME COLUMN "group" TO "from";

-- Renames primary key order_pkey of table to table_pkey
ALTER TABLE "table" RENAME CONSTRAINT order_pkey TO table_pkey;

-- Renames foreign key order_group_fkey of table to table_from_fkey
ALTER TABLE "table" RENAME CONSTRAINT order_group_fkey TO table_from_fkey;

-- Renames sequence order_id_seq to table_id_seq
-- RV127 takes ACCESS EXCLUSIVE on order_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE order_id_seq RENAME TO table_id_seq;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column table.user: integer to bigint
-- RV113 the planner knows nothing of table.user then: run ANALYZE table afterwards
-- RV111 copies all of table while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE "table" ALTER COLUMN "user" TYPE bigint;

-- Fills table.end where it is null, with '?'
-- RV126 writes every row of table that has no end, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in end
UPDATE "table" SET "end" = '?' WHERE "end" IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column table.end: not null
-- RV121 reads all of table while nobody else can
ALTER TABLE "table" ALTER COLUMN "end" SET NOT NULL;
