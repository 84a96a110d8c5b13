-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds unique key guest_seat_id_key of guest (seat_id)
-- Code from before it still works:
--   - values that unique key guest_seat_id_key of guest has already are refused

-- Adds unique key guest_seat_id_key of guest (seat_id)
-- RV122 fails if two rows agree in unique key guest_seat_id_key of guest, and builds its index while nobody can read the table
-- RV127 takes ACCESS EXCLUSIVE on guest: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM guest WHERE seat_id IS NOT NULL GROUP BY seat_id HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of guest agree with another in seat_id',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE guest ADD CONSTRAINT guest_seat_id_key UNIQUE (seat_id);
