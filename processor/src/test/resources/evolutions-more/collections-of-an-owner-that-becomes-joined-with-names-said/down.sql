-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key dog_tricks_dog_id_fkey of dog_tricks
--   - drops foreign key dog_friends_friends_id_fkey of dog_friends
--   - drops foreign key dog_friends_dog_id_fkey of dog_friends
--   - drops foreign key dog_id_fkey of dog
--   - adds column animal.bark (integer)
--   - adds column animal.dtype (character varying(31))
--   - changes column animal_names.deleted: may be null
--   - changes column animal.deleted: may be null
--   - changes column dog_tricks.dog_id: bigint to integer
--   - changes column dog_friends.friends_id: bigint to integer
--   - changes column dog_friends.dog_id: bigint to integer
--   - changes column animal_names.animal_id: bigint to integer
--   - changes column animal.id: bigint to integer
--   - moves data: makes sure that no rows of animal_names are marked as deleted in deleted, and would be there again without it
--   - moves data: makes sure that no rows of animal are marked as deleted in deleted, and would be there again without it
--   - moves data: fills animal.dtype, fills animal.bark
--   - changes column animal.dtype: not null
--   - drops column animal_names.deleted
--   - drops column animal.deleted
--   - drops table dog
--   - and 4 more
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: dog_tricks.dog_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: dog_friends.friends_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: dog_friends.dog_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: animal_names.animal_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: animal.id from bigint to integer
--   - RV143 counts rows written since: fails if rows of animal_names are marked as deleted in deleted, and would be there again without it
--   - RV143 counts rows written since: fails if rows of animal are marked as deleted in deleted, and would be there again without it
--   - RV142 drops column animal_names.deleted: all values written since are lost
--   - RV142 drops column animal.deleted: all values written since are lost

-- Drops foreign key dog_tricks_dog_id_fkey of dog_tricks
-- RV127 takes ACCESS EXCLUSIVE on dog_tricks: nobody else reads or writes it until the transaction ends
ALTER TABLE dog_tricks DROP CONSTRAINT dog_tricks_dog_id_fkey;

-- Drops foreign key dog_friends_friends_id_fkey of dog_friends
-- RV127 takes ACCESS EXCLUSIVE on dog_friends: nobody else reads or writes it until the transaction ends
ALTER TABLE dog_friends DROP CONSTRAINT dog_friends_friends_id_fkey;

-- Drops foreign key dog_friends_dog_id_fkey of dog_friends
ALTER TABLE dog_friends DROP CONSTRAINT dog_friends_dog_id_fkey;

-- Drops foreign key dog_id_fkey of dog
-- RV127 takes ACCESS EXCLUSIVE on animal: nobody else reads or writes it until the transaction ends
ALTER TABLE dog DROP CONSTRAINT dog_id_fkey;

-- Adds column animal.bark (integer)
ALTER TABLE animal ADD COLUMN bark integer;

-- Adds column animal.dtype (character varying(31))
ALTER TABLE animal ADD COLUMN dtype character varying(31);

-- Changes column animal_names.deleted: may be null
-- RV127 takes ACCESS EXCLUSIVE on animal_names: nobody else reads or writes it until the transaction ends
ALTER TABLE animal_names ALTER COLUMN deleted DROP NOT NULL;

-- Changes column animal.deleted: may be null
ALTER TABLE animal ALTER COLUMN deleted DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column dog_tricks.dog_id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: dog_tricks.dog_id from bigint to integer
-- RV113 the planner knows nothing of dog_tricks.dog_id then: run ANALYZE dog_tricks afterwards
-- RV111 copies all of dog_tricks while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog_tricks WHERE dog_id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of dog_tricks have a value in dog_id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE dog_tricks ALTER COLUMN dog_id TYPE integer;

-- Changes column dog_friends.friends_id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: dog_friends.friends_id from bigint to integer
-- RV113 the planner knows nothing of dog_friends.friends_id then: run ANALYZE dog_friends afterwards
-- RV111 copies all of dog_friends while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog_friends WHERE friends_id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of dog_friends have a value in friends_id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column dog_friends.dog_id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: dog_friends.dog_id from bigint to integer
-- RV113 the planner knows nothing of dog_friends.dog_id then: run ANALYZE dog_friends afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog_friends WHERE dog_id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of dog_friends have a value in dog_id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE dog_friends
    ALTER COLUMN friends_id TYPE integer,
    ALTER COLUMN dog_id TYPE integer;

-- Changes column animal_names.animal_id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: animal_names.animal_id from bigint to integer
-- RV113 the planner knows nothing of animal_names.animal_id then: run ANALYZE animal_names afterwards
-- RV111 copies all of animal_names while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal_names WHERE animal_id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal_names have a value in animal_id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE animal_names ALTER COLUMN animal_id TYPE integer;

-- Changes column animal.id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: animal.id from bigint to integer
-- RV113 the planner knows nothing of animal.id then: run ANALYZE animal afterwards
-- RV111 copies all of animal while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal WHERE id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal have a value in id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE animal ALTER COLUMN id TYPE integer;

-- Moves data: makes sure that no rows of animal_names are marked as deleted in deleted, and would be there again without it
-- RV143 counts rows written since: fails if rows of animal_names are marked as deleted in deleted, and would be there again without it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal_names
        WHERE deleted <> false);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal_names are marked as deleted in deleted, and would be there again without it',
            HINT = 'Delete them for good, or unmark them, first or in this script.';
    END IF;
END
$guard$;

-- Moves data: makes sure that no rows of animal are marked as deleted in deleted, and would be there again without it
-- RV143 counts rows written since: fails if rows of animal are marked as deleted in deleted, and would be there again without it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal
        WHERE deleted <> false);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal are marked as deleted in deleted, and would be there again without it',
            HINT = 'Delete them for good, or unmark them, first or in this script.';
    END IF;
END
$guard$;

-- Moves data: fills animal.dtype, fills animal.bark
-- RV112 writes rows of animal, all in one transaction: the more there are, the longer others wait
UPDATE animal SET dtype = CASE
    WHEN EXISTS (SELECT FROM dog WHERE dog.id = animal.id) THEN 'Dog'
    ELSE 'Animal'
END;
UPDATE animal SET bark = dog.bark
FROM dog
WHERE dog.id = animal.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column animal.dtype: not null
-- RV121 reads all of animal while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal WHERE dtype IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of animal have no value in dtype',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE animal ALTER COLUMN dtype SET NOT NULL;

-- Drops column animal_names.deleted
-- RV142 drops column animal_names.deleted: all values written since are lost
ALTER TABLE animal_names DROP COLUMN deleted;

-- Drops column animal.deleted
-- RV142 drops column animal.deleted: all values written since are lost
ALTER TABLE animal DROP COLUMN deleted;

-- Drops table dog
-- reviver:carried=dog
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog
        WHERE jsonb_strip_nulls(to_jsonb(dog.*) - ARRAY['id', 'bark']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of dog that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE dog;

-- Adds check animal_dtype_check of animal (dtype in ('Animal','Dog'))
-- RV123 reads all rows while nobody else can
ALTER TABLE animal ADD CONSTRAINT animal_dtype_check CHECK (dtype in ('Animal','Dog'));

-- Adds foreign key dog_tricks_dog_id_fkey of dog_tricks (dog_id) to animal (id)
-- RV124 nobody can write to dog_tricks or animal meanwhile
ALTER TABLE dog_tricks ADD CONSTRAINT dog_tricks_dog_id_fkey FOREIGN KEY (dog_id) REFERENCES animal (id);

-- Adds foreign key dog_friends_friends_id_fkey of dog_friends (friends_id) to animal (id)
-- RV124 nobody can write to dog_friends or animal meanwhile
ALTER TABLE dog_friends ADD CONSTRAINT dog_friends_friends_id_fkey FOREIGN KEY (friends_id) REFERENCES animal (id);

-- Adds foreign key dog_friends_dog_id_fkey of dog_friends (dog_id) to animal (id)
-- RV124 nobody can write to dog_friends or animal meanwhile
ALTER TABLE dog_friends ADD CONSTRAINT dog_friends_dog_id_fkey FOREIGN KEY (dog_id) REFERENCES animal (id);
