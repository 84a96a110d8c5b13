-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column tank.volume: bigint to integer
--   - renames column tank.volume to litres
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: tank.volume from bigint to integer

-- Changes column tank.volume: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: tank.volume from bigint to integer
-- RV113 the planner knows nothing of tank.volume then: run ANALYZE tank afterwards
-- RV111 copies all of tank while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on tank: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM tank WHERE volume NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of tank have a value in volume that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE tank ALTER COLUMN volume TYPE integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Renames column tank.volume to litres
-- RV131 code that says column tank.volume fails from this moment; it is litres now
ALTER TABLE tank RENAME COLUMN volume TO litres;
