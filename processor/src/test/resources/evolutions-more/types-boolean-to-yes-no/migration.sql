-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column switch.lit: boolean to character(1)
--   - adds check switch_lit_check of switch (lit in ('N','Y'))
-- Code from before it fails:
--   - switch.lit is character(1) now, and it reads and writes boolean
--   - values that check switch_lit_check of switch does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value cannot be read: switch.lit from character(1) to boolean

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column switch.lit: boolean to character(1)
-- RV105 fails if a value does not fit: switch.lit from boolean to character(1)
-- RV113 the planner knows nothing of switch.lit then: run ANALYZE switch afterwards
-- RV111 copies all of switch while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on switch: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM switch WHERE (lit::character(1))::text IS DISTINCT FROM lit::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of switch have a value in lit that character(1) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE switch ALTER COLUMN lit TYPE character(1);

-- Adds check switch_lit_check of switch (lit in ('N','Y'))
-- RV123 fails if a row does not pass check switch_lit_check of switch, and reads all rows while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM switch WHERE NOT (lit in ('N','Y')));
BEGIN
    IF misfits > 0 THEN
        RAISE check_violation USING MESSAGE = misfits || ' rows of switch do not pass the check switch_lit_check: lit in (''N'',''Y'')',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE switch ADD CONSTRAINT switch_lit_check CHECK (lit in ('N','Y'));
