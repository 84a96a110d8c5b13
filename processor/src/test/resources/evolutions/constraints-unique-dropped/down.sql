-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds unique key uk_badge_room of visit (room, badge)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key uk_badge_room of visit, and builds its index while nobody can read the table

-- Adds unique key uk_badge_room of visit (room, badge)
-- RV143 counts rows written since: fails if two rows agree in unique key uk_badge_room of visit, and builds its index while nobody can read the table
-- RV127 takes ACCESS EXCLUSIVE on visit: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM visit WHERE room IS NOT NULL AND badge IS NOT NULL GROUP BY room, badge HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of visit agree with another in room, badge',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE visit ADD CONSTRAINT uk_badge_room UNIQUE (room, badge);
