-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column stat_entries.v: character varying(10) to integer
--   - adds check stat_entries_k_check of stat_entries (k in ('ONE','TWO'))
-- Code from before it fails:
--   - stat_entries.v is integer now, and it reads and writes character varying(10)
--   - values that check stat_entries_k_check of stat_entries does not allow are refused
-- What the way back does not bring back:
--   - changes column stat_entries.v: character varying(10) to integer: the way back restores the type; values may come back in another spelling
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: stat_entries.v from integer to character varying(10)

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column stat_entries.v: character varying(10) to integer
-- RV106 values may change their spelling: stat_entries.v from character varying(10) to integer
-- RV105 fails if a value cannot be read: stat_entries.v from character varying(10) to integer
-- RV113 the planner knows nothing of stat_entries.v then: run ANALYZE stat_entries afterwards
-- RV111 copies all of stat_entries while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on stat_entries: nobody else reads or writes it until the transaction ends
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM stat_entries WHERE NOT pg_input_is_valid(v, 'integer'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of stat_entries have a value in v that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE stat_entries ALTER COLUMN v TYPE integer USING v::integer;

-- Adds check stat_entries_k_check of stat_entries (k in ('ONE','TWO'))
-- RV123 fails if a row does not pass check stat_entries_k_check of stat_entries, and reads all rows while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM stat_entries WHERE NOT (k in ('ONE','TWO')));
BEGIN
    IF misfits > 0 THEN
        RAISE check_violation USING MESSAGE = misfits || ' rows of stat_entries do not pass the check stat_entries_k_check: k in (''ONE'',''TWO'')',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE stat_entries ADD CONSTRAINT stat_entries_k_check CHECK (k in ('ONE','TWO'));
