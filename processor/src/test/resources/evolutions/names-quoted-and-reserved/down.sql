-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key Order_user_fkey of Order
--   - drops unique key One Each of Order
--   - drops column Order.user
--   - drops column Order.Full Name
-- What it destroys, and when it fails:
--   - RV142 drops column Order.user: all values written since are lost
--   - RV142 drops column Order.Full Name: all values written since are lost

-- Drops foreign key Order_user_fkey of Order
-- RV127 takes ACCESS EXCLUSIVE on Order: nobody else reads or writes it until the transaction ends
ALTER TABLE "Order" DROP CONSTRAINT "Order_user_fkey";

-- Drops unique key One Each of Order
ALTER TABLE "Order" DROP CONSTRAINT "One Each";

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column Order.user
-- RV142 drops column Order.user: all values written since are lost
ALTER TABLE "Order" DROP COLUMN "user";

-- Drops column Order.Full Name
-- RV142 drops column Order.Full Name: all values written since are lost
ALTER TABLE "Order" DROP COLUMN "Full Name";
