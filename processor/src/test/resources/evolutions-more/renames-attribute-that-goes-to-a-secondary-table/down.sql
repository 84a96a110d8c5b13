-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key more_id_fkey of more
--   - adds column doc.body (character varying(255))
--   - moves data: fills doc.body
--   - drops table more

-- Drops foreign key more_id_fkey of more
-- RV127 takes ACCESS EXCLUSIVE on doc: nobody else reads or writes it until the transaction ends
ALTER TABLE more DROP CONSTRAINT more_id_fkey;

-- Adds column doc.body (character varying(255))
ALTER TABLE doc ADD COLUMN body character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills doc.body
-- RV112 writes rows of doc, all in one transaction: the more there are, the longer others wait
UPDATE doc SET body = more.text
FROM more
WHERE more.id = doc.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table more
-- reviver:carried=more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM more
        WHERE jsonb_strip_nulls(to_jsonb(more.*) - ARRAY['id', 'text']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of more that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE more;
