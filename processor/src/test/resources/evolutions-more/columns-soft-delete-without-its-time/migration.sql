-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves data: turns item.deleted into boolean: NULL is false now, all else is true now
--   - changes column item.deleted: not null
-- Code from before it fails:
--   - item.deleted is boolean now, and it reads and writes timestamp(6) with time zone
--   - item.deleted needs a value, and it may write none
-- What the way back does not bring back:
--   - moves data: turns item.deleted into boolean: NULL is false now, all else is true now: the way back restores that there was a value, not which

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns item.deleted into boolean: NULL is false now, all else is true now
-- RV102 keeps of item.deleted whether it has a value, not which: the values are lost
-- RV113 the planner knows nothing of item.deleted then: run ANALYZE item afterwards
-- RV111 copies all of item while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
-- structure-only: the way back restores that there was a value, not which
ALTER TABLE item ALTER COLUMN deleted TYPE boolean USING (CASE WHEN deleted IS NULL THEN false ELSE true END)::boolean;

-- Changes column item.deleted: not null
-- RV121 reads all of item while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item WHERE deleted IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of item have no value in deleted',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE item ALTER COLUMN deleted SET NOT NULL;
