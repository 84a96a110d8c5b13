-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check stat_entries_k_check of stat_entries
--   - changes column stat_entries.v: integer to character varying(10)
-- What it does not bring back:
--   - changes column stat_entries.v: character varying(10) to integer: the way back restores the type; values may come back in another spelling
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: stat_entries.v from integer to character varying(10)

-- Drops check stat_entries_k_check of stat_entries
-- RV127 takes ACCESS EXCLUSIVE on stat_entries: nobody else reads or writes it until the transaction ends
ALTER TABLE stat_entries DROP CONSTRAINT stat_entries_k_check;

-- Changes column stat_entries.v: integer to character varying(10)
-- RV143 counts rows written since: fails if a value does not fit: stat_entries.v from integer to character varying(10)
-- RV113 the planner knows nothing of stat_entries.v then: run ANALYZE stat_entries afterwards
-- RV111 copies all of stat_entries while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM stat_entries WHERE (v::character varying(10))::text IS DISTINCT FROM v::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of stat_entries have a value in v that character varying(10) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE stat_entries ALTER COLUMN v TYPE character varying(10);
