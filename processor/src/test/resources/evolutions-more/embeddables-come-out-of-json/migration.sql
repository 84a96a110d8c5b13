-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column person.street (character varying(40))
--   - adds column person.number (integer)
--   - moves data: fills person.number, person.street
--   - drops column person.address
-- Code from before it fails:
--   - column person.address is gone

-- Adds column person.street (character varying(40))
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person ADD COLUMN street character varying(40);

-- Adds column person.number (integer)
ALTER TABLE person ADD COLUMN number integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.number, person.street
-- RV109 fails if rows of person have something else in address than plain values of number, street
-- RV109 fails if rows of person have a value in address.number that integer cannot hold unchanged
-- RV109 fails if rows of person have a value in address.street that character varying(40) cannot hold unchanged
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE CASE WHEN jsonb_typeof(address) = 'object' THEN EXISTS (
                SELECT FROM jsonb_each(jsonb_strip_nulls(address)) AS part
                WHERE part.key NOT IN ('number', 'street') OR jsonb_typeof(part.value) IN ('object', 'array'))
            ELSE address IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have something else in address than plain values of number, street',
            HINT = 'Put it elsewhere, or take it away, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE NOT pg_input_is_valid((address->>'number'), 'integer'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in address.number that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE ((address->>'street')::character varying(40))::text IS DISTINCT FROM (address->>'street')::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in address.street that character varying(40) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
UPDATE person SET number = (address->>'number')::integer, street = address->>'street'
WHERE address IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.address
-- reviver:carried=person.address
ALTER TABLE person DROP COLUMN address;
