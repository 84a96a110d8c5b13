-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column series.names: character varying(50)[] to character varying(5)[]
--   - changes column series.values: bigint[] to integer[]
--   - renames column series.values to points
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: series.names from character varying(50)[] to character varying(5)[]
--   - RV143 counts rows written since: fails if a value does not fit: series.values from bigint[] to integer[]

-- Changes column series.names: character varying(50)[] to character varying(5)[]
-- RV143 counts rows written since: fails if a value does not fit: series.names from character varying(50)[] to character varying(5)[]
-- RV113 the planner knows nothing of series.names then: run ANALYZE series afterwards
-- RV111 copies all of series while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on series: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM series WHERE CASE WHEN pg_input_is_valid(names::text, 'character varying(5)[]') THEN (names::character varying(5)[])::text[] IS DISTINCT FROM names::text[] ELSE names IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of series have a value in names that character varying(5)[] cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column series.values: bigint[] to integer[]
-- RV143 counts rows written since: fails if a value does not fit: series.values from bigint[] to integer[]
-- RV113 the planner knows nothing of series.values then: run ANALYZE series afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM series WHERE NOT pg_input_is_valid("values"::text, 'integer[]'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of series have a value in values that integer[] cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE series
    ALTER COLUMN names TYPE character varying(5)[],
    ALTER COLUMN "values" TYPE integer[];

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Renames column series.values to points
-- RV131 code that says column series.values fails from this moment; it is points now
ALTER TABLE series RENAME COLUMN "values" TO points;
