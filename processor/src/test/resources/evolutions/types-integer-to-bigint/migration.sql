-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check counter_spare_check of counter
--   - changes column counter.hits: integer to bigint
--   - adds check counter_spare_check of counter (hits >= 0)
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: counter.hits from bigint to integer

-- Drops check counter_spare_check of counter
-- RV127 takes ACCESS EXCLUSIVE on counter: nobody else reads or writes it until the transaction ends
ALTER TABLE counter DROP CONSTRAINT counter_spare_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column counter.hits: integer to bigint
-- RV113 the planner knows nothing of counter.hits then: run ANALYZE counter afterwards
-- RV111 copies all of counter while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE counter ALTER COLUMN hits TYPE bigint;

-- Adds check counter_spare_check of counter (hits >= 0)
-- RV123 reads all rows while nobody else can
ALTER TABLE counter ADD CONSTRAINT counter_spare_check CHECK (hits >= 0);
