-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - fails if desk.room_id is null in any row: no value was given
--   - changes column desk.room_id: not null
-- Code from before it reads and updates, but cannot insert everywhere:
--   - desk.room_id needs a value, and it may write none
-- What the way back does not bring back:
--   - fails if desk.room_id is null in any row: no value was given: the way back does not know which rows had no value in room_id

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if desk.room_id is null in any row: no value was given
-- structure-only: the way back does not know which rows had no value in room_id
-- reviver:fill desk.room_id
-- Rows may be here that have no value in room_id. Write it at this place:
--     UPDATE desk SET room_id = ... WHERE room_id IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM desk WHERE room_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of desk have no value in room_id, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill desk.room_id, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column desk.room_id: not null
-- RV121 fails if desk.room_id is null in any row, and reads all of desk while nobody else can
-- RV127 takes ACCESS EXCLUSIVE on desk: nobody else reads or writes it until the transaction ends
ALTER TABLE desk ALTER COLUMN room_id SET NOT NULL;
