-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key office_boss_id_key of office
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key office_boss_id_key of office, and builds its index while nobody can read the table

-- Drops unique key office_boss_id_key of office
-- RV104 drops unique key office_boss_id_key of office: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on office: nobody else reads or writes it until the transaction ends
ALTER TABLE office DROP CONSTRAINT office_boss_id_key;
