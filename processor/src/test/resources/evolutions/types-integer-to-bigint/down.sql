-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check counter_spare_check of counter
--   - changes column counter.hits: bigint to integer
--   - adds check counter_spare_check of counter (hits >= 0)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: counter.hits from bigint to integer

-- Drops check counter_spare_check of counter
-- RV127 takes ACCESS EXCLUSIVE on counter: nobody else reads or writes it until the transaction ends
ALTER TABLE counter DROP CONSTRAINT counter_spare_check;

-- Changes column counter.hits: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: counter.hits from bigint to integer
-- RV113 the planner knows nothing of counter.hits then: run ANALYZE counter afterwards
-- RV111 copies all of counter while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM counter WHERE hits NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of counter have a value in hits that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE counter ALTER COLUMN hits TYPE integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds check counter_spare_check of counter (hits >= 0)
-- RV123 reads all rows while nobody else can
ALTER TABLE counter ADD CONSTRAINT counter_spare_check CHECK (hits >= 0);
