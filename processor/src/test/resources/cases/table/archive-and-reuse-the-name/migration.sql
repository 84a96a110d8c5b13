-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=archived
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - puts table trade aside as trade__archived
--   - renames table purchase to trade
--   - puts table trade_tags aside as trade_tags__archived
--   - renames table purchase_tags to trade_tags
--   - renames column trade_tags.purchase_id to trade_id
--   - renames foreign key purchase_tags_purchase_id_fkey of trade_tags to trade_tags_trade_id_fkey
--   - puts primary key trade_pkey of trade__archived aside as trade_pkey__archived
--   - renames primary key purchase_pkey of trade to trade_pkey
--   - puts unique key trade_tags_trade_id_tags_key of trade_tags__archived aside as trade_tags_trade_id_tags_key__archived
--   - renames unique key purchase_tags_purchase_id_tags_key of trade_tags to trade_tags_trade_id_tags_key
--   - puts index ix_kind of trade__archived aside as ix_kind__archived
--   - renames index ix_what of trade to ix_kind
--   - renames sequence trade_id_seq to trade__archived_id_seq
--   - renames sequence purchase_id_seq to trade_id_seq
--   - drops foreign key trade_tags_trade_id_fkey of trade_tags__archived
-- Code from before it fails:
--   - table trade is called trade__archived now
--   - table purchase is called trade now
--   - table trade_tags is called trade_tags__archived now
--   - table purchase_tags is called trade_tags now
--   - column trade_tags.purchase_id is called trade_id now
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key trade_tags_trade_id_fkey of trade_tags__archived, and nobody can write to trade_tags__archived or trade__archived meanwhile

-- Puts table trade aside as trade__archived
-- RV131 code that says table trade fails from this moment; it is trade__archived now
-- RV127 takes ACCESS EXCLUSIVE on trade: nobody else reads or writes it until the transaction ends
ALTER TABLE trade RENAME TO trade__archived;

-- Renames table purchase to trade
-- RV131 code that says table purchase fails from this moment; it is trade now
-- RV127 takes ACCESS EXCLUSIVE on purchase: nobody else reads or writes it until the transaction ends
ALTER TABLE purchase RENAME TO trade;

-- Puts table trade_tags aside as trade_tags__archived
-- RV131 code that says table trade_tags fails from this moment; it is trade_tags__archived now
-- RV127 takes ACCESS EXCLUSIVE on trade_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE trade_tags RENAME TO trade_tags__archived;

-- Renames table purchase_tags to trade_tags
-- RV131 code that says table purchase_tags fails from this moment; it is trade_tags now
-- RV127 takes ACCESS EXCLUSIVE on purchase_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE purchase_tags RENAME TO trade_tags;

-- Renames column trade_tags.purchase_id to trade_id
-- RV131 code that says column trade_tags.purchase_id fails from this moment; it is trade_id now
ALTER TABLE trade_tags RENAME COLUMN purchase_id TO trade_id;

-- Renames foreign key purchase_tags_purchase_id_fkey of trade_tags to trade_tags_trade_id_fkey
ALTER TABLE trade_tags RENAME CONSTRAINT purchase_tags_purchase_id_fkey TO trade_tags_trade_id_fkey;

-- Puts primary key trade_pkey of trade__archived aside as trade_pkey__archived
ALTER TABLE trade__archived RENAME CONSTRAINT trade_pkey TO trade_pkey__archived;

-- Renames primary key purchase_pkey of trade to trade_pkey
ALTER TABLE trade RENAME CONSTRAINT purchase_pkey TO trade_pkey;

-- Puts unique key trade_tags_trade_id_tags_key of trade_tags__archived aside as trade_tags_trade_id_tags_key__archived
ALTER TABLE trade_tags__archived RENAME CONSTRAINT trade_tags_trade_id_tags_key TO trade_tags_trade_id_tags_key__archived;

-- Renames unique key purchase_tags_purchase_id_tags_key of trade_tags to trade_tags_trade_id_tags_key
ALTER TABLE trade_tags RENAME CONSTRAINT purchase_tags_purchase_id_tags_key TO trade_tags_trade_id_tags_key;

-- Puts index ix_kind of trade__archived aside as ix_kind__archived
ALTER INDEX ix_kind RENAME TO ix_kind__archived;

-- Renames index ix_what of trade to ix_kind
ALTER INDEX ix_what RENAME TO ix_kind;

-- Renames sequence trade_id_seq to trade__archived_id_seq
-- RV127 takes ACCESS EXCLUSIVE on trade_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE trade_id_seq RENAME TO trade__archived_id_seq;

-- Renames sequence purchase_id_seq to trade_id_seq
-- RV127 takes ACCESS EXCLUSIVE on purchase_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE purchase_id_seq RENAME TO trade_id_seq;

-- Drops foreign key trade_tags_trade_id_fkey of trade_tags__archived
-- RV104 drops foreign key trade_tags_trade_id_fkey of trade_tags__archived: rows that break it may arrive, and then it cannot be put back
ALTER TABLE trade_tags__archived DROP CONSTRAINT trade_tags_trade_id_fkey;
