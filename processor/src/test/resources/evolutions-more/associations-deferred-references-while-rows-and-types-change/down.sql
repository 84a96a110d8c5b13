-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check parent_color_check of parent
--   - drops check child_size_check of child
--   - drops check child_other_check of child
--   - drops check child_color_check of child
--   - changes column child.number: may be null
--   - changes column parent.number: bigint to integer
--   - changes column child.number: bigint to integer
--   - moves data: turns parent.color into smallint: 'RED' is 0 now, 'GREEN' is 1 now
--   - moves data: turns child.size into smallint: 'S' is 0 now, 'L' is 1 now
--   - moves data: turns child.other into character varying(255): 0 is 'S' now, 2 is 'L' now
--   - moves data: writes child.color anew: 1 is 0 now, 2 is 1 now
--   - adds check parent_color_check of parent (color between 0 and 1)
--   - adds check child_size_check of child (size between 0 and 1)
--   - adds check child_other_check of child (other in ('S','L'))
--   - adds check child_color_check of child (color between 0 and 1)
-- What it does not bring back:
--   - fills child.number where it is null, with 0: the way back does not know which rows had no value in number
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: parent.number from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: child.number from bigint to integer
--   - RV143 counts rows written since: fails if rows of parent have a value in color that the enum does not have any more: BLUE
--   - RV143 counts rows written since: fails if rows of child have a value in size that the enum does not have any more: M
--   - RV143 counts rows written since: fails if rows of child have a value in other that the enum does not have any more: M
--   - RV143 counts rows written since: fails if rows of child have a value in color that the enum does not have any more: BLUE

-- Drops check parent_color_check of parent
-- RV127 takes ACCESS EXCLUSIVE on parent: nobody else reads or writes it until the transaction ends
ALTER TABLE parent DROP CONSTRAINT parent_color_check;

-- Drops check child_size_check of child
-- RV127 takes ACCESS EXCLUSIVE on child: nobody else reads or writes it until the transaction ends
ALTER TABLE child DROP CONSTRAINT child_size_check;

-- Drops check child_other_check of child
ALTER TABLE child DROP CONSTRAINT child_other_check;

-- Drops check child_color_check of child
ALTER TABLE child DROP CONSTRAINT child_color_check;

-- Changes column child.number: may be null
ALTER TABLE child ALTER COLUMN number DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column parent.number: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: parent.number from bigint to integer
-- RV113 the planner knows nothing of parent.number then: run ANALYZE parent afterwards
-- RV111 copies all of parent while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM parent WHERE number NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of parent have a value in number that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE parent ALTER COLUMN number TYPE integer;

-- Changes column child.number: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: child.number from bigint to integer
-- RV113 the planner knows nothing of child.number then: run ANALYZE child afterwards
-- RV111 copies all of child while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM child WHERE number NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of child have a value in number that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE child ALTER COLUMN number TYPE integer;

-- Moves data: turns parent.color into smallint: 'RED' is 0 now, 'GREEN' is 1 now
-- RV143 counts rows written since: fails if rows of parent have a value in color that the enum does not have any more: BLUE
-- RV113 the planner knows nothing of parent.color then: run ANALYZE parent afterwards
-- RV111 copies all of parent while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM parent
        WHERE color NOT IN ('RED', 'GREEN'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of parent have a value in color that the enum does not have any more: BLUE',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE parent ALTER COLUMN color TYPE smallint USING (CASE color WHEN 'RED' THEN 0 WHEN 'GREEN' THEN 1 END)::smallint;

-- Moves data: turns child.size into smallint: 'S' is 0 now, 'L' is 1 now
-- RV143 counts rows written since: fails if rows of child have a value in size that the enum does not have any more: M
-- RV113 the planner knows nothing of child.size then: run ANALYZE child afterwards
-- RV111 copies all of child while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM child
        WHERE size NOT IN ('S', 'L'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of child have a value in size that the enum does not have any more: M',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
-- Moves data: turns child.other into character varying(255): 0 is 'S' now, 2 is 'L' now
-- RV143 counts rows written since: fails if rows of child have a value in other that the enum does not have any more: M
-- RV113 the planner knows nothing of child.other then: run ANALYZE child afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM child
        WHERE other NOT IN (0, 2));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of child have a value in other that the enum does not have any more: M',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE child
    ALTER COLUMN size TYPE smallint USING (CASE size WHEN 'S' THEN 0 WHEN 'L' THEN 1 END)::smallint,
    ALTER COLUMN other TYPE character varying(255) USING (CASE other WHEN 0 THEN 'S' WHEN 2 THEN 'L' END)::character varying(255);

-- Moves data: writes child.color anew: 1 is 0 now, 2 is 1 now
-- RV143 counts rows written since: fails if rows of child have a value in color that the enum does not have any more: BLUE
-- RV112 writes rows of child, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM child
        WHERE color NOT IN (1, 2));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of child have a value in color that the enum does not have any more: BLUE',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE child SET color = CASE color WHEN 1 THEN 0 WHEN 2 THEN 1 END
WHERE color IN (1, 2);

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check parent_color_check of parent (color between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE parent ADD CONSTRAINT parent_color_check CHECK (color between 0 and 1);

-- Adds check child_size_check of child (size between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE child ADD CONSTRAINT child_size_check CHECK (size between 0 and 1);

-- Adds check child_other_check of child (other in ('S','L'))
-- RV123 reads all rows while nobody else can
ALTER TABLE child ADD CONSTRAINT child_other_check CHECK (other in ('S','L'));

-- Adds check child_color_check of child (color between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE child ADD CONSTRAINT child_color_check CHECK (color between 0 and 1);
