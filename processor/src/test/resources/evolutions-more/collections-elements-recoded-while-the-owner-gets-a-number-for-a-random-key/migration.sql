-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table box to crate
--   - renames table box_levels to crate_levels
--   - renames table box_parts to crate_parts
--   - renames table box_thing to crate_thing
--   - renames column crate.id to id__old
--   - renames column crate_levels.box_id to box_id__old
--   - renames column crate_parts.box_id to box_id__old
--   - renames column crate_parts.name to title
--   - renames column crate_thing.box_id to box_id__old
--   - renames column thing.box_id to box_id__old
--   - renames check box_parts_parts_order_check of crate_parts to crate_parts_parts_order_check
--   - renames foreign key box_thing_things_id_fkey of crate_thing to crate_thing_things_id_fkey
--   - adds sequence crate_seq (start 1, increment 50)
--   - drops foreign key box_levels_box_id_fkey of crate_levels
--   - drops foreign key box_parts_box_id_fkey of crate_parts
--   - drops foreign key box_thing_box_id_fkey of crate_thing
--   - drops foreign key thing_box_id_fkey of thing
--   - drops primary key box_pkey of crate
--   - drops unique key box_levels_box_id_levels_key of crate_levels
--   - drops check box_levels_levels_check of crate_levels
--   - and 38 more
-- Code from before it fails:
--   - table box is called crate now
--   - table box_levels is called crate_levels now
--   - table box_parts is called crate_parts now
--   - table box_thing is called crate_thing now
--   - column crate_parts.name is called title now
--   - crate_levels.levels is character varying(255) now, and it reads and writes smallint
--   - crate_parts.good is character(1) now, and it reads and writes boolean
--   - crate.id needs a value, and it does not know it
--   - crate_levels.crate_id needs a value, and it does not know it
--   - crate_parts.crate_id needs a value, and it does not know it
--   - crate_thing.crate_id needs a value, and it does not know it
--   - column crate.id__old is gone
--   - column crate_levels.box_id__old is gone
--   - column crate_parts.box_id__old is gone
--   - column crate_thing.box_id__old is gone
--   - column thing.box_id__old is gone
--   - values that unique key crate_levels_crate_id_levels_key of crate_levels has already are refused
--   - values that check crate_levels_levels_check of crate_levels does not allow are refused
--   - values that primary key crate_parts_pkey of crate_parts has already are refused
--   - values that check crate_parts_good_check of crate_parts does not allow are refused
--   - and 5 more
-- What the way back does not bring back:
--   - : the way back restores the rows, under new keys in crate.id__old
-- What the way back destroys, and when it fails:
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

-- Renames table box to crate
-- RV131 code that says table box fails from this moment; it is crate now
-- RV127 takes ACCESS EXCLUSIVE on box: nobody else reads or writes it until the transaction ends
ALTER TABLE box RENAME TO crate;

-- Renames table box_levels to crate_levels
-- RV131 code that says table box_levels fails from this moment; it is crate_levels now
-- RV127 takes ACCESS EXCLUSIVE on box_levels: nobody else reads or writes it until the transaction ends
ALTER TABLE box_levels RENAME TO crate_levels;

-- Renames table box_parts to crate_parts
-- RV131 code that says table box_parts fails from this moment; it is crate_parts now
-- RV127 takes ACCESS EXCLUSIVE on box_parts: nobody else reads or writes it until the transaction ends
ALTER TABLE box_parts RENAME TO crate_parts;

-- Renames table box_thing to crate_thing
-- RV131 code that says table box_thing fails from this moment; it is crate_thing now
-- RV127 takes ACCESS EXCLUSIVE on box_thing: nobody else reads or writes it until the transaction ends
ALTER TABLE box_thing RENAME TO crate_thing;

-- Renames column crate.id to id__old
ALTER TABLE crate RENAME COLUMN id TO id__old;

-- Renames column crate_levels.box_id to box_id__old
ALTER TABLE crate_levels RENAME COLUMN box_id TO box_id__old;

-- Renames column crate_parts.box_id to box_id__old
ALTER TABLE crate_parts RENAME COLUMN box_id TO box_id__old;

-- Renames column crate_parts.name to title
-- RV131 code that says column crate_parts.name fails from this moment; it is title now
ALTER TABLE crate_parts RENAME COLUMN name TO title;

-- Renames column crate_thing.box_id to box_id__old
ALTER TABLE crate_thing RENAME COLUMN box_id TO box_id__old;

-- Renames column thing.box_id to box_id__old
-- RV127 takes ACCESS EXCLUSIVE on thing: nobody else reads or writes it until the transaction ends
ALTER TABLE thing RENAME COLUMN box_id TO box_id__old;

-- Renames check box_parts_parts_order_check of crate_parts to crate_parts_parts_order_check
ALTER TABLE crate_parts RENAME CONSTRAINT box_parts_parts_order_check TO crate_parts_parts_order_check;

-- Renames foreign key box_thing_things_id_fkey of crate_thing to crate_thing_things_id_fkey
ALTER TABLE crate_thing RENAME CONSTRAINT box_thing_things_id_fkey TO crate_thing_things_id_fkey;

-- Adds sequence crate_seq (start 1, increment 50)
CREATE SEQUENCE crate_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key box_levels_box_id_fkey of crate_levels
-- RV104 drops foreign key box_levels_box_id_fkey of crate_levels: rows that break it may arrive, and then it cannot be put back
ALTER TABLE crate_levels DROP CONSTRAINT box_levels_box_id_fkey;

-- Drops foreign key box_parts_box_id_fkey of crate_parts
-- RV104 drops foreign key box_parts_box_id_fkey of crate_parts: rows that break it may arrive, and then it cannot be put back
ALTER TABLE crate_parts DROP CONSTRAINT box_parts_box_id_fkey;

-- Drops foreign key box_thing_box_id_fkey of crate_thing
-- RV104 drops foreign key box_thing_box_id_fkey of crate_thing: rows that break it may arrive, and then it cannot be put back
ALTER TABLE crate_thing DROP CONSTRAINT box_thing_box_id_fkey;

-- Drops foreign key thing_box_id_fkey of thing
ALTER TABLE thing DROP CONSTRAINT thing_box_id_fkey;

-- Drops primary key box_pkey of crate
-- RV104 drops primary key box_pkey of crate: rows that break it may arrive, and then it cannot be put back
ALTER TABLE crate DROP CONSTRAINT box_pkey;

-- Drops unique key box_levels_box_id_levels_key of crate_levels
-- RV104 drops unique key box_levels_box_id_levels_key of crate_levels: rows that break it may arrive, and then it cannot be put back
ALTER TABLE crate_levels DROP CONSTRAINT box_levels_box_id_levels_key;

-- Drops check box_levels_levels_check of crate_levels
-- RV104 drops check box_levels_levels_check of crate_levels: rows that break it may arrive, and then it cannot be put back
ALTER TABLE crate_levels DROP CONSTRAINT box_levels_levels_check;

-- Drops primary key box_parts_pkey of crate_parts
-- RV104 drops primary key box_parts_pkey of crate_parts: rows that break it may arrive, and then it cannot be put back
ALTER TABLE crate_parts DROP CONSTRAINT box_parts_pkey;

-- Drops primary key box_thing_pkey of crate_thing
-- RV104 drops primary key box_thing_pkey of crate_thing: rows that break it may arrive, and then it cannot be put back
ALTER TABLE crate_thing DROP CONSTRAINT box_thing_pkey;

-- Adds column crate.id (bigint)
ALTER TABLE crate ADD COLUMN id bigint;

-- Adds column crate_levels.crate_id (bigint)
ALTER TABLE crate_levels ADD COLUMN crate_id bigint;

-- Adds column crate_parts.crate_id (bigint)
ALTER TABLE crate_parts ADD COLUMN crate_id bigint;

-- Adds column crate_thing.crate_id (bigint)
ALTER TABLE crate_thing ADD COLUMN crate_id bigint;

-- Adds column thing.box_id (bigint)
ALTER TABLE thing ADD COLUMN box_id bigint;

-- Changes column crate.id__old: may be null
ALTER TABLE crate ALTER COLUMN id__old DROP NOT NULL;

-- Changes column crate_levels.box_id__old: may be null
ALTER TABLE crate_levels ALTER COLUMN box_id__old DROP NOT NULL;

-- Changes column crate_parts.box_id__old: may be null
ALTER TABLE crate_parts ALTER COLUMN box_id__old DROP NOT NULL;

-- Changes column crate_thing.box_id__old: may be null
ALTER TABLE crate_thing ALTER COLUMN box_id__old DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills crate.id
-- RV112 writes rows of crate, all in one transaction: the more there are, the longer others wait
UPDATE crate SET id = nextval('crate_seq');

-- Moves data: fills crate_thing.crate_id
-- RV112 writes rows of crate_thing, all in one transaction: the more there are, the longer others wait
UPDATE crate_thing SET crate_id = crate.id
FROM crate
WHERE crate.id__old = crate_thing.box_id__old;

-- Moves data: fills thing.box_id
-- RV112 writes rows of thing, all in one transaction: the more there are, the longer others wait
UPDATE thing SET box_id = crate.id
FROM crate
WHERE crate.id__old = thing.box_id__old;

-- Moves data: fills crate_parts.crate_id
-- RV112 writes rows of crate_parts, all in one transaction: the more there are, the longer others wait
UPDATE crate_parts SET crate_id = crate.id
FROM crate
WHERE crate.id__old = crate_parts.box_id__old;

-- Moves data: fills crate_levels.crate_id
-- RV112 writes rows of crate_levels, all in one transaction: the more there are, the longer others wait
UPDATE crate_levels SET crate_id = crate.id
FROM crate
WHERE crate.id__old = crate_levels.box_id__old;

SET CONSTRAINTS ALL IMMEDIATE;

-- Moves data: turns crate_levels.levels into character varying(255): 0 is 'LOW' now, 1 is 'HIGH' now
-- RV109 fails if rows of crate_levels have a value in levels that is none of LOW, HIGH
-- RV113 the planner knows nothing of crate_levels.levels then: run ANALYZE crate_levels afterwards
-- RV111 copies all of crate_levels while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM crate_levels
        WHERE levels NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of crate_levels have a value in levels that is none of LOW, HIGH',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE crate_levels ALTER COLUMN levels TYPE character varying(255) USING (CASE levels WHEN 0 THEN 'LOW' WHEN 1 THEN 'HIGH' END)::character varying(255);

-- Moves data: turns crate_parts.good into character(1): false is 'N' now, true is 'Y' now
-- RV113 the planner knows nothing of crate_parts.good then: run ANALYZE crate_parts afterwards
-- RV111 copies all of crate_parts while nobody can read it
ALTER TABLE crate_parts ALTER COLUMN good TYPE character(1) USING (CASE good WHEN false THEN 'N' WHEN true THEN 'Y' END)::character(1);

-- Moves data: lets sequence crate_seq begin above crate.id
SELECT setval('crate_seq', greatest(max(id) + 51, 1), false)
FROM crate
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column crate.id: not null
-- RV121 reads all of crate while nobody else can
-- RV132 code that does not know crate.id cannot insert rows any more
ALTER TABLE crate ALTER COLUMN id SET NOT NULL;

-- Changes column crate_levels.crate_id: not null
-- RV121 reads all of crate_levels while nobody else can
-- RV132 code that does not know crate_levels.crate_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM crate_levels WHERE crate_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of crate_levels have no value in crate_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE crate_levels ALTER COLUMN crate_id SET NOT NULL;

-- Changes column crate_parts.crate_id: not null
-- RV121 reads all of crate_parts while nobody else can
-- RV132 code that does not know crate_parts.crate_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM crate_parts WHERE crate_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of crate_parts have no value in crate_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE crate_parts ALTER COLUMN crate_id SET NOT NULL;

-- Changes column crate_thing.crate_id: not null
-- RV121 reads all of crate_thing while nobody else can
-- RV132 code that does not know crate_thing.crate_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM crate_thing WHERE crate_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of crate_thing have no value in crate_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE crate_thing ALTER COLUMN crate_id SET NOT NULL;

-- Drops column crate.id__old
-- reviver:carried=crate.id__old
ALTER TABLE crate DROP COLUMN id__old;

-- Drops column crate_levels.box_id__old
-- reviver:carried=crate_levels.box_id__old
ALTER TABLE crate_levels DROP COLUMN box_id__old;

-- Drops column crate_parts.box_id__old
-- reviver:carried=crate_parts.box_id__old
ALTER TABLE crate_parts DROP COLUMN box_id__old;

-- Drops column crate_thing.box_id__old
-- reviver:carried=crate_thing.box_id__old
ALTER TABLE crate_thing DROP COLUMN box_id__old;

-- Drops column thing.box_id__old
-- reviver:carried=thing.box_id__old
ALTER TABLE thing DROP COLUMN box_id__old;

-- Adds primary key crate_pkey of crate (id)
-- RV122 fails if two rows agree in primary key crate_pkey of crate, and builds its index while nobody can read the table
ALTER TABLE crate ADD CONSTRAINT crate_pkey PRIMARY KEY (id);

-- Adds unique key crate_levels_crate_id_levels_key of crate_levels (crate_id, levels)
-- RV122 fails if two rows agree in unique key crate_levels_crate_id_levels_key of crate_levels, and builds its index while nobody can read the table
ALTER TABLE crate_levels ADD CONSTRAINT crate_levels_crate_id_levels_key UNIQUE (crate_id, levels);

-- Adds check crate_levels_levels_check of crate_levels (levels in ('LOW','MID','HIGH'))
-- RV123 reads all rows while nobody else can
ALTER TABLE crate_levels ADD CONSTRAINT crate_levels_levels_check CHECK (levels in ('LOW','MID','HIGH'));

-- Adds primary key crate_parts_pkey of crate_parts (crate_id, parts_order)
-- RV122 fails if two rows agree in primary key crate_parts_pkey of crate_parts, and builds its index while nobody can read the table
ALTER TABLE crate_parts ADD CONSTRAINT crate_parts_pkey PRIMARY KEY (crate_id, parts_order);

-- Adds check crate_parts_good_check of crate_parts (good in ('N','Y'))
-- RV123 reads all rows while nobody else can
ALTER TABLE crate_parts ADD CONSTRAINT crate_parts_good_check CHECK (good in ('N','Y'));

-- Adds primary key crate_thing_pkey of crate_thing (crate_id, k)
-- RV122 fails if two rows agree in primary key crate_thing_pkey of crate_thing, and builds its index while nobody can read the table
ALTER TABLE crate_thing ADD CONSTRAINT crate_thing_pkey PRIMARY KEY (crate_id, k);

-- Adds foreign key crate_levels_crate_id_fkey of crate_levels (crate_id) to crate (id)
-- RV124 fails if a row refers to none by foreign key crate_levels_crate_id_fkey of crate_levels, and nobody can write to crate_levels or crate meanwhile
ALTER TABLE crate_levels ADD CONSTRAINT crate_levels_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES crate (id);

-- Adds foreign key crate_parts_crate_id_fkey of crate_parts (crate_id) to crate (id)
-- RV124 fails if a row refers to none by foreign key crate_parts_crate_id_fkey of crate_parts, and nobody can write to crate_parts or crate meanwhile
ALTER TABLE crate_parts ADD CONSTRAINT crate_parts_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES crate (id);

-- Adds foreign key crate_thing_crate_id_fkey of crate_thing (crate_id) to crate (id)
-- RV124 fails if a row refers to none by foreign key crate_thing_crate_id_fkey of crate_thing, and nobody can write to crate_thing or crate meanwhile
ALTER TABLE crate_thing ADD CONSTRAINT crate_thing_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES crate (id);

-- Adds foreign key thing_box_id_fkey of thing (box_id) to crate (id)
-- RV124 fails if a row refers to none by foreign key thing_box_id_fkey of thing, and nobody can write to thing or crate meanwhile
ALTER TABLE thing ADD CONSTRAINT thing_box_id_fkey FOREIGN KEY (box_id) REFERENCES crate (id);
