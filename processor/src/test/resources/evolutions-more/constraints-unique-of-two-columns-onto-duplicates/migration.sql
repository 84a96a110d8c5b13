-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds unique key seat_hall_number_key of seat (hall, number)
-- Code from before it still works:
--   - values that unique key seat_hall_number_key of seat has already are refused

-- Adds unique key seat_hall_number_key of seat (hall, number)
-- RV122 fails if two rows agree in unique key seat_hall_number_key of seat, and builds its index while nobody can read the table
-- RV127 takes ACCESS EXCLUSIVE on seat: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM seat WHERE hall IS NOT NULL AND number IS NOT NULL GROUP BY hall, number HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of seat agree with another in hall, number',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE seat ADD CONSTRAINT seat_hall_number_key UNIQUE (hall, number);
