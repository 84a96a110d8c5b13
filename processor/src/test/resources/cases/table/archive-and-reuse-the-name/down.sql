-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=archived
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds foreign key trade_tags_trade_id_fkey of trade_tags__archived (trade_id) to trade__archived (id)
--   - renames sequence trade_id_seq to purchase_id_seq
--   - renames sequence trade__archived_id_seq to trade_id_seq
--   - renames index ix_kind of trade to ix_what
--   - brings index ix_kind__archived of trade__archived back as ix_kind
--   - renames unique key trade_tags_trade_id_tags_key of trade_tags to purchase_tags_purchase_id_tags_key
--   - brings unique key trade_tags_trade_id_tags_key__archived of trade_tags__archived back as trade_tags_trade_id_tags_key
--   - renames primary key trade_pkey of trade to purchase_pkey
--   - brings primary key trade_pkey__archived of trade__archived back as trade_pkey
--   - renames foreign key trade_tags_trade_id_fkey of trade_tags to purchase_tags_purchase_id_fkey
--   - renames column trade_tags.trade_id to purchase_id
--   - renames table trade_tags to purchase_tags
--   - brings table trade_tags__archived back as trade_tags
--   - renames table trade to purchase
--   - brings table trade__archived back as trade
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key trade_tags_trade_id_fkey of trade_tags__archived, and nobody can write to trade_tags__archived or trade__archived meanwhile

-- Adds foreign key trade_tags_trade_id_fkey of trade_tags__archived (trade_id) to trade__archived (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key trade_tags_trade_id_fkey of trade_tags__archived, and nobody can write to trade_tags__archived or trade__archived meanwhile
-- RV127 takes SHARE ROW EXCLUSIVE on trade__archived and trade_tags__archived: nobody else writes to them until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM trade_tags__archived AS child
        WHERE child.trade_id IS NOT NULL AND NOT EXISTS (SELECT FROM trade__archived AS parent WHERE parent.id = child.trade_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of trade_tags__archived refer by trade_id to no row of trade__archived',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE trade_tags__archived ADD CONSTRAINT trade_tags_trade_id_fkey FOREIGN KEY (trade_id) REFERENCES trade__archived (id);

-- Renames sequence trade_id_seq to purchase_id_seq
-- RV127 takes ACCESS EXCLUSIVE on trade_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE trade_id_seq RENAME TO purchase_id_seq;

-- Renames sequence trade__archived_id_seq to trade_id_seq
-- RV127 takes ACCESS EXCLUSIVE on trade__archived_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE trade__archived_id_seq RENAME TO trade_id_seq;

-- Renames index ix_kind of trade to ix_what
ALTER INDEX ix_kind RENAME TO ix_what;

-- Brings index ix_kind__archived of trade__archived back as ix_kind
ALTER INDEX ix_kind__archived RENAME TO ix_kind;

-- Renames unique key trade_tags_trade_id_tags_key of trade_tags to purchase_tags_purchase_id_tags_key
-- RV127 takes ACCESS EXCLUSIVE on trade_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE trade_tags RENAME CONSTRAINT trade_tags_trade_id_tags_key TO purchase_tags_purchase_id_tags_key;

-- Brings unique key trade_tags_trade_id_tags_key__archived of trade_tags__archived back as trade_tags_trade_id_tags_key
-- RV127 takes ACCESS EXCLUSIVE on trade_tags__archived: nobody else reads or writes it until the transaction ends
ALTER TABLE trade_tags__archived RENAME CONSTRAINT trade_tags_trade_id_tags_key__archived TO trade_tags_trade_id_tags_key;

-- Renames primary key trade_pkey of trade to purchase_pkey
-- RV127 takes ACCESS EXCLUSIVE on trade: nobody else reads or writes it until the transaction ends
ALTER TABLE trade RENAME CONSTRAINT trade_pkey TO purchase_pkey;

-- Brings primary key trade_pkey__archived of trade__archived back as trade_pkey
-- RV127 takes ACCESS EXCLUSIVE on trade__archived: nobody else reads or writes it until the transaction ends
ALTER TABLE trade__archived RENAME CONSTRAINT trade_pkey__archived TO trade_pkey;

-- Renames foreign key trade_tags_trade_id_fkey of trade_tags to purchase_tags_purchase_id_fkey
ALTER TABLE trade_tags RENAME CONSTRAINT trade_tags_trade_id_fkey TO purchase_tags_purchase_id_fkey;

-- Renames column trade_tags.trade_id to purchase_id
-- RV131 code that says column trade_tags.trade_id fails from this moment; it is purchase_id now
ALTER TABLE trade_tags RENAME COLUMN trade_id TO purchase_id;

-- Renames table trade_tags to purchase_tags
-- RV131 code that says table trade_tags fails from this moment; it is purchase_tags now
ALTER TABLE trade_tags RENAME TO purchase_tags;

-- Brings table trade_tags__archived back as trade_tags
ALTER TABLE trade_tags__archived RENAME TO trade_tags;

-- Renames table trade to purchase
-- RV131 code that says table trade fails from this moment; it is purchase now
ALTER TABLE trade RENAME TO purchase;

-- Brings table trade__archived back as trade
ALTER TABLE trade__archived RENAME TO trade;
