-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key middle_id_fkey of middle
--   - drops foreign key leaf_id_fkey of leaf
--   - adds column leaf.middlename (character varying(20))
--   - moves data: fills leaf.middlename
--   - drops table middle
--   - adds foreign key leaf_id_fkey of leaf (id) to base (id)
-- Code from before it fails:
--   - table middle is gone
--   - values that foreign key leaf_id_fkey of leaf does not find are refused

-- Drops foreign key middle_id_fkey of middle
-- RV127 takes ACCESS EXCLUSIVE on base: nobody else reads or writes it until the transaction ends
ALTER TABLE middle DROP CONSTRAINT middle_id_fkey;

-- Drops foreign key leaf_id_fkey of leaf
-- RV127 takes ACCESS EXCLUSIVE on leaf: nobody else reads or writes it until the transaction ends
ALTER TABLE leaf DROP CONSTRAINT leaf_id_fkey;

-- Adds column leaf.middlename (character varying(20))
ALTER TABLE leaf ADD COLUMN middlename character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills leaf.middlename
-- RV112 writes rows of leaf, all in one transaction: the more there are, the longer others wait
UPDATE leaf SET middlename = middle.middlename
FROM middle
WHERE middle.id = leaf.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table middle
-- reviver:carried=middle
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM middle
        WHERE jsonb_strip_nulls(to_jsonb(middle.*) - ARRAY['id', 'middlename']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of middle that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE middle;

-- Adds foreign key leaf_id_fkey of leaf (id) to base (id)
-- RV124 nobody can write to leaf or base meanwhile
ALTER TABLE leaf ADD CONSTRAINT leaf_id_fkey FOREIGN KEY (id) REFERENCES base (id);
