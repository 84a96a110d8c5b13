-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check item_wrap_check of item
--   - adds table gift_extra (id, wrap, wide, high)
--   - moves data: copies rows of item into gift_extra
--   - drops column item.wrap
--   - drops column item.wide
--   - drops column item.high
--   - adds foreign key gift_extra_id_fkey of gift_extra (id) to item (id)
-- Code from before it fails:
--   - column item.wrap is gone
--   - column item.wide is gone
--   - column item.high is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of gift_extra have a value in wrap that is none of 'BOX', 'PAPER'

-- Drops check item_wrap_check of item
-- RV104 drops check item_wrap_check of item: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item DROP CONSTRAINT item_wrap_check;

-- Adds table gift_extra (id, wrap, wide, high)
CREATE TABLE gift_extra (
    id bigint NOT NULL,
    wrap character varying(255),
    wide integer,
    high integer,
    CONSTRAINT gift_extra_pkey PRIMARY KEY (id),
    CONSTRAINT gift_extra_wrap_check CHECK (wrap in ('BOX','PAPER'))
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of item into gift_extra
-- RV109 fails if rows of item have a value in wrap that is none of 0, 1
-- RV112 writes rows of gift_extra, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item
        WHERE wrap NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of item have a value in wrap that is none of 0, 1',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO gift_extra (id, high, wide, wrap)
SELECT id, high, wide, (CASE wrap WHEN 0 THEN 'PAPER' WHEN 1 THEN 'BOX' END)::character varying(255)
FROM item
WHERE dtype = 'Gift' AND (high IS NOT NULL OR wide IS NOT NULL OR wrap IS NOT NULL);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column item.wrap
-- reviver:carried=item.wrap
ALTER TABLE item DROP COLUMN wrap;

-- Drops column item.wide
-- reviver:carried=item.wide
ALTER TABLE item DROP COLUMN wide;

-- Drops column item.high
-- reviver:carried=item.high
ALTER TABLE item DROP COLUMN high;

-- Adds foreign key gift_extra_id_fkey of gift_extra (id) to item (id)
ALTER TABLE gift_extra ADD CONSTRAINT gift_extra_id_fkey FOREIGN KEY (id) REFERENCES item (id);
