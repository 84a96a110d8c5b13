-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check child_color_check of child
--   - drops check child_other_check of child
--   - drops check child_size_check of child
--   - drops check parent_color_check of parent
--   - moves data: writes child.color anew: 0 is 1 now, 1 is 2 now
--   - moves data: turns child.other into smallint: 'S' is 0 now, 'L' is 2 now
--   - moves data: turns child.size into character varying(255): 0 is 'S' now, 1 is 'L' now
--   - moves data: turns parent.color into character varying(255): 0 is 'RED' now, 1 is 'GREEN' now
--   - changes column child.number: integer to bigint
--   - changes column parent.number: integer to bigint
--   - fills child.number where it is null, with 0
--   - changes column child.number: not null
--   - adds check child_color_check of child (color between 0 and 2)
--   - adds check child_other_check of child (other between 0 and 2)
--   - adds check child_size_check of child (size in ('S','M','L'))
--   - adds check parent_color_check of parent (color in ('BLUE','RED','GREEN'))
-- Code from before it fails:
--   - child.color is written otherwise: 0 is 1 now, 1 is 2 now
--   - child.other is smallint now, and it reads and writes character varying(255)
--   - child.size is character varying(255) now, and it reads and writes smallint
--   - parent.color is character varying(255) now, and it reads and writes smallint
--   - child.number needs a value, and it may write none
--   - values that check child_color_check of child does not allow are refused
--   - values that check child_other_check of child does not allow are refused
--   - values that check child_size_check of child does not allow are refused
--   - values that check parent_color_check of parent does not allow are refused
-- What the way back does not bring back:
--   - fills child.number where it is null, with 0: the way back does not know which rows had no value in number
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: parent.number from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: child.number from bigint to integer
--   - RV143 counts rows written since: fails if rows of parent have a value in color that the enum does not have any more: BLUE
--   - RV143 counts rows written since: fails if rows of child have a value in size that the enum does not have any more: M
--   - RV143 counts rows written since: fails if rows of child have a value in other that the enum does not have any more: M
--   - RV143 counts rows written since: fails if rows of child have a value in color that the enum does not have any more: BLUE

-- Drops check child_color_check of child
-- RV127 takes ACCESS EXCLUSIVE on child: nobody else reads or writes it until the transaction ends
ALTER TABLE child DROP CONSTRAINT child_color_check;

-- Drops check child_other_check of child
ALTER TABLE child DROP CONSTRAINT child_other_check;

-- Drops check child_size_check of child
ALTER TABLE child DROP CONSTRAINT child_size_check;

-- Drops check parent_color_check of parent
-- RV127 takes ACCESS EXCLUSIVE on parent: nobody else reads or writes it until the transaction ends
ALTER TABLE parent DROP CONSTRAINT parent_color_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes child.color anew: 0 is 1 now, 1 is 2 now
-- RV112 writes rows of child, all in one transaction: the more there are, the longer others wait
UPDATE child SET color = CASE color WHEN 0 THEN 1 WHEN 1 THEN 2 END
WHERE color IN (0, 1);

SET CONSTRAINTS ALL IMMEDIATE;

-- Moves data: turns child.other into smallint: 'S' is 0 now, 'L' is 2 now
-- RV109 fails if rows of child have a value in other that is none of S, L
-- RV113 the planner knows nothing of child.other then: run ANALYZE child afterwards
-- RV111 copies all of child while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM child
        WHERE other NOT IN ('S', 'L'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of child have a value in other that is none of S, L',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
-- Moves data: turns child.size into character varying(255): 0 is 'S' now, 1 is 'L' now
-- RV109 fails if rows of child have a value in size that is none of S, L
-- RV113 the planner knows nothing of child.size then: run ANALYZE child afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM child
        WHERE size NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of child have a value in size that is none of S, L',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE child
    ALTER COLUMN other TYPE smallint USING (CASE other WHEN 'S' THEN 0 WHEN 'L' THEN 2 END)::smallint,
    ALTER COLUMN size TYPE character varying(255) USING (CASE size WHEN 0 THEN 'S' WHEN 1 THEN 'L' END)::character varying(255);

-- Moves data: turns parent.color into character varying(255): 0 is 'RED' now, 1 is 'GREEN' now
-- RV109 fails if rows of parent have a value in color that is none of RED, GREEN
-- RV113 the planner knows nothing of parent.color then: run ANALYZE parent afterwards
-- RV111 copies all of parent while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM parent
        WHERE color NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of parent have a value in color that is none of RED, GREEN',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE parent ALTER COLUMN color TYPE character varying(255) USING (CASE color WHEN 0 THEN 'RED' WHEN 1 THEN 'GREEN' END)::character varying(255);

-- Changes column child.number: integer to bigint
-- RV113 the planner knows nothing of child.number then: run ANALYZE child afterwards
-- RV111 copies all of child while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE child ALTER COLUMN number TYPE bigint;

-- Changes column parent.number: integer to bigint
-- RV113 the planner knows nothing of parent.number then: run ANALYZE parent afterwards
-- RV111 copies all of parent while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE parent ALTER COLUMN number TYPE bigint;

-- Fills child.number where it is null, with 0
-- RV126 writes every row of child that has no number, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in number
UPDATE child SET number = 0 WHERE number IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column child.number: not null
-- RV121 reads all of child while nobody else can
ALTER TABLE child ALTER COLUMN number SET NOT NULL;

-- Adds check child_color_check of child (color between 0 and 2)
-- RV123 reads all rows while nobody else can
ALTER TABLE child ADD CONSTRAINT child_color_check CHECK (color between 0 and 2);

-- Adds check child_other_check of child (other between 0 and 2)
-- RV123 reads all rows while nobody else can
ALTER TABLE child ADD CONSTRAINT child_other_check CHECK (other between 0 and 2);

-- Adds check child_size_check of child (size in ('S','M','L'))
-- RV123 reads all rows while nobody else can
ALTER TABLE child ADD CONSTRAINT child_size_check CHECK (size in ('S','M','L'));

-- Adds check parent_color_check of parent (color in ('BLUE','RED','GREEN'))
-- RV123 reads all rows while nobody else can
ALTER TABLE parent ADD CONSTRAINT parent_color_check CHECK (color in ('BLUE','RED','GREEN'));
