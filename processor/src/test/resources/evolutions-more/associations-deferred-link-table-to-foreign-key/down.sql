-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key fk_o of pet
--   - drops check pet_good_check of pet
--   - adds table owner_pet (owner_id, pet_id)
--   - changes column owner.deleted: may be null
--   - changes column pet.id: bigint to integer
--   - changes column owner.id: bigint to integer
--   - moves data: makes sure that no rows of owner are marked as deleted in deleted, and would be there again without it
--   - moves data: turns pet.good into boolean: 'N' is false now, 'Y' is true now
--   - moves data: copies rows of pet into owner_pet
--   - drops column pet.owner_id
--   - drops column owner.deleted
--   - adds foreign key owner_pet_pet_id_fkey of owner_pet (pet_id) to pet (id)
--   - adds foreign key fk_o of owner_pet (owner_id) to owner (id), initially deferred
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: pet.id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: owner.id from bigint to integer
--   - RV143 counts rows written since: fails if rows of owner are marked as deleted in deleted, and would be there again without it
--   - RV143 counts rows written since: fails if rows of pet have a value in good that is neither 'N' nor 'Y'
--   - RV143 counts rows written since: fails if rows of pet have a value in owner_id that integer cannot hold unchanged
--   - RV142 drops column owner.deleted: all values written since are lost

-- Drops foreign key fk_o of pet
-- RV127 takes ACCESS EXCLUSIVE on owner and pet: nobody else reads or writes them until the transaction ends
ALTER TABLE pet DROP CONSTRAINT fk_o;

-- Drops check pet_good_check of pet
ALTER TABLE pet DROP CONSTRAINT pet_good_check;

-- Adds table owner_pet (owner_id, pet_id)
CREATE TABLE owner_pet (
    owner_id integer NOT NULL,
    pet_id integer NOT NULL,
    CONSTRAINT owner_pet_pkey PRIMARY KEY (pet_id)
);

-- Changes column owner.deleted: may be null
ALTER TABLE owner ALTER COLUMN deleted DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column pet.id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: pet.id from bigint to integer
-- RV113 the planner knows nothing of pet.id then: run ANALYZE pet afterwards
-- RV111 copies all of pet while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM pet WHERE id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of pet have a value in id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE pet ALTER COLUMN id TYPE integer;

-- Changes column owner.id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: owner.id from bigint to integer
-- RV113 the planner knows nothing of owner.id then: run ANALYZE owner afterwards
-- RV111 copies all of owner while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM owner WHERE id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of owner have a value in id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE owner ALTER COLUMN id TYPE integer;

-- Moves data: makes sure that no rows of owner are marked as deleted in deleted, and would be there again without it
-- RV143 counts rows written since: fails if rows of owner are marked as deleted in deleted, and would be there again without it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM owner
        WHERE deleted <> false);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of owner are marked as deleted in deleted, and would be there again without it',
            HINT = 'Delete them for good, or unmark them, first or in this script.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- Moves data: turns pet.good into boolean: 'N' is false now, 'Y' is true now
-- RV143 counts rows written since: fails if rows of pet have a value in good that is neither 'N' nor 'Y'
-- RV113 the planner knows nothing of pet.good then: run ANALYZE pet afterwards
-- RV111 copies all of pet while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM pet
        WHERE good NOT IN ('N', 'Y'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of pet have a value in good that is neither ''N'' nor ''Y''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE pet ALTER COLUMN good TYPE boolean USING (CASE good WHEN 'N' THEN false WHEN 'Y' THEN true END)::boolean;

-- Moves data: copies rows of pet into owner_pet
-- RV143 counts rows written since: fails if rows of pet have a value in owner_id that integer cannot hold unchanged
-- RV112 writes rows of owner_pet, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM pet WHERE owner_id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of pet have a value in owner_id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
INSERT INTO owner_pet (owner_id, pet_id)
SELECT owner_id, id
FROM pet
WHERE owner_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column pet.owner_id
-- reviver:carried=pet.owner_id
ALTER TABLE pet DROP COLUMN owner_id;

-- Drops column owner.deleted
-- RV142 drops column owner.deleted: all values written since are lost
ALTER TABLE owner DROP COLUMN deleted;

-- Adds foreign key owner_pet_pet_id_fkey of owner_pet (pet_id) to pet (id)
ALTER TABLE owner_pet ADD CONSTRAINT owner_pet_pet_id_fkey FOREIGN KEY (pet_id) REFERENCES pet (id);

-- Adds foreign key fk_o of owner_pet (owner_id) to owner (id), initially deferred
ALTER TABLE owner_pet ADD CONSTRAINT fk_o FOREIGN KEY (owner_id) REFERENCES owner (id) DEFERRABLE INITIALLY DEFERRED;
