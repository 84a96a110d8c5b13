-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key duck_id_fkey of duck
--   - moves data: takes the rows that were copied out of bird
--   - adds foreign key duck_id_fkey of duck (id) to animal (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of bird that go hold a value in a column that no entity knows
--   - RV143 counts rows written since: fails if a row refers to none by foreign key duck_id_fkey of duck, and nobody can write to duck or animal meanwhile

-- Drops foreign key duck_id_fkey of duck
-- RV127 takes ACCESS EXCLUSIVE on bird and duck: nobody else reads or writes them until the transaction ends
ALTER TABLE duck DROP CONSTRAINT duck_id_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: takes the rows that were copied out of bird
-- RV143 counts rows written since: fails if rows of bird that go hold a value in a column that no entity knows
-- RV112 writes rows of bird, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM bird
        WHERE EXISTS (SELECT FROM duck WHERE duck.id = bird.id) AND jsonb_strip_nulls(to_jsonb(bird.*) - ARRAY['id', 'wings']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of bird that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DELETE FROM bird
WHERE EXISTS (SELECT FROM duck WHERE duck.id = bird.id);

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds foreign key duck_id_fkey of duck (id) to animal (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key duck_id_fkey of duck, and nobody can write to duck or animal meanwhile
-- RV127 takes SHARE ROW EXCLUSIVE on animal: nobody else writes to it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM duck AS child
        WHERE child.id IS NOT NULL AND NOT EXISTS (SELECT FROM animal AS parent WHERE parent.id = child.id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of duck refer by id to no row of animal',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE duck ADD CONSTRAINT duck_id_fkey FOREIGN KEY (id) REFERENCES animal (id);
