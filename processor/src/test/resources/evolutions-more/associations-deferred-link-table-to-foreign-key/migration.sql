-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key fk_o of owner_pet
--   - drops foreign key owner_pet_pet_id_fkey of owner_pet
--   - adds column owner.deleted (boolean)
--   - adds column pet.owner_id (bigint)
--   - moves data: fills pet.owner_id
--   - moves data: turns pet.good into character(1): false is 'N' now, true is 'Y' now
--   - changes column owner.id: integer to bigint
--   - changes column pet.id: integer to bigint
--   - fills owner.deleted where it is null, with false
--   - changes column owner.deleted: not null
--   - drops table owner_pet
--   - adds check pet_good_check of pet (good in ('N','Y'))
--   - adds foreign key fk_o of pet (owner_id) to owner (id), initially deferred
-- Code from before it fails:
--   - pet.good is character(1) now, and it reads and writes boolean
--   - owner.deleted needs a value, and it does not know it
--   - table owner_pet is gone
--   - values that check pet_good_check of pet does not allow are refused
--   - values that foreign key fk_o of pet does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: pet.id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: owner.id from bigint to integer
--   - RV143 counts rows written since: fails if rows of owner are marked as deleted in deleted, and would be there again without it
--   - RV143 counts rows written since: fails if rows of pet have a value in good that is neither 'N' nor 'Y'
--   - RV143 counts rows written since: fails if rows of pet have a value in owner_id that integer cannot hold unchanged
--   - RV142 drops column owner.deleted: all values written since are lost

-- Drops foreign key fk_o of owner_pet
-- RV127 takes ACCESS EXCLUSIVE on owner: nobody else reads or writes it until the transaction ends
ALTER TABLE owner_pet DROP CONSTRAINT fk_o;

-- Drops foreign key owner_pet_pet_id_fkey of owner_pet
-- RV127 takes ACCESS EXCLUSIVE on pet: nobody else reads or writes it until the transaction ends
ALTER TABLE owner_pet DROP CONSTRAINT owner_pet_pet_id_fkey;

-- Adds column owner.deleted (boolean)
ALTER TABLE owner ADD COLUMN deleted boolean;
COMMENT ON COLUMN owner.deleted IS 'Soft-delete indicator';

-- Adds column pet.owner_id (bigint)
ALTER TABLE pet ADD COLUMN owner_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills pet.owner_id
-- RV112 writes rows of pet, all in one transaction: the more there are, the longer others wait
UPDATE pet SET owner_id = owner_pet.owner_id
FROM owner_pet
WHERE owner_pet.pet_id = pet.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Moves data: turns pet.good into character(1): false is 'N' now, true is 'Y' now
-- RV113 the planner knows nothing of pet.good then: run ANALYZE pet afterwards
-- RV111 copies all of pet while nobody can read it
ALTER TABLE pet ALTER COLUMN good TYPE character(1) USING (CASE good WHEN false THEN 'N' WHEN true THEN 'Y' END)::character(1);

-- Changes column owner.id: integer to bigint
-- RV113 the planner knows nothing of owner.id then: run ANALYZE owner afterwards
-- RV111 copies all of owner while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE owner ALTER COLUMN id TYPE bigint;

-- Changes column pet.id: integer to bigint
-- RV113 the planner knows nothing of pet.id then: run ANALYZE pet afterwards
-- RV111 copies all of pet while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE pet ALTER COLUMN id TYPE bigint;

-- Fills owner.deleted where it is null, with false
-- RV126 writes every row of owner that has no deleted, in one transaction; nobody else can write to these rows until it ends
UPDATE owner SET deleted = false WHERE deleted IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column owner.deleted: not null
-- RV121 reads all of owner while nobody else can
-- RV132 code that does not know owner.deleted cannot insert rows any more
ALTER TABLE owner ALTER COLUMN deleted SET NOT NULL;

-- Drops table owner_pet
-- reviver:carried=owner_pet
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM owner_pet
        WHERE jsonb_strip_nulls(to_jsonb(owner_pet.*) - ARRAY['owner_id', 'pet_id']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of owner_pet that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE owner_pet;

-- Adds check pet_good_check of pet (good in ('N','Y'))
-- RV123 reads all rows while nobody else can
ALTER TABLE pet ADD CONSTRAINT pet_good_check CHECK (good in ('N','Y'));

-- Adds foreign key fk_o of pet (owner_id) to owner (id), initially deferred
-- RV124 fails if a row refers to none by foreign key fk_o of pet, and nobody can write to pet or owner meanwhile
ALTER TABLE pet ADD CONSTRAINT fk_o FOREIGN KEY (owner_id) REFERENCES owner (id) DEFERRABLE INITIALLY DEFERRED;
