-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops foreign key Order_user_fkey of Order
--   - drops unique key One Each of Order
--   - drops column Order.user
--   - drops column Order.Full Name

ALTER TABLE "Order" DROP CONSTRAINT "Order_user_fkey";

ALTER TABLE "Order" DROP CONSTRAINT "One Each";

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV142 drops column Order.user: all values written since are lost
ALTER TABLE "Order" DROP COLUMN "user";

-- RV142 drops column Order.Full Name: all values written since are lost
ALTER TABLE "Order" DROP COLUMN "Full Name";
