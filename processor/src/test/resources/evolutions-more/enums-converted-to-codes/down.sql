-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column box.kind: character varying(1) to character varying(255)
--   - adds check box_kind_check of box (kind in ('SMALL','LARGE'))
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row does not pass check box_kind_check of box, and reads all rows while nobody else can

-- Changes column box.kind: character varying(1) to character varying(255)
-- RV113 the planner knows nothing of box.kind then: run ANALYZE box afterwards
-- RV127 takes ACCESS EXCLUSIVE on box: nobody else reads or writes it until the transaction ends
ALTER TABLE box ALTER COLUMN kind TYPE character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds check box_kind_check of box (kind in ('SMALL','LARGE'))
-- RV143 counts rows written since: fails if a row does not pass check box_kind_check of box, and reads all rows while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM box WHERE NOT (kind in ('SMALL','LARGE')));
BEGIN
    IF misfits > 0 THEN
        RAISE check_violation USING MESSAGE = misfits || ' rows of box do not pass the check box_kind_check: kind in (''SMALL'',''LARGE'')',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE box ADD CONSTRAINT box_kind_check CHECK (kind in ('SMALL','LARGE'));
