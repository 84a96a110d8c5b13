-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check box_kind_check of box
--   - changes column box.kind: character varying(255) to character varying(1)
-- Code from before it still works:
--   - values of box.kind that character varying(1) cannot hold are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row does not pass check box_kind_check of box, and reads all rows while nobody else can

-- Drops check box_kind_check of box
-- RV104 drops check box_kind_check of box: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on box: nobody else reads or writes it until the transaction ends
ALTER TABLE box DROP CONSTRAINT box_kind_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column box.kind: character varying(255) to character varying(1)
-- RV105 fails if a value does not fit: box.kind from character varying(255) to character varying(1)
-- RV113 the planner knows nothing of box.kind then: run ANALYZE box afterwards
-- RV111 copies all of box while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM box WHERE (kind::character varying(1))::text IS DISTINCT FROM kind::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of box have a value in kind that character varying(1) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE box ALTER COLUMN kind TYPE character varying(1);
