-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key leaf_words_leaf_id_fkey of leaf_words
--   - drops foreign key base_leaf_id_fkey of base
--   - drops check base_dtype_check of base
--   - adds table other (id, leaf_id)
--   - adds table middle (id, b)
--   - adds table leaf (id, c)
--   - changes column base.dtype: may be null
--   - moves data: copies rows of base into middle, copies rows of base into other, copies rows of base into leaf
--   - drops column base.c
--   - drops column base.leaf_id
--   - drops column base.b
--   - drops column base.dtype
--   - adds foreign key leaf_words_leaf_id_fkey of leaf_words (leaf_id) to leaf (id)
--   - adds foreign key other_leaf_id_fkey of other (leaf_id) to leaf (id)
--   - adds foreign key other_id_fkey of other (id) to base (id)
--   - adds foreign key middle_id_fkey of middle (id) to base (id)
--   - adds foreign key leaf_id_fkey of leaf (id) to middle (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key leaf_words_leaf_id_fkey of leaf_words, and nobody can write to leaf_words or leaf meanwhile

-- Drops foreign key leaf_words_leaf_id_fkey of leaf_words
-- RV127 takes ACCESS EXCLUSIVE on base and leaf_words: nobody else reads or writes them until the transaction ends
ALTER TABLE leaf_words DROP CONSTRAINT leaf_words_leaf_id_fkey;

-- Drops foreign key base_leaf_id_fkey of base
ALTER TABLE base DROP CONSTRAINT base_leaf_id_fkey;

-- Drops check base_dtype_check of base
ALTER TABLE base DROP CONSTRAINT base_dtype_check;

-- Adds table other (id, leaf_id)
CREATE TABLE other (
    id bigint NOT NULL,
    leaf_id bigint,
    CONSTRAINT other_pkey PRIMARY KEY (id)
);

-- Adds table middle (id, b)
CREATE TABLE middle (
    id bigint NOT NULL,
    b character varying(9),
    CONSTRAINT middle_pkey PRIMARY KEY (id)
);

-- Adds table leaf (id, c)
CREATE TABLE leaf (
    id bigint NOT NULL,
    c character varying(9),
    CONSTRAINT leaf_pkey PRIMARY KEY (id)
);

-- Changes column base.dtype: may be null
ALTER TABLE base ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of base into middle, copies rows of base into other, copies rows of base into leaf
-- RV112 writes rows of leaf and middle and other, all in one transaction: the more there are, the longer others wait
INSERT INTO middle (id, b)
SELECT id, b
FROM base
WHERE dtype IN ('Leaf', 'Middle');
INSERT INTO other (id, leaf_id)
SELECT id, leaf_id
FROM base
WHERE dtype = 'Other';
INSERT INTO leaf (id, c)
SELECT id, c
FROM base
WHERE dtype = 'Leaf';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column base.c
-- reviver:carried=base.c
ALTER TABLE base DROP COLUMN c;

-- Drops column base.leaf_id
-- reviver:carried=base.leaf_id
ALTER TABLE base DROP COLUMN leaf_id;

-- Drops column base.b
-- reviver:carried=base.b
ALTER TABLE base DROP COLUMN b;

-- Drops column base.dtype
-- reviver:carried=base.dtype
ALTER TABLE base DROP COLUMN dtype;

-- Adds foreign key leaf_words_leaf_id_fkey of leaf_words (leaf_id) to leaf (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key leaf_words_leaf_id_fkey of leaf_words, and nobody can write to leaf_words or leaf meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM leaf_words AS child
        WHERE child.leaf_id IS NOT NULL AND NOT EXISTS (SELECT FROM leaf AS parent WHERE parent.id = child.leaf_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of leaf_words refer by leaf_id to no row of leaf',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE leaf_words ADD CONSTRAINT leaf_words_leaf_id_fkey FOREIGN KEY (leaf_id) REFERENCES leaf (id);

-- Adds foreign key other_leaf_id_fkey of other (leaf_id) to leaf (id)
ALTER TABLE other ADD CONSTRAINT other_leaf_id_fkey FOREIGN KEY (leaf_id) REFERENCES leaf (id);

-- Adds foreign key other_id_fkey of other (id) to base (id)
ALTER TABLE other ADD CONSTRAINT other_id_fkey FOREIGN KEY (id) REFERENCES base (id);

-- Adds foreign key middle_id_fkey of middle (id) to base (id)
ALTER TABLE middle ADD CONSTRAINT middle_id_fkey FOREIGN KEY (id) REFERENCES base (id);

-- Adds foreign key leaf_id_fkey of leaf (id) to middle (id)
ALTER TABLE leaf ADD CONSTRAINT leaf_id_fkey FOREIGN KEY (id) REFERENCES middle (id);
