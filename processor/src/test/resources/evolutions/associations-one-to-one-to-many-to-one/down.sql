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
-- RV127 takes ACCESS EXCLUSIVE on office: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM office WHERE boss_id IS NOT NULL GROUP BY boss_id HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of office agree with another in boss_id',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE office ADD CONSTRAINT office_boss_id_key UNIQUE (boss_id);
