-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column membership.expires: timestamp(6) without time zone to date
--   - changes column membership.since: timestamp(6) with time zone to date, default current_date
--   - renames column membership.expires to until
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: membership.expires from timestamp(6) without time zone to date
--   - RV143 counts rows written since: fails if a value does not fit: membership.since from timestamp(6) with time zone to date

-- Changes column membership.expires: timestamp(6) without time zone to date
-- RV143 counts rows written since: fails if a value does not fit: membership.expires from timestamp(6) without time zone to date
-- RV113 the planner knows nothing of membership.expires then: run ANALYZE membership afterwards
-- RV111 copies all of membership while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on membership: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM membership WHERE (expires::date)::timestamp(6) without time zone IS DISTINCT FROM expires::timestamp(6) without time zone);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of membership have a value in expires that date cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column membership.since: timestamp(6) with time zone to date, default current_date
-- RV143 counts rows written since: fails if a value does not fit: membership.since from timestamp(6) with time zone to date
-- RV108 a time without a zone is taken to be UTC: membership.since from timestamp(6) with time zone to date
-- RV113 the planner knows nothing of membership.since then: run ANALYZE membership afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM membership WHERE ((since AT TIME ZONE 'UTC')::date)::timestamp without time zone IS DISTINCT FROM (since AT TIME ZONE 'UTC')::timestamp without time zone);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of membership have a value in since that date cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE membership
    ALTER COLUMN expires TYPE date,
    ALTER COLUMN since DROP DEFAULT, ALTER COLUMN since TYPE date USING (since AT TIME ZONE 'UTC')::date, ALTER COLUMN since SET DEFAULT current_date;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Renames column membership.expires to until
-- RV131 code that says column membership.expires fails from this moment; it is until now
ALTER TABLE membership RENAME COLUMN expires TO until;
