-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table buyer_purchase to buyer_trade
--   - renames table trade to trade__old
--   - renames table purchase to trade
--   - renames table trade_tags to trade_tags__old
--   - renames table purchase_tags to trade_tags
--   - renames column buyer_trade.purchases_id to trades_id
--   - renames column trade_tags.purchase_id to trade_id
--   - renames primary key buyer_purchase_pkey of buyer_trade to buyer_trade_pkey
--   - renames foreign key buyer_purchase_buyer_id_fkey of buyer_trade to buyer_trade_buyer_id_fkey
--   - renames foreign key buyer_purchase_purchases_id_fkey of buyer_trade to buyer_trade_trades_id_fkey
--   - renames foreign key purchase_buyer_id_fkey of trade to trade_buyer_id_fkey
--   - renames foreign key purchase_tags_purchase_id_fkey of trade_tags to trade_tags_trade_id_fkey
--   - renames primary key trade_pkey of trade__old to trade_pkey__old
--   - renames primary key purchase_pkey of trade to trade_pkey
--   - renames unique key uk_number of trade__old to uk_number__old
--   - renames unique key uk_code of trade to uk_number
--   - renames unique key trade_tags_trade_id_tags_key of trade_tags__old to trade_tags_trade_id_tags_key__old
--   - renames unique key purchase_tags_purchase_id_tags_key of trade_tags to trade_tags_trade_id_tags_key
--   - renames index ix_kind of trade__old to ix_kind__old
--   - renames index ix_what of trade to ix_kind
--   - and 10 more
-- Code from before it fails:
--   - table buyer_purchase is called buyer_trade now
--   - table purchase is called trade now
--   - table purchase_tags is called trade_tags now
--   - column buyer_trade.purchases_id is called trades_id now
--   - column trade_tags.purchase_id is called trade_id now
--   - sequence purchase_seq is called trade_seq now
--   - table trade__old is gone
--   - table trade_buyer is gone
--   - table trade_tags__old is gone
--   - sequence trade_seq__old is gone, from which it takes numbers
-- What the way back does not bring back:
--   - drops table trade__old: the way back restores the table, not its rows
--   - drops table trade_buyer: the way back restores the table, not its rows
--   - drops table trade_tags__old: the way back restores the table, not its rows
--   - drops sequence trade_seq__old: the way back restores the sequence, not its position

-- Renames table buyer_purchase to buyer_trade
-- RV131 code that says table buyer_purchase fails from this moment; it is buyer_trade now
-- RV127 takes ACCESS EXCLUSIVE on buyer_purchase: nobody else reads or writes it until the transaction ends
ALTER TABLE buyer_purchase RENAME TO buyer_trade;

-- Renames table trade to trade__old
-- RV127 takes ACCESS EXCLUSIVE on trade: nobody else reads or writes it until the transaction ends
ALTER TABLE trade RENAME TO trade__old;

-- Renames table purchase to trade
-- RV131 code that says table purchase fails from this moment; it is trade now
-- RV127 takes ACCESS EXCLUSIVE on purchase: nobody else reads or writes it until the transaction ends
ALTER TABLE purchase RENAME TO trade;

-- Renames table trade_tags to trade_tags__old
-- RV127 takes ACCESS EXCLUSIVE on trade_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE trade_tags RENAME TO trade_tags__old;

-- Renames table purchase_tags to trade_tags
-- RV131 code that says table purchase_tags fails from this moment; it is trade_tags now
-- RV127 takes ACCESS EXCLUSIVE on purchase_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE purchase_tags RENAME TO trade_tags;

-- Renames column buyer_trade.purchases_id to trades_id
-- RV131 code that says column buyer_trade.purchases_id fails from this moment; it is trades_id now
ALTER TABLE buyer_trade RENAME COLUMN purchases_id TO trades_id;

-- Renames column trade_tags.purchase_id to trade_id
-- RV131 code that says column trade_tags.purchase_id fails from this moment; it is trade_id now
ALTER TABLE trade_tags RENAME COLUMN purchase_id TO trade_id;

-- Renames primary key buyer_purchase_pkey of buyer_trade to buyer_trade_pkey
ALTER TABLE buyer_trade RENAME CONSTRAINT buyer_purchase_pkey TO buyer_trade_pkey;

-- Renames foreign key buyer_purchase_buyer_id_fkey of buyer_trade to buyer_trade_buyer_id_fkey
ALTER TABLE buyer_trade RENAME CONSTRAINT buyer_purchase_buyer_id_fkey TO buyer_trade_buyer_id_fkey;

-- Renames foreign key buyer_purchase_purchases_id_fkey of buyer_trade to buyer_trade_trades_id_fkey
ALTER TABLE buyer_trade RENAME CONSTRAINT buyer_purchase_purchases_id_fkey TO buyer_trade_trades_id_fkey;

-- Renames foreign key purchase_buyer_id_fkey of trade to trade_buyer_id_fkey
ALTER TABLE trade RENAME CONSTRAINT purchase_buyer_id_fkey TO trade_buyer_id_fkey;

-- Renames foreign key purchase_tags_purchase_id_fkey of trade_tags to trade_tags_trade_id_fkey
ALTER TABLE trade_tags RENAME CONSTRAINT purchase_tags_purchase_id_fkey TO trade_tags_trade_id_fkey;

-- Renames primary key trade_pkey of trade__old to trade_pkey__old
ALTER TABLE trade__old RENAME CONSTRAINT trade_pkey TO trade_pkey__old;

-- Renames primary key purchase_pkey of trade to trade_pkey
ALTER TABLE trade RENAME CONSTRAINT purchase_pkey TO trade_pkey;

-- Renames unique key uk_number of trade__old to uk_number__old
ALTER TABLE trade__old RENAME CONSTRAINT uk_number TO uk_number__old;

-- Renames unique key uk_code of trade to uk_number
ALTER TABLE trade RENAME CONSTRAINT uk_code TO uk_number;

-- Renames unique key trade_tags_trade_id_tags_key of trade_tags__old to trade_tags_trade_id_tags_key__old
ALTER TABLE trade_tags__old RENAME CONSTRAINT trade_tags_trade_id_tags_key TO trade_tags_trade_id_tags_key__old;

-- Renames unique key purchase_tags_purchase_id_tags_key of trade_tags to trade_tags_trade_id_tags_key
ALTER TABLE trade_tags RENAME CONSTRAINT purchase_tags_purchase_id_tags_key TO trade_tags_trade_id_tags_key;

-- Renames index ix_kind of trade__old to ix_kind__old
ALTER INDEX ix_kind RENAME TO ix_kind__old;

-- Renames index ix_what of trade to ix_kind
ALTER INDEX ix_what RENAME TO ix_kind;

-- Renames sequence trade_seq to trade_seq__old
-- RV127 takes ACCESS EXCLUSIVE on trade_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE trade_seq RENAME TO trade_seq__old;

-- Renames sequence purchase_seq to trade_seq
-- RV131 code that says sequence purchase_seq fails from this moment; it is trade_seq now
-- RV127 takes ACCESS EXCLUSIVE on purchase_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE purchase_seq RENAME TO trade_seq;

-- Drops foreign key trade_buyer_buyers_id_fkey of trade_buyer
-- RV127 takes ACCESS EXCLUSIVE on buyer: nobody else reads or writes it until the transaction ends
ALTER TABLE trade_buyer DROP CONSTRAINT trade_buyer_buyers_id_fkey;

-- Drops foreign key trade_buyer_trade_id_fkey of trade_buyer
ALTER TABLE trade_buyer DROP CONSTRAINT trade_buyer_trade_id_fkey;

-- Drops foreign key trade_tags_trade_id_fkey of trade_tags__old
ALTER TABLE trade_tags__old DROP CONSTRAINT trade_tags_trade_id_fkey;

-- Drops index ix_kind__old of trade__old
DROP INDEX ix_kind__old;

-- Drops table trade__old
-- RV101 drops table trade__old: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE trade__old;

-- Drops table trade_buyer
-- RV101 drops table trade_buyer: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE trade_buyer;

-- Drops table trade_tags__old
-- RV101 drops table trade_tags__old: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE trade_tags__old;

-- Drops sequence trade_seq__old
-- RV103 drops sequence trade_seq__old and its position; made anew it starts at 1
-- structure-only: the way back restores the sequence, not its position
DROP SEQUENCE trade_seq__old;
