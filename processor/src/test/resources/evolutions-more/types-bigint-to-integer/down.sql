-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column basket.total: integer to bigint

-- Changes column basket.total: integer to bigint
-- RV113 the planner knows nothing of basket.total then: run ANALYZE basket afterwards
-- RV111 copies all of basket while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on basket: nobody else reads or writes it until the transaction ends
ALTER TABLE basket ALTER COLUMN total TYPE bigint;
