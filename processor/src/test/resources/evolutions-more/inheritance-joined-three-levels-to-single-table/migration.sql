-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key leaf_id_fkey of leaf
--   - drops foreign key middle_id_fkey of middle
--   - drops foreign key other_id_fkey of other
--   - drops foreign key other_leaf_id_fkey of other
--   - drops foreign key leaf_words_leaf_id_fkey of leaf_words
--   - adds column base.dtype (character varying(31))
--   - adds column base.b (character varying(9))
--   - adds column base.leaf_id (bigint)
--   - adds column base.c (character varying(9))
--   - moves data: fills base.dtype, fills base.b, fills base.c, fills base.leaf_id
--   - changes column base.dtype: not null
--   - drops table leaf
--   - drops table middle
--   - drops table other
--   - adds check base_dtype_check of base (dtype in ('Leaf','Middle','Other'))
--   - adds foreign key base_leaf_id_fkey of base (leaf_id) to base (id)
--   - adds foreign key leaf_words_leaf_id_fkey of leaf_words (leaf_id) to base (id)
-- Code from before it fails:
--   - base.dtype needs a value, and it does not know it
--   - table leaf is gone
--   - table middle is gone
--   - table other is gone
--   - values that check base_dtype_check of base does not allow are refused
--   - values that foreign key base_leaf_id_fkey of base does not find are refused
--   - values that foreign key leaf_words_leaf_id_fkey of leaf_words does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key leaf_words_leaf_id_fkey of leaf_words, and nobody can write to leaf_words or leaf meanwhile

-- Drops foreign key leaf_id_fkey of leaf
ALTER TABLE leaf DROP CONSTRAINT leaf_id_fkey;

-- Drops foreign key middle_id_fkey of middle
-- RV127 takes ACCESS EXCLUSIVE on base: nobody else reads or writes it until the transaction ends
ALTER TABLE middle DROP CONSTRAINT middle_id_fkey;

-- Drops foreign key other_id_fkey of other
ALTER TABLE other DROP CONSTRAINT other_id_fkey;

-- Drops foreign key other_leaf_id_fkey of other
ALTER TABLE other DROP CONSTRAINT other_leaf_id_fkey;

-- Drops foreign key leaf_words_leaf_id_fkey of leaf_words
-- RV127 takes ACCESS EXCLUSIVE on leaf_words: nobody else reads or writes it until the transaction ends
ALTER TABLE leaf_words DROP CONSTRAINT leaf_words_leaf_id_fkey;

-- Adds column base.dtype (character varying(31))
ALTER TABLE base ADD COLUMN dtype character varying(31);

-- Adds column base.b (character varying(9))
ALTER TABLE base ADD COLUMN b character varying(9);

-- Adds column base.leaf_id (bigint)
ALTER TABLE base ADD COLUMN leaf_id bigint;

-- Adds column base.c (character varying(9))
ALTER TABLE base ADD COLUMN c character varying(9);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills base.dtype, fills base.b, fills base.c, fills base.leaf_id
-- RV112 writes rows of base, all in one transaction: the more there are, the longer others wait
UPDATE base SET dtype = CASE
    WHEN EXISTS (SELECT FROM leaf WHERE leaf.id = base.id) THEN 'Leaf'
    WHEN EXISTS (SELECT FROM middle WHERE middle.id = base.id) THEN 'Middle'
    WHEN EXISTS (SELECT FROM other WHERE other.id = base.id) THEN 'Other'
END;
UPDATE base SET b = middle.b
FROM middle
WHERE middle.id = base.id;
UPDATE base SET c = leaf.c
FROM leaf
WHERE leaf.id = base.id;
UPDATE base SET leaf_id = other.leaf_id
FROM other
WHERE other.id = base.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column base.dtype: not null
-- RV121 reads all of base while nobody else can
-- RV132 code that does not know base.dtype cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM base WHERE dtype IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of base have no value in dtype',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE base ALTER COLUMN dtype SET NOT NULL;

-- Drops table leaf
-- reviver:carried=leaf
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM leaf
        WHERE jsonb_strip_nulls(to_jsonb(leaf.*) - ARRAY['id', 'c']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of leaf that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE leaf;

-- Drops table middle
-- reviver:carried=middle
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM middle
        WHERE jsonb_strip_nulls(to_jsonb(middle.*) - ARRAY['id', 'b']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of middle that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE middle;

-- Drops table other
-- reviver:carried=other
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM other
        WHERE jsonb_strip_nulls(to_jsonb(other.*) - ARRAY['id', 'leaf_id']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of other that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE other;

-- Adds check base_dtype_check of base (dtype in ('Leaf','Middle','Other'))
-- RV123 reads all rows while nobody else can
ALTER TABLE base ADD CONSTRAINT base_dtype_check CHECK (dtype in ('Leaf','Middle','Other'));

-- Adds foreign key base_leaf_id_fkey of base (leaf_id) to base (id)
-- RV124 fails if a row refers to none by foreign key base_leaf_id_fkey of base, and nobody can write to base meanwhile
ALTER TABLE base ADD CONSTRAINT base_leaf_id_fkey FOREIGN KEY (leaf_id) REFERENCES base (id);

-- Adds foreign key leaf_words_leaf_id_fkey of leaf_words (leaf_id) to base (id)
-- RV124 nobody can write to leaf_words or base meanwhile
ALTER TABLE leaf_words ADD CONSTRAINT leaf_words_leaf_id_fkey FOREIGN KEY (leaf_id) REFERENCES base (id);
