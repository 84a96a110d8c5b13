-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key l_pkey of l
--   - drops column l.id
--   - adds primary key l_pkey of l (o_id, pos)
-- Code from before it fails:
--   - column l.id is gone
--   - values that primary key l_pkey of l has already are refused
-- What the way back does not bring back:
--   - drops column l.id: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key l_pkey of l, and builds its index while nobody can read the table

-- Drops primary key l_pkey of l
-- RV127 takes ACCESS EXCLUSIVE on l: nobody else reads or writes it until the transaction ends
ALTER TABLE l DROP CONSTRAINT l_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column l.id
-- RV102 drops column l.id: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE l DROP COLUMN id;

-- Adds primary key l_pkey of l (o_id, pos)
-- RV122 fails if two rows agree in primary key l_pkey of l, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM l WHERE o_id IS NOT NULL AND pos IS NOT NULL GROUP BY o_id, pos HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of l agree with another in o_id, pos',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE l ADD CONSTRAINT l_pkey PRIMARY KEY (o_id, pos);
