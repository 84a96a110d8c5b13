-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column plan.start to begin
--   - drops check plan_start_check of plan
--   - drops primary key plan_what_pkey of plan_what
--   - drops check plan_what_what_key_check of plan_what
--   - moves data: turns plan.begin into smallint: 'MON' is 1 now, 'TUE' is 2 now, 'WED' is 3 now
--   - moves data: turns plan_what.what_key into smallint: 'MON' is 1 now, 'TUE' is 2 now, 'WED' is 3 now
--   - adds check plan_begin_check of plan (begin between 0 and 3)
--   - adds primary key plan_what_pkey of plan_what (plan_id, what_key)
--   - adds check plan_what_what_key_check of plan_what (what_key between 0 and 3)
-- Code from before it fails:
--   - column plan.start is called begin now
--   - plan.begin is smallint now, and it reads and writes character varying(3)
--   - plan_what.what_key is smallint now, and it reads and writes character varying(255)
--   - values that check plan_begin_check of plan does not allow are refused
--   - values that check plan_what_what_key_check of plan_what does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of plan_what have a value in what_key that the enum does not have any more: SUN
--   - RV143 counts rows written since: fails if rows of plan have a value in begin that the enum does not have any more: SUN

-- Renames column plan.start to begin
-- RV131 code that says column plan.start fails from this moment; it is begin now
-- RV127 takes ACCESS EXCLUSIVE on plan: nobody else reads or writes it until the transaction ends
ALTER TABLE plan RENAME COLUMN start TO begin;

-- Drops check plan_start_check of plan
-- RV104 drops check plan_start_check of plan: rows that break it may arrive, and then it cannot be put back
ALTER TABLE plan DROP CONSTRAINT plan_start_check;

-- Drops primary key plan_what_pkey of plan_what
-- RV127 takes ACCESS EXCLUSIVE on plan_what: nobody else reads or writes it until the transaction ends
ALTER TABLE plan_what DROP CONSTRAINT plan_what_pkey;

-- Drops check plan_what_what_key_check of plan_what
ALTER TABLE plan_what DROP CONSTRAINT plan_what_what_key_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns plan.begin into smallint: 'MON' is 1 now, 'TUE' is 2 now, 'WED' is 3 now
-- RV109 fails if rows of plan have a value in begin that is none of MON, TUE, WED
-- RV113 the planner knows nothing of plan.begin then: run ANALYZE plan afterwards
-- RV111 copies all of plan while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM plan
        WHERE begin NOT IN ('MON', 'TUE', 'WED'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of plan have a value in begin that is none of MON, TUE, WED',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE plan ALTER COLUMN begin TYPE smallint USING (CASE begin WHEN 'MON' THEN 1 WHEN 'TUE' THEN 2 WHEN 'WED' THEN 3 END)::smallint;

-- Moves data: turns plan_what.what_key into smallint: 'MON' is 1 now, 'TUE' is 2 now, 'WED' is 3 now
-- RV109 fails if rows of plan_what have a value in what_key that is none of MON, TUE, WED
-- RV113 the planner knows nothing of plan_what.what_key then: run ANALYZE plan_what afterwards
-- RV111 copies all of plan_what while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM plan_what
        WHERE what_key NOT IN ('MON', 'TUE', 'WED'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of plan_what have a value in what_key that is none of MON, TUE, WED',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE plan_what ALTER COLUMN what_key TYPE smallint USING (CASE what_key WHEN 'MON' THEN 1 WHEN 'TUE' THEN 2 WHEN 'WED' THEN 3 END)::smallint;

-- Adds check plan_begin_check of plan (begin between 0 and 3)
-- RV123 reads all rows while nobody else can
ALTER TABLE plan ADD CONSTRAINT plan_begin_check CHECK (begin between 0 and 3);

-- Adds primary key plan_what_pkey of plan_what (plan_id, what_key)
-- RV122 builds its index while nobody can read the table
ALTER TABLE plan_what ADD CONSTRAINT plan_what_pkey PRIMARY KEY (plan_id, what_key);

-- Adds check plan_what_what_key_check of plan_what (what_key between 0 and 3)
-- RV123 reads all rows while nobody else can
ALTER TABLE plan_what ADD CONSTRAINT plan_what_what_key_check CHECK (what_key between 0 and 3);
