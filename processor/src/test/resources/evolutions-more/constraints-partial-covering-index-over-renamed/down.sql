-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames index by_remark of orders to by_note
--   - renames column orders.remark to note
--   - renames column orders.amount to total
--   - renames column orders.status to state
--   - renames column orders.placed_at to placed

-- Renames index by_remark of orders to by_note
ALTER INDEX by_remark RENAME TO by_note;

-- Renames column orders.remark to note
-- RV131 code that says column orders.remark fails from this moment; it is note now
-- RV127 takes ACCESS EXCLUSIVE on orders: nobody else reads or writes it until the transaction ends
ALTER TABLE orders RENAME COLUMN remark TO note;

-- Renames column orders.amount to total
-- RV131 code that says column orders.amount fails from this moment; it is total now
ALTER TABLE orders RENAME COLUMN amount TO total;

-- Renames column orders.status to state
-- RV131 code that says column orders.status fails from this moment; it is state now
ALTER TABLE orders RENAME COLUMN status TO state;

-- Renames column orders.placed_at to placed
-- RV131 code that says column orders.placed_at fails from this moment; it is placed now
ALTER TABLE orders RENAME COLUMN placed_at TO placed;
