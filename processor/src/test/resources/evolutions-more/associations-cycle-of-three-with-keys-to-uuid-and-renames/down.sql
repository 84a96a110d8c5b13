-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key d_a_id_fkey of d
--   - drops foreign key b_d_id_fkey of b
--   - drops foreign key a_b_id_fkey of a
--   - drops primary key d_pkey of d
--   - drops primary key b_pkey of b
--   - drops primary key a_pkey of a
--   - adds column d.a_id__old (uuid)
--   - adds column d.id__old (uuid)
--   - adds column b.c_id__old (uuid)
--   - adds column b.id__old (uuid)
--   - adds column a.b_id__old (uuid)
--   - adds column a.id__old (uuid)
--   - changes column d.a_id: may be null
--   - changes column b.d_id: may be null
--   - changes column b.id: may be null
--   - changes column a.id: may be null
--   - moves data: fills b.id__old
--   - moves data: fills d.id__old
--   - moves data: fills a.id__old
--   - moves data: fills a.b_id__old
--   - and 28 more
-- What it does not bring back:
--   - : the way back restores the rows, under new keys in a.id__old
--   - : the way back restores the rows, under new keys in d.id__old
--   - : the way back restores the rows, under new keys in b.id__old
-- What it destroys, and when it fails:
--   - RV142 keeps the rows but not a.id: those keys are lost
--   - RV142 keeps the rows but not b.id: those keys are lost
--   - RV142 drops column d.id: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key c_pkey of d, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key b_pkey of b, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key a_pkey of a, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key c_a_id_fkey of d, and nobody can write to d or a meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key b_c_id_fkey of b, and nobody can write to b or d meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key a_b_id_fkey of a, and nobody can write to a or b meanwhile

-- Drops foreign key d_a_id_fkey of d
-- RV127 takes ACCESS EXCLUSIVE on a and d: nobody else reads or writes them until the transaction ends
ALTER TABLE d DROP CONSTRAINT d_a_id_fkey;

-- Drops foreign key b_d_id_fkey of b
-- RV127 takes ACCESS EXCLUSIVE on b: nobody else reads or writes it until the transaction ends
ALTER TABLE b DROP CONSTRAINT b_d_id_fkey;

-- Drops foreign key a_b_id_fkey of a
ALTER TABLE a DROP CONSTRAINT a_b_id_fkey;

-- Drops primary key d_pkey of d
ALTER TABLE d DROP CONSTRAINT d_pkey;

-- Drops primary key b_pkey of b
ALTER TABLE b DROP CONSTRAINT b_pkey;

-- Drops primary key a_pkey of a
ALTER TABLE a DROP CONSTRAINT a_pkey;

-- Adds column d.a_id__old (uuid)
ALTER TABLE d ADD COLUMN a_id__old uuid;

-- Adds column d.id__old (uuid)
ALTER TABLE d ADD COLUMN id__old uuid;

-- Adds column b.c_id__old (uuid)
ALTER TABLE b ADD COLUMN c_id__old uuid;

-- Adds column b.id__old (uuid)
ALTER TABLE b ADD COLUMN id__old uuid;

-- Adds column a.b_id__old (uuid)
ALTER TABLE a ADD COLUMN b_id__old uuid;

-- Adds column a.id__old (uuid)
ALTER TABLE a ADD COLUMN id__old uuid;

-- Changes column d.a_id: may be null
ALTER TABLE d ALTER COLUMN a_id DROP NOT NULL;

-- Changes column b.d_id: may be null
-- Changes column b.id: may be null
ALTER TABLE b
    ALTER COLUMN d_id DROP NOT NULL,
    ALTER COLUMN id DROP NOT NULL;

-- Changes column a.id: may be null
ALTER TABLE a ALTER COLUMN id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills b.id__old
-- RV112 writes rows of b, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the rows, under new keys in b.id__old
UPDATE b SET id__old = gen_random_uuid();

-- Moves data: fills d.id__old
-- RV112 writes rows of d, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the rows, under new keys in d.id__old
UPDATE d SET id__old = gen_random_uuid();

-- Moves data: fills a.id__old
-- RV112 writes rows of a, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the rows, under new keys in a.id__old
UPDATE a SET id__old = gen_random_uuid();

-- Moves data: fills a.b_id__old
-- RV112 writes rows of a, all in one transaction: the more there are, the longer others wait
UPDATE a SET b_id__old = b.id__old
FROM b
WHERE b.id = a.b_id;

-- Moves data: fills b.c_id__old
-- RV112 writes rows of b, all in one transaction: the more there are, the longer others wait
UPDATE b SET c_id__old = d.id__old
FROM d
WHERE d.id = b.d_id;

-- Moves data: fills d.a_id__old
-- RV112 writes rows of d, all in one transaction: the more there are, the longer others wait
UPDATE d SET a_id__old = a.id__old
FROM a
WHERE a.id = d.a_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column d.a_id__old: not null
-- RV121 reads all of d while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM d WHERE a_id__old IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of d have no value in a_id__old',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
-- Changes column d.id__old: not null
ALTER TABLE d
    ALTER COLUMN a_id__old SET NOT NULL,
    ALTER COLUMN id__old SET NOT NULL;

-- Changes column b.c_id__old: not null
-- RV121 reads all of b while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM b WHERE c_id__old IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of b have no value in c_id__old',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
-- Changes column b.id__old: not null
ALTER TABLE b
    ALTER COLUMN c_id__old SET NOT NULL,
    ALTER COLUMN id__old SET NOT NULL;

-- Changes column a.id__old: not null
-- RV121 reads all of a while nobody else can
ALTER TABLE a ALTER COLUMN id__old SET NOT NULL;

-- Drops column d.a_id
-- reviver:carried=d.a_id
ALTER TABLE d DROP COLUMN a_id;

-- Drops column d.id
-- RV142 drops column d.id: all values written since are lost
ALTER TABLE d DROP COLUMN id;

-- Drops column b.d_id
-- reviver:carried=b.d_id
ALTER TABLE b DROP COLUMN d_id;

-- Drops column b.id
-- reviver:carried=b.id
ALTER TABLE b DROP COLUMN id;

-- Drops column a.b_id
-- reviver:carried=a.b_id
ALTER TABLE a DROP COLUMN b_id;

-- Drops column a.id
-- reviver:carried=a.id
ALTER TABLE a DROP COLUMN id;

-- Adds primary key c_pkey of d (id__old)
-- RV143 counts rows written since: fails if two rows agree in primary key c_pkey of d, and builds its index while nobody can read the table
ALTER TABLE d ADD CONSTRAINT c_pkey PRIMARY KEY (id__old);

-- Adds primary key b_pkey of b (id__old)
-- RV143 counts rows written since: fails if two rows agree in primary key b_pkey of b, and builds its index while nobody can read the table
ALTER TABLE b ADD CONSTRAINT b_pkey PRIMARY KEY (id__old);

-- Adds primary key a_pkey of a (id__old)
-- RV143 counts rows written since: fails if two rows agree in primary key a_pkey of a, and builds its index while nobody can read the table
ALTER TABLE a ADD CONSTRAINT a_pkey PRIMARY KEY (id__old);

-- Adds foreign key c_a_id_fkey of d (a_id__old) to a (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key c_a_id_fkey of d, and nobody can write to d or a meanwhile
ALTER TABLE d ADD CONSTRAINT c_a_id_fkey FOREIGN KEY (a_id__old) REFERENCES a (id__old);

-- Adds foreign key b_c_id_fkey of b (c_id__old) to d (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key b_c_id_fkey of b, and nobody can write to b or d meanwhile
ALTER TABLE b ADD CONSTRAINT b_c_id_fkey FOREIGN KEY (c_id__old) REFERENCES d (id__old);

-- Adds foreign key a_b_id_fkey of a (b_id__old) to b (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key a_b_id_fkey of a, and nobody can write to a or b meanwhile
ALTER TABLE a ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id__old) REFERENCES b (id__old);

-- Drops sequence b_seq
DROP SEQUENCE b_seq;

-- Drops sequence a_seq
DROP SEQUENCE a_seq;

-- Renames column d.a_id__old to a_id
ALTER TABLE d RENAME COLUMN a_id__old TO a_id;

-- Renames column d.id__old to id
ALTER TABLE d RENAME COLUMN id__old TO id;

-- Renames column b.c_id__old to c_id
ALTER TABLE b RENAME COLUMN c_id__old TO c_id;

-- Renames column b.id__old to id
ALTER TABLE b RENAME COLUMN id__old TO id;

-- Renames column a.b_id__old to b_id
ALTER TABLE a RENAME COLUMN b_id__old TO b_id;

-- Renames column a.id__old to id
ALTER TABLE a RENAME COLUMN id__old TO id;

-- Renames table d to c
-- RV131 code that says table d fails from this moment; it is c now
ALTER TABLE d RENAME TO c;
