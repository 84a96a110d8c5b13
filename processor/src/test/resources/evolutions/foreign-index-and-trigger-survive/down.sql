-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column crate.label: character varying(60) to character varying(20)
--   - drops column crate.weight
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: crate.label from character varying(60) to character varying(20)
--   - RV142 drops column crate.weight: all values written since are lost

-- Changes column crate.label: character varying(60) to character varying(20)
-- RV143 counts rows written since: fails if a value does not fit: crate.label from character varying(60) to character varying(20)
-- RV113 the planner knows nothing of crate.label then: run ANALYZE crate afterwards
-- RV111 copies all of crate while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on crate: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM crate WHERE (label::character varying(20))::text IS DISTINCT FROM label::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of crate have a value in label that character varying(20) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE crate ALTER COLUMN label TYPE character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column crate.weight
-- RV142 drops column crate.weight: all values written since are lost
ALTER TABLE crate DROP COLUMN weight;
