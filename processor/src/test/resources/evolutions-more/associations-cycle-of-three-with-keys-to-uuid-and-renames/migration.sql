-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table c to d
--   - renames column a.id to id__old
--   - renames column a.b_id to b_id__old
--   - renames column b.id to id__old
--   - renames column b.c_id to c_id__old
--   - renames column d.id to id__old
--   - renames column d.a_id to a_id__old
--   - adds sequence a_seq (start 1, increment 50)
--   - adds sequence b_seq (start 1, increment 50)
--   - drops foreign key a_b_id_fkey of a
--   - drops foreign key b_c_id_fkey of b
--   - drops foreign key c_a_id_fkey of d
--   - drops primary key a_pkey of a
--   - drops primary key b_pkey of b
--   - drops primary key c_pkey of d
--   - adds column a.id (bigint)
--   - adds column a.b_id (bigint)
--   - adds column b.id (bigint)
--   - adds column b.d_id (bigint)
--   - adds column d.id (bigint, not null, identity)
--   - and 29 more
-- Code from before it fails:
--   - table c is called d now
--   - a.id needs a value, and it does not know it
--   - b.id needs a value, and it does not know it
--   - b.d_id needs a value, and it does not know it
--   - d.a_id needs a value, and it does not know it
--   - column a.id__old is gone
--   - column a.b_id__old is gone
--   - column b.id__old is gone
--   - column b.c_id__old is gone
--   - column d.id__old is gone
--   - column d.a_id__old is gone
--   - values that foreign key a_b_id_fkey of a does not find are refused
--   - values that foreign key b_d_id_fkey of b does not find are refused
--   - values that foreign key d_a_id_fkey of d does not find are refused
-- What the way back does not bring back:
--   - : the way back restores the rows, under new keys in a.id__old
--   - : the way back restores the rows, under new keys in d.id__old
--   - : the way back restores the rows, under new keys in b.id__old
-- What the way back destroys, and when it fails:
--   - RV142 keeps the rows but not a.id: those keys are lost
--   - RV142 keeps the rows but not b.id: those keys are lost
--   - RV142 drops column d.id: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key c_pkey of d, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key b_pkey of b, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key a_pkey of a, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key c_a_id_fkey of d, and nobody can write to d or a meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key b_c_id_fkey of b, and nobody can write to b or d meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key a_b_id_fkey of a, and nobody can write to a or b meanwhile

-- Renames table c to d
-- RV131 code that says table c fails from this moment; it is d now
-- RV127 takes ACCESS EXCLUSIVE on c: nobody else reads or writes it until the transaction ends
ALTER TABLE c RENAME TO d;

-- Renames column a.id to id__old
-- RV127 takes ACCESS EXCLUSIVE on a: nobody else reads or writes it until the transaction ends
ALTER TABLE a RENAME COLUMN id TO id__old;

-- Renames column a.b_id to b_id__old
ALTER TABLE a RENAME COLUMN b_id TO b_id__old;

-- Renames column b.id to id__old
-- RV127 takes ACCESS EXCLUSIVE on b: nobody else reads or writes it until the transaction ends
ALTER TABLE b RENAME COLUMN id TO id__old;

-- Renames column b.c_id to c_id__old
ALTER TABLE b RENAME COLUMN c_id TO c_id__old;

-- Renames column d.id to id__old
ALTER TABLE d RENAME COLUMN id TO id__old;

-- Renames column d.a_id to a_id__old
ALTER TABLE d RENAME COLUMN a_id TO a_id__old;

-- Adds sequence a_seq (start 1, increment 50)
CREATE SEQUENCE a_seq START WITH 1 INCREMENT BY 50;

-- Adds sequence b_seq (start 1, increment 50)
CREATE SEQUENCE b_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key a_b_id_fkey of a
ALTER TABLE a DROP CONSTRAINT a_b_id_fkey;

-- Drops foreign key b_c_id_fkey of b
-- RV104 drops foreign key b_c_id_fkey of b: rows that break it may arrive, and then it cannot be put back
ALTER TABLE b DROP CONSTRAINT b_c_id_fkey;

-- Drops foreign key c_a_id_fkey of d
-- RV104 drops foreign key c_a_id_fkey of d: rows that break it may arrive, and then it cannot be put back
ALTER TABLE d DROP CONSTRAINT c_a_id_fkey;

-- Drops primary key a_pkey of a
ALTER TABLE a DROP CONSTRAINT a_pkey;

-- Drops primary key b_pkey of b
ALTER TABLE b DROP CONSTRAINT b_pkey;

-- Drops primary key c_pkey of d
-- RV104 drops primary key c_pkey of d: rows that break it may arrive, and then it cannot be put back
ALTER TABLE d DROP CONSTRAINT c_pkey;

-- Adds column a.id (bigint)
ALTER TABLE a ADD COLUMN id bigint;

-- Adds column a.b_id (bigint)
ALTER TABLE a ADD COLUMN b_id bigint;

-- Adds column b.id (bigint)
ALTER TABLE b ADD COLUMN id bigint;

-- Adds column b.d_id (bigint)
ALTER TABLE b ADD COLUMN d_id bigint;

-- Adds column d.id (bigint, not null, identity)
-- RV111 gives every row a value of column d.id, for which all of d may be copied while nobody can read it
ALTER TABLE d ADD COLUMN id bigint GENERATED BY DEFAULT AS IDENTITY;

-- Adds column d.a_id (bigint)
ALTER TABLE d ADD COLUMN a_id bigint;

-- Changes column a.id__old: may be null
ALTER TABLE a ALTER COLUMN id__old DROP NOT NULL;

-- Changes column b.id__old: may be null
-- Changes column b.c_id__old: may be null
ALTER TABLE b
    ALTER COLUMN id__old DROP NOT NULL,
    ALTER COLUMN c_id__old DROP NOT NULL;

-- Changes column d.id__old: may be null
-- Changes column d.a_id__old: may be null
ALTER TABLE d
    ALTER COLUMN id__old DROP NOT NULL,
    ALTER COLUMN a_id__old DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills b.id
-- RV112 writes rows of b, all in one transaction: the more there are, the longer others wait
UPDATE b SET id = nextval('b_seq');

-- Moves data: fills a.id
-- RV112 writes rows of a, all in one transaction: the more there are, the longer others wait
UPDATE a SET id = nextval('a_seq');

-- Moves data: fills a.b_id
-- RV112 writes rows of a, all in one transaction: the more there are, the longer others wait
UPDATE a SET b_id = b.id
FROM b
WHERE b.id__old = a.b_id__old;

-- Moves data: fills b.d_id
-- RV112 writes rows of b, all in one transaction: the more there are, the longer others wait
UPDATE b SET d_id = d.id
FROM d
WHERE d.id__old = b.c_id__old;

-- Moves data: fills d.a_id
-- RV112 writes rows of d, all in one transaction: the more there are, the longer others wait
UPDATE d SET a_id = a.id
FROM a
WHERE a.id__old = d.a_id__old;

-- Moves data: lets sequence a_seq begin above a.id
SELECT setval('a_seq', greatest(max(id) + 51, 1), false)
FROM a
HAVING max(id) IS NOT NULL;

-- Moves data: lets sequence b_seq begin above b.id
SELECT setval('b_seq', greatest(max(id) + 51, 1), false)
FROM b
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column a.id: not null
-- RV121 reads all of a while nobody else can
-- RV132 code that does not know a.id cannot insert rows any more
ALTER TABLE a ALTER COLUMN id SET NOT NULL;

-- Changes column b.id: not null
-- RV121 reads all of b while nobody else can
-- RV132 code that does not know b.id cannot insert rows any more
-- Changes column b.d_id: not null
-- RV132 code that does not know b.d_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM b WHERE d_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of b have no value in d_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE b
    ALTER COLUMN id SET NOT NULL,
    ALTER COLUMN d_id SET NOT NULL;

-- Changes column d.a_id: not null
-- RV121 reads all of d while nobody else can
-- RV132 code that does not know d.a_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM d WHERE a_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of d have no value in a_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE d ALTER COLUMN a_id SET NOT NULL;

-- Drops column a.id__old
-- reviver:carried=a.id__old
ALTER TABLE a DROP COLUMN id__old;

-- Drops column a.b_id__old
-- reviver:carried=a.b_id__old
ALTER TABLE a DROP COLUMN b_id__old;

-- Drops column b.id__old
-- reviver:carried=b.id__old
ALTER TABLE b DROP COLUMN id__old;

-- Drops column b.c_id__old
-- reviver:carried=b.c_id__old
ALTER TABLE b DROP COLUMN c_id__old;

-- Drops column d.id__old
-- reviver:carried=d.id__old
ALTER TABLE d DROP COLUMN id__old;

-- Drops column d.a_id__old
-- reviver:carried=d.a_id__old
ALTER TABLE d DROP COLUMN a_id__old;

-- Adds primary key a_pkey of a (id)
-- RV122 fails if two rows agree in primary key a_pkey of a, and builds its index while nobody can read the table
ALTER TABLE a ADD CONSTRAINT a_pkey PRIMARY KEY (id);

-- Adds primary key b_pkey of b (id)
-- RV122 fails if two rows agree in primary key b_pkey of b, and builds its index while nobody can read the table
ALTER TABLE b ADD CONSTRAINT b_pkey PRIMARY KEY (id);

-- Adds primary key d_pkey of d (id)
-- RV122 fails if two rows agree in primary key d_pkey of d, and builds its index while nobody can read the table
ALTER TABLE d ADD CONSTRAINT d_pkey PRIMARY KEY (id);

-- Adds foreign key a_b_id_fkey of a (b_id) to b (id)
-- RV124 fails if a row refers to none by foreign key a_b_id_fkey of a, and nobody can write to a or b meanwhile
ALTER TABLE a ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id);

-- Adds foreign key b_d_id_fkey of b (d_id) to d (id)
-- RV124 fails if a row refers to none by foreign key b_d_id_fkey of b, and nobody can write to b or d meanwhile
ALTER TABLE b ADD CONSTRAINT b_d_id_fkey FOREIGN KEY (d_id) REFERENCES d (id);

-- Adds foreign key d_a_id_fkey of d (a_id) to a (id)
-- RV124 fails if a row refers to none by foreign key d_a_id_fkey of d, and nobody can write to d or a meanwhile
ALTER TABLE d ADD CONSTRAINT d_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id);
