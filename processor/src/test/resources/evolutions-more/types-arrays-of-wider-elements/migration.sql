-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column series.points to values
--   - changes column series.values: integer[] to bigint[]
--   - changes column series.names: character varying(5)[] to character varying(50)[]
-- Code from before it fails:
--   - column series.points is called values now
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: series.names from character varying(50)[] to character varying(5)[]
--   - RV143 counts rows written since: fails if a value does not fit: series.values from bigint[] to integer[]

-- Renames column series.points to values
-- RV131 code that says column series.points fails from this moment; it is values now
-- RV127 takes ACCESS EXCLUSIVE on series: nobody else reads or writes it until the transaction ends
ALTER TABLE series RENAME COLUMN points TO "values";

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column series.values: integer[] to bigint[]
-- RV113 the planner knows nothing of series.values then: run ANALYZE series afterwards
-- RV111 copies all of series while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- Changes column series.names: character varying(5)[] to character varying(50)[]
-- RV113 the planner knows nothing of series.names then: run ANALYZE series afterwards
ALTER TABLE series
    ALTER COLUMN "values" TYPE bigint[],
    ALTER COLUMN names TYPE character varying(50)[];
