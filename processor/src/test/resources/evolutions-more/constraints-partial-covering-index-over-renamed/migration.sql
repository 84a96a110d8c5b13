-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column orders.placed to placed_at
--   - renames column orders.state to status
--   - renames column orders.total to amount
--   - renames column orders.note to remark
--   - renames index by_note of orders to by_remark
-- Code from before it fails:
--   - column orders.placed is called placed_at now
--   - column orders.state is called status now
--   - column orders.total is called amount now
--   - column orders.note is called remark now

-- Renames column orders.placed to placed_at
-- RV131 code that says column orders.placed fails from this moment; it is placed_at now
-- RV127 takes ACCESS EXCLUSIVE on orders: nobody else reads or writes it until the transaction ends
ALTER TABLE orders RENAME COLUMN placed TO placed_at;

-- Renames column orders.state to status
-- RV131 code that says column orders.state fails from this moment; it is status now
ALTER TABLE orders RENAME COLUMN state TO status;

-- Renames column orders.total to amount
-- RV131 code that says column orders.total fails from this moment; it is amount now
ALTER TABLE orders RENAME COLUMN total TO amount;

-- Renames column orders.note to remark
-- RV131 code that says column orders.note fails from this moment; it is remark now
ALTER TABLE orders RENAME COLUMN note TO remark;

-- Renames index by_note of orders to by_remark
ALTER INDEX by_note RENAME TO by_remark;
