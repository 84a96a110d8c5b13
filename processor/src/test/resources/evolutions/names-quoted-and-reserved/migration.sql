-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds column Order.Full Name (character varying(30))
--   - adds column Order.user (bigint)
--   - adds unique key One Each of Order (select, Full Name)
--   - adds foreign key Order_user_fkey of Order (user) to Order (Id)
-- Code from before it still works:
--   - values that unique key One Each of Order has already are refused
--   - values that foreign key Order_user_fkey of Order does not find are refused
-- What the way back destroys, and when it fails:
--   - RV142 drops column Order.user: all values written since are lost
--   - RV142 drops column Order.Full Name: all values written since are lost

-- Adds column Order.Full Name (character varying(30))
-- RV127 takes ACCESS EXCLUSIVE on Order: nobody else reads or writes it until the transaction ends
ALTER TABLE "Order" ADD COLUMN "Full Name" character varying(30);

-- Adds column Order.user (bigint)
ALTER TABLE "Order" ADD COLUMN "user" bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds unique key One Each of Order (select, Full Name)
-- RV122 fails if two rows agree in unique key One Each of Order, and builds its index while nobody can read the table
ALTER TABLE "Order" ADD CONSTRAINT "One Each" UNIQUE ("select", "Full Name");

-- Adds foreign key Order_user_fkey of Order (user) to Order (Id)
-- RV124 fails if a row refers to none by foreign key Order_user_fkey of Order, and nobody can write to Order meanwhile
ALTER TABLE "Order" ADD CONSTRAINT "Order_user_fkey" FOREIGN KEY ("user") REFERENCES "Order" ("Id");
