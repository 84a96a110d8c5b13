-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence trade_seq__old (start 1, increment 50)
--   - adds table trade_tags__old (trade_id, tags)
--   - adds table trade_buyer (trade_id, buyers_id)
--   - adds table trade__old (id, kind, number)
--   - adds index ix_kind__old of trade__old (kind)
--   - adds foreign key trade_tags_trade_id_fkey of trade_tags__old (trade_id) to trade__old (id)
--   - adds foreign key trade_buyer_trade_id_fkey of trade_buyer (trade_id) to trade__old (id)
--   - adds foreign key trade_buyer_buyers_id_fkey of trade_buyer (buyers_id) to buyer (id)
--   - renames sequence trade_seq to purchase_seq
--   - renames sequence trade_seq__old to trade_seq
--   - renames index ix_kind of trade to ix_what
--   - renames index ix_kind__old of trade__old to ix_kind
--   - renames unique key trade_tags_trade_id_tags_key of trade_tags to purchase_tags_purchase_id_tags_key
--   - renames unique key trade_tags_trade_id_tags_key__old of trade_tags__old to trade_tags_trade_id_tags_key
--   - renames unique key uk_number of trade to uk_code
--   - renames unique key uk_number__old of trade__old to uk_number
--   - renames primary key trade_pkey of trade to purchase_pkey
--   - renames primary key trade_pkey__old of trade__old to trade_pkey
--   - renames foreign key trade_tags_trade_id_fkey of trade_tags to purchase_tags_purchase_id_fkey
--   - renames foreign key trade_buyer_id_fkey of trade to purchase_buyer_id_fkey
--   - and 10 more
-- What it does not bring back:
--   - drops table trade__old: the way back restores the table, not its rows
--   - drops table trade_buyer: the way back restores the table, not its rows
--   - drops table trade_tags__old: the way back restores the table, not its rows
--   - drops sequence trade_seq__old: the way back restores the sequence, not its position

-- Adds sequence trade_seq__old (start 1, increment 50)
-- structure-only: restores the sequence, not its position
CREATE SEQUENCE trade_seq__old START WITH 1 INCREMENT BY 50;

-- Adds table trade_tags__old (trade_id, tags)
-- structure-only: restores the table, not its rows
CREATE TABLE trade_tags__old (
    trade_id bigint NOT NULL,
    tags character varying(255),
    CONSTRAINT trade_tags_trade_id_tags_key__old UNIQUE (trade_id, tags)
);

-- Adds table trade_buyer (trade_id, buyers_id)
-- structure-only: restores the table, not its rows
CREATE TABLE trade_buyer (
    trade_id bigint NOT NULL,
    buyers_id bigint NOT NULL,
    CONSTRAINT trade_buyer_pkey PRIMARY KEY (trade_id, buyers_id)
);

-- Adds table trade__old (id, kind, number)
-- structure-only: restores the table, not its rows
CREATE TABLE trade__old (
    id bigint NOT NULL,
    kind character varying(255),
    number integer,
    CONSTRAINT trade_pkey__old PRIMARY KEY (id),
    CONSTRAINT uk_number__old UNIQUE (number)
);

-- Adds index ix_kind__old of trade__old (kind)
CREATE INDEX ix_kind__old ON trade__old (kind);

-- Adds foreign key trade_tags_trade_id_fkey of trade_tags__old (trade_id) to trade__old (id)
ALTER TABLE trade_tags__old ADD CONSTRAINT trade_tags_trade_id_fkey FOREIGN KEY (trade_id) REFERENCES trade__old (id);

-- Adds foreign key trade_buyer_trade_id_fkey of trade_buyer (trade_id) to trade__old (id)
ALTER TABLE trade_buyer ADD CONSTRAINT trade_buyer_trade_id_fkey FOREIGN KEY (trade_id) REFERENCES trade__old (id);

-- Adds foreign key trade_buyer_buyers_id_fkey of trade_buyer (buyers_id) to buyer (id)
-- RV127 takes SHARE ROW EXCLUSIVE on buyer: nobody else writes to it until the transaction ends
ALTER TABLE trade_buyer ADD CONSTRAINT trade_buyer_buyers_id_fkey FOREIGN KEY (buyers_id) REFERENCES buyer (id);

-- Renames sequence trade_seq to purchase_seq
-- RV131 code that says sequence trade_seq fails from this moment; it is purchase_seq now
-- RV127 takes ACCESS EXCLUSIVE on trade_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE trade_seq RENAME TO purchase_seq;

-- Renames sequence trade_seq__old to trade_seq
-- RV127 takes ACCESS EXCLUSIVE on trade_seq__old: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE trade_seq__old RENAME TO trade_seq;

-- Renames index ix_kind of trade to ix_what
ALTER INDEX ix_kind RENAME TO ix_what;

-- Renames index ix_kind__old of trade__old to ix_kind
ALTER INDEX ix_kind__old RENAME TO ix_kind;

-- Renames unique key trade_tags_trade_id_tags_key of trade_tags to purchase_tags_purchase_id_tags_key
-- RV127 takes ACCESS EXCLUSIVE on trade_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE trade_tags RENAME CONSTRAINT trade_tags_trade_id_tags_key TO purchase_tags_purchase_id_tags_key;

-- Renames unique key trade_tags_trade_id_tags_key__old of trade_tags__old to trade_tags_trade_id_tags_key
ALTER TABLE trade_tags__old RENAME CONSTRAINT trade_tags_trade_id_tags_key__old TO trade_tags_trade_id_tags_key;

-- Renames unique key uk_number of trade to uk_code
-- RV127 takes ACCESS EXCLUSIVE on trade: nobody else reads or writes it until the transaction ends
ALTER TABLE trade RENAME CONSTRAINT uk_number TO uk_code;

-- Renames unique key uk_number__old of trade__old to uk_number
ALTER TABLE trade__old RENAME CONSTRAINT uk_number__old TO uk_number;

-- Renames primary key trade_pkey of trade to purchase_pkey
ALTER TABLE trade RENAME CONSTRAINT trade_pkey TO purchase_pkey;

-- Renames primary key trade_pkey__old of trade__old to trade_pkey
ALTER TABLE trade__old RENAME CONSTRAINT trade_pkey__old TO trade_pkey;

-- Renames foreign key trade_tags_trade_id_fkey of trade_tags to purchase_tags_purchase_id_fkey
ALTER TABLE trade_tags RENAME CONSTRAINT trade_tags_trade_id_fkey TO purchase_tags_purchase_id_fkey;

-- Renames foreign key trade_buyer_id_fkey of trade to purchase_buyer_id_fkey
ALTER TABLE trade RENAME CONSTRAINT trade_buyer_id_fkey TO purchase_buyer_id_fkey;

-- Renames foreign key buyer_trade_trades_id_fkey of buyer_trade to buyer_purchase_purchases_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on buyer_trade: nobody else reads or writes it until the transaction ends
ALTER TABLE buyer_trade RENAME CONSTRAINT buyer_trade_trades_id_fkey TO buyer_purchase_purchases_id_fkey;

-- Renames foreign key buyer_trade_buyer_id_fkey of buyer_trade to buyer_purchase_buyer_id_fkey
ALTER TABLE buyer_trade RENAME CONSTRAINT buyer_trade_buyer_id_fkey TO buyer_purchase_buyer_id_fkey;

-- Renames primary key buyer_trade_pkey of buyer_trade to buyer_purchase_pkey
ALTER TABLE buyer_trade RENAME CONSTRAINT buyer_trade_pkey TO buyer_purchase_pkey;

-- Renames column trade_tags.trade_id to purchase_id
-- RV131 code that says column trade_tags.trade_id fails from this moment; it is purchase_id now
ALTER TABLE trade_tags RENAME COLUMN trade_id TO purchase_id;

-- Renames column buyer_trade.trades_id to purchases_id
-- RV131 code that says column buyer_trade.trades_id fails from this moment; it is purchases_id now
ALTER TABLE buyer_trade RENAME COLUMN trades_id TO purchases_id;

-- Renames table trade_tags to purchase_tags
-- RV131 code that says table trade_tags fails from this moment; it is purchase_tags now
ALTER TABLE trade_tags RENAME TO purchase_tags;

-- Renames table trade_tags__old to trade_tags
ALTER TABLE trade_tags__old RENAME TO trade_tags;

-- Renames table trade to purchase
-- RV131 code that says table trade fails from this moment; it is purchase now
ALTER TABLE trade RENAME TO purchase;

-- Renames table trade__old to trade
ALTER TABLE trade__old RENAME TO trade;

-- Renames table buyer_trade to buyer_purchase
-- RV131 code that says table buyer_trade fails from this moment; it is buyer_purchase now
ALTER TABLE buyer_trade RENAME TO buyer_purchase;
