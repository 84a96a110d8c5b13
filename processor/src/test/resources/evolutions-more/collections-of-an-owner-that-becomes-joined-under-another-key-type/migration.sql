-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table animal_animal to dog_dog
--   - renames primary key animal_animal_pkey of dog_dog to dog_dog_pkey
--   - drops foreign key animal_animal_dog_id_fkey of dog_dog
--   - drops foreign key animal_animal_friends_id_fkey of dog_dog
--   - drops foreign key dog_tricks_dog_id_fkey of dog_tricks
--   - drops check animal_dtype_check of animal
--   - adds table dog (id, bark)
--   - adds column animal.deleted (boolean)
--   - adds column animal_names.deleted (boolean)
--   - changes column animal.dtype: may be null
--   - moves data: copies rows of animal into dog
--   - changes column animal.id: integer to bigint
--   - changes column animal_names.animal_id: integer to bigint
--   - changes column dog_dog.dog_id: integer to bigint
--   - changes column dog_dog.friends_id: integer to bigint
--   - changes column dog_tricks.dog_id: integer to bigint
--   - fills animal.deleted where it is null, with false
--   - fills animal_names.deleted where it is null, with false
--   - changes column animal.deleted: not null
--   - changes column animal_names.deleted: not null
--   - and 6 more
-- Code from before it fails:
--   - table animal_animal is called dog_dog now
--   - animal.deleted needs a value, and it does not know it
--   - animal_names.deleted needs a value, and it does not know it
--   - column animal.dtype is gone
--   - column animal.bark is gone
--   - values that foreign key dog_dog_dog_id_fkey of dog_dog does not find are refused
--   - values that foreign key dog_dog_friends_id_fkey of dog_dog does not find are refused
--   - values that foreign key dog_tricks_dog_id_fkey of dog_tricks does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: dog_tricks.dog_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: dog_dog.friends_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: dog_dog.dog_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: animal_names.animal_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: animal.id from bigint to integer
--   - RV143 counts rows written since: fails if rows of animal_names are marked as deleted in deleted, and would be there again without it
--   - RV143 counts rows written since: fails if rows of animal are marked as deleted in deleted, and would be there again without it
--   - RV142 drops column animal_names.deleted: all values written since are lost
--   - RV142 drops column animal.deleted: all values written since are lost

-- Renames table animal_animal to dog_dog
-- RV131 code that says table animal_animal fails from this moment; it is dog_dog now
-- RV127 takes ACCESS EXCLUSIVE on animal_animal: nobody else reads or writes it until the transaction ends
ALTER TABLE animal_animal RENAME TO dog_dog;

-- Renames primary key animal_animal_pkey of dog_dog to dog_dog_pkey
ALTER TABLE dog_dog RENAME CONSTRAINT animal_animal_pkey TO dog_dog_pkey;

-- Drops foreign key animal_animal_dog_id_fkey of dog_dog
-- RV104 drops foreign key animal_animal_dog_id_fkey of dog_dog: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on animal: nobody else reads or writes it until the transaction ends
ALTER TABLE dog_dog DROP CONSTRAINT animal_animal_dog_id_fkey;

-- Drops foreign key animal_animal_friends_id_fkey of dog_dog
-- RV104 drops foreign key animal_animal_friends_id_fkey of dog_dog: rows that break it may arrive, and then it cannot be put back
ALTER TABLE dog_dog DROP CONSTRAINT animal_animal_friends_id_fkey;

-- Drops foreign key dog_tricks_dog_id_fkey of dog_tricks
-- RV127 takes ACCESS EXCLUSIVE on dog_tricks: nobody else reads or writes it until the transaction ends
ALTER TABLE dog_tricks DROP CONSTRAINT dog_tricks_dog_id_fkey;

-- Drops check animal_dtype_check of animal
-- RV104 drops check animal_dtype_check of animal: rows that break it may arrive, and then it cannot be put back
ALTER TABLE animal DROP CONSTRAINT animal_dtype_check;

-- Adds table dog (id, bark)
CREATE TABLE dog (
    id bigint NOT NULL,
    bark integer,
    CONSTRAINT dog_pkey PRIMARY KEY (id)
);

-- Adds column animal.deleted (boolean)
ALTER TABLE animal ADD COLUMN deleted boolean;
COMMENT ON COLUMN animal.deleted IS 'Soft-delete indicator';

-- Adds column animal_names.deleted (boolean)
-- RV127 takes ACCESS EXCLUSIVE on animal_names: nobody else reads or writes it until the transaction ends
ALTER TABLE animal_names ADD COLUMN deleted boolean;
COMMENT ON COLUMN animal_names.deleted IS 'Soft-delete indicator';

-- Changes column animal.dtype: may be null
ALTER TABLE animal ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of animal into dog
-- RV112 writes rows of dog, all in one transaction: the more there are, the longer others wait
INSERT INTO dog (id, bark)
SELECT id, bark
FROM animal
WHERE dtype = 'Dog';

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column animal.id: integer to bigint
-- RV113 the planner knows nothing of animal.id then: run ANALYZE animal afterwards
-- RV111 copies all of animal while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE animal ALTER COLUMN id TYPE bigint;

-- Changes column animal_names.animal_id: integer to bigint
-- RV113 the planner knows nothing of animal_names.animal_id then: run ANALYZE animal_names afterwards
-- RV111 copies all of animal_names while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE animal_names ALTER COLUMN animal_id TYPE bigint;

-- Changes column dog_dog.dog_id: integer to bigint
-- RV113 the planner knows nothing of dog_dog.dog_id then: run ANALYZE dog_dog afterwards
-- RV111 copies all of dog_dog while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- Changes column dog_dog.friends_id: integer to bigint
-- RV113 the planner knows nothing of dog_dog.friends_id then: run ANALYZE dog_dog afterwards
ALTER TABLE dog_dog
    ALTER COLUMN dog_id TYPE bigint,
    ALTER COLUMN friends_id TYPE bigint;

-- Changes column dog_tricks.dog_id: integer to bigint
-- RV113 the planner knows nothing of dog_tricks.dog_id then: run ANALYZE dog_tricks afterwards
-- RV111 copies all of dog_tricks while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE dog_tricks ALTER COLUMN dog_id TYPE bigint;

-- Fills animal.deleted where it is null, with false
-- RV126 writes every row of animal that has no deleted, in one transaction; nobody else can write to these rows until it ends
UPDATE animal SET deleted = false WHERE deleted IS NULL;

-- Fills animal_names.deleted where it is null, with false
-- RV126 writes every row of animal_names that has no deleted, in one transaction; nobody else can write to these rows until it ends
UPDATE animal_names SET deleted = false WHERE deleted IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column animal.deleted: not null
-- RV121 reads all of animal while nobody else can
-- RV132 code that does not know animal.deleted cannot insert rows any more
ALTER TABLE animal ALTER COLUMN deleted SET NOT NULL;

-- Changes column animal_names.deleted: not null
-- RV121 reads all of animal_names while nobody else can
-- RV132 code that does not know animal_names.deleted cannot insert rows any more
ALTER TABLE animal_names ALTER COLUMN deleted SET NOT NULL;

-- Drops column animal.dtype
-- reviver:carried=animal.dtype
ALTER TABLE animal DROP COLUMN dtype;

-- Drops column animal.bark
-- reviver:carried=animal.bark
ALTER TABLE animal DROP COLUMN bark;

-- Adds foreign key dog_id_fkey of dog (id) to animal (id)
ALTER TABLE dog ADD CONSTRAINT dog_id_fkey FOREIGN KEY (id) REFERENCES animal (id);

-- Adds foreign key dog_dog_dog_id_fkey of dog_dog (dog_id) to dog (id)
-- RV124 fails if a row refers to none by foreign key dog_dog_dog_id_fkey of dog_dog, and nobody can write to dog_dog or dog meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog_dog AS child
        WHERE child.dog_id IS NOT NULL AND NOT EXISTS (SELECT FROM dog AS parent WHERE parent.id = child.dog_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of dog_dog refer by dog_id to no row of dog',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE dog_dog ADD CONSTRAINT dog_dog_dog_id_fkey FOREIGN KEY (dog_id) REFERENCES dog (id);

-- Adds foreign key dog_dog_friends_id_fkey of dog_dog (friends_id) to dog (id)
-- RV124 fails if a row refers to none by foreign key dog_dog_friends_id_fkey of dog_dog, and nobody can write to dog_dog or dog meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog_dog AS child
        WHERE child.friends_id IS NOT NULL AND NOT EXISTS (SELECT FROM dog AS parent WHERE parent.id = child.friends_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of dog_dog refer by friends_id to no row of dog',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE dog_dog ADD CONSTRAINT dog_dog_friends_id_fkey FOREIGN KEY (friends_id) REFERENCES dog (id);

-- Adds foreign key dog_tricks_dog_id_fkey of dog_tricks (dog_id) to dog (id)
-- RV124 fails if a row refers to none by foreign key dog_tricks_dog_id_fkey of dog_tricks, and nobody can write to dog_tricks or dog meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog_tricks AS child
        WHERE child.dog_id IS NOT NULL AND NOT EXISTS (SELECT FROM dog AS parent WHERE parent.id = child.dog_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of dog_tricks refer by dog_id to no row of dog',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE dog_tricks ADD CONSTRAINT dog_tricks_dog_id_fkey FOREIGN KEY (dog_id) REFERENCES dog (id);
