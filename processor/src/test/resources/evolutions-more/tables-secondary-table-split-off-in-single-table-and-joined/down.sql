-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key gift_extra_id_fkey of gift_extra
--   - adds column item.high (integer)
--   - adds column item.wide (integer)
--   - adds column item.wrap (smallint)
--   - moves data: fills item.high, item.wide, item.wrap
--   - drops table gift_extra
--   - adds check item_wrap_check of item (wrap between 0 and 1)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of gift_extra have a value in wrap that is none of 'BOX', 'PAPER'

-- Drops foreign key gift_extra_id_fkey of gift_extra
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE gift_extra DROP CONSTRAINT gift_extra_id_fkey;

-- Adds column item.high (integer)
ALTER TABLE item ADD COLUMN high integer;

-- Adds column item.wide (integer)
ALTER TABLE item ADD COLUMN wide integer;

-- Adds column item.wrap (smallint)
ALTER TABLE item ADD COLUMN wrap smallint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills item.high, item.wide, item.wrap
-- RV143 counts rows written since: fails if rows of gift_extra have a value in wrap that is none of 'BOX', 'PAPER'
-- RV112 writes rows of item, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM gift_extra
        WHERE wrap NOT IN ('BOX', 'PAPER'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of gift_extra have a value in wrap that is none of ''BOX'', ''PAPER''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE item SET high = gift_extra.high, wide = gift_extra.wide, wrap = (CASE gift_extra.wrap WHEN 'BOX' THEN 1 WHEN 'PAPER' THEN 0 END)::smallint
FROM gift_extra
WHERE gift_extra.id = item.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table gift_extra
-- reviver:carried=gift_extra
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM gift_extra
        WHERE jsonb_strip_nulls(to_jsonb(gift_extra.*) - ARRAY['id', 'wrap', 'wide', 'high']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of gift_extra that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE gift_extra;

-- Adds check item_wrap_check of item (wrap between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE item ADD CONSTRAINT item_wrap_check CHECK (wrap between 0 and 1);
