-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves data: copies rows of customer into person
--   - drops column customer.name
--   - adds foreign key customer_id_fkey of customer (id) to person (id)
-- Code from before it fails:
--   - column customer.name is gone
--   - values that foreign key customer_id_fkey of customer does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of person that go hold a value in a column that no entity knows

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of customer into person
-- RV109 fails if rows of customer have the same id as one of person, and both are rows of person from here on
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM customer
        WHERE EXISTS (SELECT FROM person WHERE person.id = customer.id));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of customer have the same id as one of person, and both are rows of person from here on',
            HINT = 'Give them another, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO person (id, name)
SELECT id, name
FROM customer;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column customer.name
-- RV127 takes ACCESS EXCLUSIVE on customer: nobody else reads or writes it until the transaction ends
-- reviver:carried=customer.name
ALTER TABLE customer DROP COLUMN name;

-- Adds foreign key customer_id_fkey of customer (id) to person (id)
-- RV124 nobody can write to customer or person meanwhile
-- RV127 takes SHARE ROW EXCLUSIVE on person: nobody else writes to it until the transaction ends
ALTER TABLE customer ADD CONSTRAINT customer_id_fkey FOREIGN KEY (id) REFERENCES person (id);
