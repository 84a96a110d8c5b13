-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key customer_id_fkey of customer
--   - adds column customer.name (character varying(20))
--   - moves data: fills customer.name, takes the rows that were copied out of person
-- Code from before it fails:
--   - rows are taken out of person, where it looks for them
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of customer have the same id as one of person, and both are rows of person from here on

-- Drops foreign key customer_id_fkey of customer
-- RV104 drops foreign key customer_id_fkey of customer: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on customer and person: nobody else reads or writes them until the transaction ends
ALTER TABLE customer DROP CONSTRAINT customer_id_fkey;

-- Adds column customer.name (character varying(20))
ALTER TABLE customer ADD COLUMN name character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills customer.name, takes the rows that were copied out of person
-- RV109 fails if rows of person that go hold a value in a column that no entity knows
-- RV112 writes rows of customer and person, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE EXISTS (SELECT FROM customer WHERE customer.id = person.id) AND jsonb_strip_nulls(to_jsonb(person.*) - ARRAY['id', 'name']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
UPDATE customer SET name = person.name
FROM person
WHERE person.id = customer.id;
DELETE FROM person
WHERE EXISTS (SELECT FROM customer WHERE customer.id = person.id);

SET CONSTRAINTS ALL IMMEDIATE;
