-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key fk_friend of dog
--   - drops foreign key dog_id_fkey of dog
--   - drops check animal_kind_check of animal
--   - adds column animal.friend_id (integer)
--   - adds column animal.bark (integer)
--   - adds column animal.dtype (character varying(31))
--   - changes column animal.kind: may be null
--   - changes column animal.mother_id: bigint to integer
--   - changes column animal.id: bigint to integer
--   - moves data: fills animal.dtype, fills animal.bark, animal.friend_id
--   - changes column animal.dtype: not null
--   - drops column animal.kind
--   - drops table dog
--   - adds check animal_dtype_check of animal (dtype in ('Animal','Dog'))
--   - adds foreign key fk_friend of animal (friend_id) to animal (id), initially deferred
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: animal.mother_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: animal.id from bigint to integer
--   - RV143 counts rows written since: fails if rows of dog have a value in bark that integer cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of dog have a value in friend_id that integer cannot hold unchanged
--   - RV143 counts rows written since: fails if a row refers to none by foreign key fk_friend of animal, and nobody can write to animal meanwhile

-- Drops foreign key fk_friend of dog
-- RV127 takes ACCESS EXCLUSIVE on animal: nobody else reads or writes it until the transaction ends
ALTER TABLE dog DROP CONSTRAINT fk_friend;

-- Drops foreign key dog_id_fkey of dog
ALTER TABLE dog DROP CONSTRAINT dog_id_fkey;

-- Drops check animal_kind_check of animal
ALTER TABLE animal DROP CONSTRAINT animal_kind_check;

-- Adds column animal.friend_id (integer)
ALTER TABLE animal ADD COLUMN friend_id integer;

-- Adds column animal.bark (integer)
ALTER TABLE animal ADD COLUMN bark integer;

-- Adds column animal.dtype (character varying(31))
ALTER TABLE animal ADD COLUMN dtype character varying(31);

-- Changes column animal.kind: may be null
ALTER TABLE animal ALTER COLUMN kind DROP NOT NULL;

-- Changes column animal.mother_id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: animal.mother_id from bigint to integer
-- RV113 the planner knows nothing of animal.mother_id then: run ANALYZE animal afterwards
-- RV111 copies all of animal while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal WHERE mother_id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of animal have a value in mother_id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column animal.id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: animal.id from bigint to integer
-- RV113 the planner knows nothing of animal.id then: run ANALYZE animal afterwards
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
ALTER TABLE animal
    ALTER COLUMN mother_id TYPE integer,
    ALTER COLUMN id TYPE integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills animal.dtype, fills animal.bark, animal.friend_id
-- RV143 counts rows written since: fails if rows of dog have a value in bark that integer cannot hold unchanged
-- RV143 counts rows written since: fails if rows of dog have a value in friend_id that integer cannot hold unchanged
-- RV112 writes rows of animal, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog WHERE NOT pg_input_is_valid(bark, 'integer'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of dog have a value in bark that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog WHERE friend_id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of dog have a value in friend_id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
UPDATE animal SET dtype = CASE
    WHEN kind = 'Animal' THEN 'Animal'
    WHEN kind = 'Dog' THEN 'Dog'
END
WHERE kind IN ('Animal', 'Dog');
UPDATE animal SET bark = dog.bark::integer, friend_id = dog.friend_id
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

-- Drops column animal.kind
-- reviver:carried=animal.kind
ALTER TABLE animal DROP COLUMN kind;

-- Drops table dog
-- reviver:carried=dog
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM dog
        WHERE jsonb_strip_nulls(to_jsonb(dog.*) - ARRAY['id', 'bark', 'friend_id']) <> '{}');
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

-- Adds foreign key fk_friend of animal (friend_id) to animal (id), initially deferred
-- RV143 counts rows written since: fails if a row refers to none by foreign key fk_friend of animal, and nobody can write to animal meanwhile
ALTER TABLE animal ADD CONSTRAINT fk_friend FOREIGN KEY (friend_id) REFERENCES animal (id) DEFERRABLE INITIALLY DEFERRED;
