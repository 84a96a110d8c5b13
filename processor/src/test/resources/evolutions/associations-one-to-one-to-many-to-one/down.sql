-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds unique key office_boss_id_key of office (boss_id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key office_boss_id_key of office, and builds its index while nobody can read the table

-- Adds unique key office_boss_id_key of office (boss_id)
-- RV143 counts rows written since: fails if two rows agree in unique key office_boss_id_key of office, and builds its index while nobody can read the table
ALTER TABLE office ADD CONSTRAINT office_boss_id_key UNIQUE (boss_id);
