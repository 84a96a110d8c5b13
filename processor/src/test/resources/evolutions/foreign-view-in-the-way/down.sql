-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column basket.total: bigint to integer

-- RV143 counts rows written since: fails if a value does not fit: basket.total from bigint to integer
-- RV111 copies all of basket while nobody can read it
ALTER TABLE basket ALTER COLUMN total TYPE integer;
