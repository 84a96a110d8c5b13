-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column basket.total: bigint to integer
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: basket.total from bigint to integer

-- Changes column basket.total: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: basket.total from bigint to integer
-- RV111 copies all of basket while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE basket ALTER COLUMN total TYPE integer;
