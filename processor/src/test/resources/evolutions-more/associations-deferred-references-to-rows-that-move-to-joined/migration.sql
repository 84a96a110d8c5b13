-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key fk_friend of animal
--   - drops check animal_dtype_check of animal
--   - adds table dog (id, bark, friend_id)
--   - adds column animal.kind (character varying(31))
--   - changes column animal.dtype: may be null
--   - moves data: fills animal.kind, copies rows of animal into dog
--   - changes column animal.id: integer to bigint
--   - changes column animal.mother_id: integer to bigint
--   - changes column animal.kind: not null
--   - drops column animal.dtype
--   - drops column animal.bark
--   - drops column animal.friend_id
--   - adds check animal_kind_check of animal (kind in ('Animal','Dog'))
--   - adds foreign key dog_id_fkey of dog (id) to animal (id)
--   - adds foreign key fk_friend of dog (friend_id) to animal (id), initially deferred
-- Code from before it fails:
--   - animal.kind needs a value, and it does not know it
--   - column animal.dtype is gone
--   - column animal.bark is gone
--   - column animal.friend_id is gone
--   - values that check animal_kind_check of animal does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: animal.mother_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: animal.id from bigint to integer
--   - RV143 counts rows written since: fails if rows of dog have a value in bark that integer cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of dog have a value in friend_id that integer cannot hold unchanged
--   - RV143 counts rows written since: fails if a row refers to none by foreign key fk_friend of animal, and nobody can write to animal meanwhile

-- Drops foreign key fk_friend of animal
-- RV104 drops foreign key fk_friend of animal: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on animal: nobody else reads or writes it until the transaction ends
ALTER TABLE animal DROP CONSTRAINT fk_friend;

-- Drops check animal_dtype_check of animal
-- RV104 drops check animal_dtype_check of animal: rows that break it may arrive, and then it cannot be put back
ALTER TABLE animal DROP CONSTRAINT animal_dtype_check;

-- Adds table dog (id, bark, friend_id)
CREATE TABLE dog (
    id bigint NOT NULL,
    bark character varying(20),
    friend_id bigint,
    CONSTRAINT dog_pkey PRIMARY KEY (id)
);

-- Adds column animal.kind (character varying(31))
ALTER TABLE animal ADD COLUMN kind character varying(31);

-- Changes column animal.dtype: may be null
ALTER TABLE animal ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills animal.kind, copies rows of animal into dog
-- RV112 writes rows of animal and dog, all in one transaction: the more there are, the longer others wait
UPDATE animal SET kind = CASE
    WHEN dtype = 'Animal' THEN 'Animal'
    WHEN dtype = 'Dog' THEN 'Dog'
END
WHERE dtype IN ('Animal', 'Dog');
INSERT INTO dog (id, bark, friend_id)
SELECT id, bark, friend_id
FROM animal
WHERE dtype = 'Dog';

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column animal.id: integer to bigint
-- RV113 the planner knows nothing of animal.id then: run ANALYZE animal afterwards
-- RV111 copies all of animal while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- Changes column animal.mother_id: integer to bigint
-- RV113 the planner knows nothing of animal.mother_id then: run ANALYZE animal afterwards
ALTER TABLE animal
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN mother_id TYPE bigint;

-- Changes column animal.kind: not null
-- RV121 reads all of animal while nobody else can
-- RV132 code that does not know animal.kind cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM animal WHERE kind IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of animal have no value in kind',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE animal ALTER COLUMN kind SET NOT NULL;

-- Drops column animal.dtype
-- reviver:carried=animal.dtype
ALTER TABLE animal DROP COLUMN dtype;

-- Drops column animal.bark
-- reviver:carried=animal.bark
ALTER TABLE animal DROP COLUMN bark;

-- Drops column animal.friend_id
-- reviver:carried=animal.friend_id
ALTER TABLE animal DROP COLUMN friend_id;

-- Adds check animal_kind_check of animal (kind in ('Animal','Dog'))
-- RV123 reads all rows while nobody else can
ALTER TABLE animal ADD CONSTRAINT animal_kind_check CHECK (kind in ('Animal','Dog'));

-- Adds foreign key dog_id_fkey of dog (id) to animal (id)
ALTER TABLE dog ADD CONSTRAINT dog_id_fkey FOREIGN KEY (id) REFERENCES animal (id);

-- Adds foreign key fk_friend of dog (friend_id) to animal (id), initially deferred
ALTER TABLE dog ADD CONSTRAINT fk_friend FOREIGN KEY (friend_id) REFERENCES animal (id) DEFERRABLE INITIALLY DEFERRED;
