-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column membership.until to expires
--   - changes column membership.since: date to timestamp(6) with time zone, default current_timestamp
--   - changes column membership.expires: date to timestamp(6) without time zone
-- Code from before it fails:
--   - column membership.until is called expires now
--   - membership.since is timestamp(6) with time zone now, and it reads and writes date
--   - membership.expires is timestamp(6) without time zone now, and it reads and writes date
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: membership.expires from timestamp(6) without time zone to date
--   - RV143 counts rows written since: fails if a value does not fit: membership.since from timestamp(6) with time zone to date

-- Renames column membership.until to expires
-- RV131 code that says column membership.until fails from this moment; it is expires now
-- RV127 takes ACCESS EXCLUSIVE on membership: nobody else reads or writes it until the transaction ends
ALTER TABLE membership RENAME COLUMN until TO expires;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column membership.since: date to timestamp(6) with time zone, default current_timestamp
-- RV105 fails if a value does not fit: membership.since from date to timestamp(6) with time zone
-- RV108 a time without a zone is taken to be UTC: membership.since from date to timestamp(6) with time zone
-- RV113 the planner knows nothing of membership.since then: run ANALYZE membership afterwards
-- RV111 copies all of membership while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM membership WHERE since > '294276-12-31' AND since <> 'infinity');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of membership have a value in since that timestamp(6) with time zone cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column membership.expires: date to timestamp(6) without time zone
-- RV105 fails if a value does not fit: membership.expires from date to timestamp(6) without time zone
-- RV113 the planner knows nothing of membership.expires then: run ANALYZE membership afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM membership WHERE expires > '294276-12-31' AND expires <> 'infinity');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of membership have a value in expires that timestamp(6) without time zone cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE membership
    ALTER COLUMN since DROP DEFAULT, ALTER COLUMN since TYPE timestamp(6) with time zone USING (since::timestamp AT TIME ZONE 'UTC')::timestamp(6) with time zone, ALTER COLUMN since SET DEFAULT current_timestamp,
    ALTER COLUMN expires TYPE timestamp(6) without time zone;
