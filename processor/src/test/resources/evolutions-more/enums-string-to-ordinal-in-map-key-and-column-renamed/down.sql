-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check plan_what_what_key_check of plan_what
--   - drops primary key plan_what_pkey of plan_what
--   - drops check plan_begin_check of plan
--   - moves data: turns plan_what.what_key into character varying(255): 1 is 'MON' now, 2 is 'TUE' now, 3 is 'WED' now
--   - moves data: turns plan.begin into character varying(3): 1 is 'MON' now, 2 is 'TUE' now, 3 is 'WED' now
--   - adds check plan_what_what_key_check of plan_what (what_key in ('MON','TUE','WED'))
--   - adds primary key plan_what_pkey of plan_what (plan_id, what_key)
--   - adds check plan_start_check of plan (begin in ('MON','TUE','WED'))
--   - renames column plan.begin to start
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of plan_what have a value in what_key that the enum does not have any more: SUN
--   - RV143 counts rows written since: fails if rows of plan have a value in begin that the enum does not have any more: SUN

-- Drops check plan_what_what_key_check of plan_what
-- RV127 takes ACCESS EXCLUSIVE on plan_what: nobody else reads or writes it until the transaction ends
ALTER TABLE plan_what DROP CONSTRAINT plan_what_what_key_check;

-- Drops primary key plan_what_pkey of plan_what
ALTER TABLE plan_what DROP CONSTRAINT plan_what_pkey;

-- Drops check plan_begin_check of plan
-- RV127 takes ACCESS EXCLUSIVE on plan: nobody else reads or writes it until the transaction ends
ALTER TABLE plan DROP CONSTRAINT plan_begin_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns plan_what.what_key into character varying(255): 1 is 'MON' now, 2 is 'TUE' now, 3 is 'WED' now
-- RV143 counts rows written since: fails if rows of plan_what have a value in what_key that the enum does not have any more: SUN
-- RV113 the planner knows nothing of plan_what.what_key then: run ANALYZE plan_what afterwards
-- RV111 copies all of plan_what while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM plan_what
        WHERE what_key NOT IN (1, 2, 3));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of plan_what have a value in what_key that the enum does not have any more: SUN',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE plan_what ALTER COLUMN what_key TYPE character varying(255) USING (CASE what_key WHEN 1 THEN 'MON' WHEN 2 THEN 'TUE' WHEN 3 THEN 'WED' END)::character varying(255);

-- Moves data: turns plan.begin into character varying(3): 1 is 'MON' now, 2 is 'TUE' now, 3 is 'WED' now
-- RV143 counts rows written since: fails if rows of plan have a value in begin that the enum does not have any more: SUN
-- RV113 the planner knows nothing of plan.begin then: run ANALYZE plan afterwards
-- RV111 copies all of plan while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM plan
        WHERE begin NOT IN (1, 2, 3));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of plan have a value in begin that the enum does not have any more: SUN',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE plan ALTER COLUMN begin TYPE character varying(3) USING (CASE begin WHEN 1 THEN 'MON' WHEN 2 THEN 'TUE' WHEN 3 THEN 'WED' END)::character varying(3);

-- Adds check plan_what_what_key_check of plan_what (what_key in ('MON','TUE','WED'))
-- RV123 reads all rows while nobody else can
ALTER TABLE plan_what ADD CONSTRAINT plan_what_what_key_check CHECK (what_key in ('MON','TUE','WED'));

-- Adds primary key plan_what_pkey of plan_what (plan_id, what_key)
-- RV122 builds its index while nobody can read the table
ALTER TABLE plan_what ADD CONSTRAINT plan_what_pkey PRIMARY KEY (plan_id, what_key);

-- Adds check plan_start_check of plan (begin in ('MON','TUE','WED'))
-- RV123 reads all rows while nobody else can
ALTER TABLE plan ADD CONSTRAINT plan_start_check CHECK (begin in ('MON','TUE','WED'));

-- Renames column plan.begin to start
-- RV131 code that says column plan.begin fails from this moment; it is start now
ALTER TABLE plan RENAME COLUMN begin TO start;
