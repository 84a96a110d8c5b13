-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key thing_box_id_fkey of thing
--   - drops foreign key crate_thing_crate_id_fkey of crate_thing
--   - drops foreign key crate_parts_crate_id_fkey of crate_parts
--   - drops foreign key crate_levels_crate_id_fkey of crate_levels
--   - drops primary key crate_thing_pkey of crate_thing
--   - drops check crate_parts_good_check of crate_parts
--   - drops primary key crate_parts_pkey of crate_parts
--   - drops check crate_levels_levels_check of crate_levels
--   - drops unique key crate_levels_crate_id_levels_key of crate_levels
--   - drops primary key crate_pkey of crate
--   - adds column thing.box_id__old (uuid)
--   - adds column crate_thing.box_id__old (uuid)
--   - adds column crate_parts.box_id__old (uuid)
--   - adds column crate_levels.box_id__old (uuid)
--   - adds column crate.id__old (uuid)
--   - changes column crate_thing.crate_id: may be null
--   - changes column crate_parts.crate_id: may be null
--   - changes column crate_levels.crate_id: may be null
--   - changes column crate.id: may be null
--   - moves data: turns crate_parts.good into boolean: 'N' is false now, 'Y' is true now
--   - and 37 more
-- What it does not bring back:
--   - : the way back restores the rows, under new keys in crate.id__old
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of crate_parts have a value in good that is neither 'N' nor 'Y'
--   - RV143 counts rows written since: fails if rows of crate_levels have a value in levels that the enum does not have any more: MID
--   - RV142 keeps the rows but not crate.id: those keys are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key box_thing_pkey of crate_thing, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key box_parts_pkey of crate_parts, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in unique key box_levels_box_id_levels_key of crate_levels, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key box_pkey of crate, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key thing_box_id_fkey of thing, and nobody can write to thing or crate meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key box_thing_box_id_fkey of crate_thing, and nobody can write to crate_thing or crate meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key box_parts_box_id_fkey of crate_parts, and nobody can write to crate_parts or crate meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key box_levels_box_id_fkey of crate_levels, and nobody can write to crate_levels or crate meanwhile

-- Drops foreign key thing_box_id_fkey of thing
-- RV127 takes ACCESS EXCLUSIVE on crate and thing: nobody else reads or writes them until the transaction ends
ALTER TABLE thing DROP CONSTRAINT thing_box_id_fkey;

-- Drops foreign key crate_thing_crate_id_fkey of crate_thing
-- RV127 takes ACCESS EXCLUSIVE on crate_thing: nobody else reads or writes it until the transaction ends
ALTER TABLE crate_thing DROP CONSTRAINT crate_thing_crate_id_fkey;

-- Drops foreign key crate_parts_crate_id_fkey of crate_parts
-- RV127 takes ACCESS EXCLUSIVE on crate_parts: nobody else reads or writes it until the transaction ends
ALTER TABLE crate_parts DROP CONSTRAINT crate_parts_crate_id_fkey;

-- Drops foreign key crate_levels_crate_id_fkey of crate_levels
-- RV127 takes ACCESS EXCLUSIVE on crate_levels: nobody else reads or writes it until the transaction ends
ALTER TABLE crate_levels DROP CONSTRAINT crate_levels_crate_id_fkey;

-- Drops primary key crate_thing_pkey of crate_thing
ALTER TABLE crate_thing DROP CONSTRAINT crate_thing_pkey;

-- Drops check crate_parts_good_check of crate_parts
ALTER TABLE crate_parts DROP CONSTRAINT crate_parts_good_check;

-- Drops primary key crate_parts_pkey of crate_parts
ALTER TABLE crate_parts DROP CONSTRAINT crate_parts_pkey;

-- Drops check crate_levels_levels_check of crate_levels
ALTER TABLE crate_levels DROP CONSTRAINT crate_levels_levels_check;

-- Drops unique key crate_levels_crate_id_levels_key of crate_levels
ALTER TABLE crate_levels DROP CONSTRAINT crate_levels_crate_id_levels_key;

-- Drops primary key crate_pkey of crate
ALTER TABLE crate DROP CONSTRAINT crate_pkey;

-- Adds column thing.box_id__old (uuid)
ALTER TABLE thing ADD COLUMN box_id__old uuid;

-- Adds column crate_thing.box_id__old (uuid)
ALTER TABLE crate_thing ADD COLUMN box_id__old uuid;

-- Adds column crate_parts.box_id__old (uuid)
ALTER TABLE crate_parts ADD COLUMN box_id__old uuid;

-- Adds column crate_levels.box_id__old (uuid)
ALTER TABLE crate_levels ADD COLUMN box_id__old uuid;

-- Adds column crate.id__old (uuid)
ALTER TABLE crate ADD COLUMN id__old uuid;

-- Changes column crate_thing.crate_id: may be null
ALTER TABLE crate_thing ALTER COLUMN crate_id DROP NOT NULL;

-- Changes column crate_parts.crate_id: may be null
ALTER TABLE crate_parts ALTER COLUMN crate_id DROP NOT NULL;

-- Changes column crate_levels.crate_id: may be null
ALTER TABLE crate_levels ALTER COLUMN crate_id DROP NOT NULL;

-- Changes column crate.id: may be null
ALTER TABLE crate ALTER COLUMN id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns crate_parts.good into boolean: 'N' is false now, 'Y' is true now
-- RV143 counts rows written since: fails if rows of crate_parts have a value in good that is neither 'N' nor 'Y'
-- RV113 the planner knows nothing of crate_parts.good then: run ANALYZE crate_parts afterwards
-- RV111 copies all of crate_parts while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM crate_parts
        WHERE good NOT IN ('N', 'Y'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of crate_parts have a value in good that is neither ''N'' nor ''Y''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE crate_parts ALTER COLUMN good TYPE boolean USING (CASE good WHEN 'N' THEN false WHEN 'Y' THEN true END)::boolean;

-- Moves data: turns crate_levels.levels into smallint: 'LOW' is 0 now, 'HIGH' is 1 now
-- RV143 counts rows written since: fails if rows of crate_levels have a value in levels that the enum does not have any more: MID
-- RV113 the planner knows nothing of crate_levels.levels then: run ANALYZE crate_levels afterwards
-- RV111 copies all of crate_levels while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM crate_levels
        WHERE levels NOT IN ('LOW', 'HIGH'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of crate_levels have a value in levels that the enum does not have any more: MID',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE crate_levels ALTER COLUMN levels TYPE smallint USING (CASE levels WHEN 'LOW' THEN 0 WHEN 'HIGH' THEN 1 END)::smallint;

-- Moves data: fills crate.id__old
-- RV112 writes rows of crate, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the rows, under new keys in crate.id__old
UPDATE crate SET id__old = gen_random_uuid();

-- Moves data: fills crate_thing.box_id__old
-- RV112 writes rows of crate_thing, all in one transaction: the more there are, the longer others wait
UPDATE crate_thing SET box_id__old = crate.id__old
FROM crate
WHERE crate.id = crate_thing.crate_id;

-- Moves data: fills thing.box_id__old
-- RV112 writes rows of thing, all in one transaction: the more there are, the longer others wait
UPDATE thing SET box_id__old = crate.id__old
FROM crate
WHERE crate.id = thing.box_id;

-- Moves data: fills crate_parts.box_id__old
-- RV112 writes rows of crate_parts, all in one transaction: the more there are, the longer others wait
UPDATE crate_parts SET box_id__old = crate.id__old
FROM crate
WHERE crate.id = crate_parts.crate_id;

-- Moves data: fills crate_levels.box_id__old
-- RV112 writes rows of crate_levels, all in one transaction: the more there are, the longer others wait
UPDATE crate_levels SET box_id__old = crate.id__old
FROM crate
WHERE crate.id = crate_levels.crate_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column crate_thing.box_id__old: not null
-- RV121 reads all of crate_thing while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM crate_thing WHERE box_id__old IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of crate_thing have no value in box_id__old',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE crate_thing ALTER COLUMN box_id__old SET NOT NULL;

-- Changes column crate_parts.box_id__old: not null
-- RV121 reads all of crate_parts while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM crate_parts WHERE box_id__old IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of crate_parts have no value in box_id__old',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE crate_parts ALTER COLUMN box_id__old SET NOT NULL;

-- Changes column crate_levels.box_id__old: not null
-- RV121 reads all of crate_levels while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM crate_levels WHERE box_id__old IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of crate_levels have no value in box_id__old',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE crate_levels ALTER COLUMN box_id__old SET NOT NULL;

-- Changes column crate.id__old: not null
-- RV121 reads all of crate while nobody else can
ALTER TABLE crate ALTER COLUMN id__old SET NOT NULL;

-- Drops column thing.box_id
-- reviver:carried=thing.box_id
ALTER TABLE thing DROP COLUMN box_id;

-- Drops column crate_thing.crate_id
-- reviver:carried=crate_thing.crate_id
ALTER TABLE crate_thing DROP COLUMN crate_id;

-- Drops column crate_parts.crate_id
-- reviver:carried=crate_parts.crate_id
ALTER TABLE crate_parts DROP COLUMN crate_id;

-- Drops column crate_levels.crate_id
-- reviver:carried=crate_levels.crate_id
ALTER TABLE crate_levels DROP COLUMN crate_id;

-- Drops column crate.id
-- reviver:carried=crate.id
ALTER TABLE crate DROP COLUMN id;

-- Adds primary key box_thing_pkey of crate_thing (box_id__old, k)
-- RV143 counts rows written since: fails if two rows agree in primary key box_thing_pkey of crate_thing, and builds its index while nobody can read the table
ALTER TABLE crate_thing ADD CONSTRAINT box_thing_pkey PRIMARY KEY (box_id__old, k);

-- Adds primary key box_parts_pkey of crate_parts (box_id__old, parts_order)
-- RV143 counts rows written since: fails if two rows agree in primary key box_parts_pkey of crate_parts, and builds its index while nobody can read the table
ALTER TABLE crate_parts ADD CONSTRAINT box_parts_pkey PRIMARY KEY (box_id__old, parts_order);

-- Adds check box_levels_levels_check of crate_levels (levels between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE crate_levels ADD CONSTRAINT box_levels_levels_check CHECK (levels between 0 and 1);

-- Adds unique key box_levels_box_id_levels_key of crate_levels (box_id__old, levels)
-- RV143 counts rows written since: fails if two rows agree in unique key box_levels_box_id_levels_key of crate_levels, and builds its index while nobody can read the table
ALTER TABLE crate_levels ADD CONSTRAINT box_levels_box_id_levels_key UNIQUE (box_id__old, levels);

-- Adds primary key box_pkey of crate (id__old)
-- RV143 counts rows written since: fails if two rows agree in primary key box_pkey of crate, and builds its index while nobody can read the table
ALTER TABLE crate ADD CONSTRAINT box_pkey PRIMARY KEY (id__old);

-- Adds foreign key thing_box_id_fkey of thing (box_id__old) to crate (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key thing_box_id_fkey of thing, and nobody can write to thing or crate meanwhile
ALTER TABLE thing ADD CONSTRAINT thing_box_id_fkey FOREIGN KEY (box_id__old) REFERENCES crate (id__old);

-- Adds foreign key box_thing_box_id_fkey of crate_thing (box_id__old) to crate (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key box_thing_box_id_fkey of crate_thing, and nobody can write to crate_thing or crate meanwhile
ALTER TABLE crate_thing ADD CONSTRAINT box_thing_box_id_fkey FOREIGN KEY (box_id__old) REFERENCES crate (id__old);

-- Adds foreign key box_parts_box_id_fkey of crate_parts (box_id__old) to crate (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key box_parts_box_id_fkey of crate_parts, and nobody can write to crate_parts or crate meanwhile
ALTER TABLE crate_parts ADD CONSTRAINT box_parts_box_id_fkey FOREIGN KEY (box_id__old) REFERENCES crate (id__old);

-- Adds foreign key box_levels_box_id_fkey of crate_levels (box_id__old) to crate (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key box_levels_box_id_fkey of crate_levels, and nobody can write to crate_levels or crate meanwhile
ALTER TABLE crate_levels ADD CONSTRAINT box_levels_box_id_fkey FOREIGN KEY (box_id__old) REFERENCES crate (id__old);

-- Drops sequence crate_seq
DROP SEQUENCE crate_seq;

-- Renames foreign key crate_thing_things_id_fkey of crate_thing to box_thing_things_id_fkey
ALTER TABLE crate_thing RENAME CONSTRAINT crate_thing_things_id_fkey TO box_thing_things_id_fkey;

-- Renames check crate_parts_parts_order_check of crate_parts to box_parts_parts_order_check
ALTER TABLE crate_parts RENAME CONSTRAINT crate_parts_parts_order_check TO box_parts_parts_order_check;

-- Renames column thing.box_id__old to box_id
ALTER TABLE thing RENAME COLUMN box_id__old TO box_id;

-- Renames column crate_thing.box_id__old to box_id
ALTER TABLE crate_thing RENAME COLUMN box_id__old TO box_id;

-- Renames column crate_parts.title to name
-- RV131 code that says column crate_parts.title fails from this moment; it is name now
ALTER TABLE crate_parts RENAME COLUMN title TO name;

-- Renames column crate_parts.box_id__old to box_id
ALTER TABLE crate_parts RENAME COLUMN box_id__old TO box_id;

-- Renames column crate_levels.box_id__old to box_id
ALTER TABLE crate_levels RENAME COLUMN box_id__old TO box_id;

-- Renames column crate.id__old to id
ALTER TABLE crate RENAME COLUMN id__old TO id;

-- Renames table crate_thing to box_thing
-- RV131 code that says table crate_thing fails from this moment; it is box_thing now
ALTER TABLE crate_thing RENAME TO box_thing;

-- Renames table crate_parts to box_parts
-- RV131 code that says table crate_parts fails from this moment; it is box_parts now
ALTER TABLE crate_parts RENAME TO box_parts;

-- Renames table crate_levels to box_levels
-- RV131 code that says table crate_levels fails from this moment; it is box_levels now
ALTER TABLE crate_levels RENAME TO box_levels;

-- Renames table crate to box
-- RV131 code that says table crate fails from this moment; it is box now
ALTER TABLE crate RENAME TO box;
