-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check person_address_check of person
--   - adds column person.kind (character varying(10))
--   - adds column person.since (date)
--   - adds column person.register (uuid)
--   - adds column person.owned (boolean)
--   - adds column person.area (numeric(10,2))
--   - adds column person.house_number (integer)
--   - adds column person.street (character varying(40))
--   - moves data: fills person.area, person.kind, person.house_number, person.owned, person.register, person.since, person.street
--   - drops column person.address
--   - adds check person_kind_check of person (kind in ('HOME','WORK'))
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of person have something else in address than plain values of area, kind, house_number, owned, register, since, street
--   - RV143 counts rows written since: fails if rows of person have a value in address.area that numeric(10,2) cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of person have a value in address.kind that character varying(10) cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of person have a value in address.house_number that integer cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of person have a value in address.owned that boolean cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of person have a value in address.register that uuid cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of person have a value in address.since that date cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of person have a value in address.street that character varying(40) cannot hold unchanged
--   - RV143 counts rows written since: fails if a row does not pass check person_kind_check of person, and reads all rows while nobody else can

-- Drops check person_address_check of person
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_address_check;

-- Adds column person.kind (character varying(10))
ALTER TABLE person ADD COLUMN kind character varying(10);

-- Adds column person.since (date)
ALTER TABLE person ADD COLUMN since date;

-- Adds column person.register (uuid)
ALTER TABLE person ADD COLUMN register uuid;

-- Adds column person.owned (boolean)
ALTER TABLE person ADD COLUMN owned boolean;

-- Adds column person.area (numeric(10,2))
ALTER TABLE person ADD COLUMN area numeric(10,2);

-- Adds column person.house_number (integer)
ALTER TABLE person ADD COLUMN house_number integer;

-- Adds column person.street (character varying(40))
ALTER TABLE person ADD COLUMN street character varying(40);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.area, person.kind, person.house_number, person.owned, person.register, person.since, person.street
-- RV143 counts rows written since: fails if rows of person have something else in address than plain values of area, kind, house_number, owned, register, since, street
-- RV143 counts rows written since: fails if rows of person have a value in address.area that numeric(10,2) cannot hold unchanged
-- RV143 counts rows written since: fails if rows of person have a value in address.kind that character varying(10) cannot hold unchanged
-- RV143 counts rows written since: fails if rows of person have a value in address.house_number that integer cannot hold unchanged
-- RV143 counts rows written since: fails if rows of person have a value in address.owned that boolean cannot hold unchanged
-- RV143 counts rows written since: fails if rows of person have a value in address.register that uuid cannot hold unchanged
-- RV143 counts rows written since: fails if rows of person have a value in address.since that date cannot hold unchanged
-- RV143 counts rows written since: fails if rows of person have a value in address.street that character varying(40) cannot hold unchanged
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE CASE WHEN jsonb_typeof(address) = 'object' THEN EXISTS (
                SELECT FROM jsonb_each(jsonb_strip_nulls(address)) AS part
                WHERE part.key NOT IN ('area', 'kind', 'house_number', 'owned', 'register', 'since', 'street') OR jsonb_typeof(part.value) IN ('object', 'array'))
            ELSE address IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have something else in address than plain values of area, kind, house_number, owned, register, since, street',
            HINT = 'Put it elsewhere, or take it away, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE CASE WHEN pg_input_is_valid((address->>'area'), 'numeric(10,2)') AND pg_input_is_valid((address->>'area'), 'numeric') THEN ((address->>'area')::numeric(10,2))::numeric IS DISTINCT FROM (address->>'area')::numeric ELSE (address->>'area') IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in address.area that numeric(10,2) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE ((address->>'kind')::character varying(10))::text IS DISTINCT FROM (address->>'kind')::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in address.kind that character varying(10) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE NOT pg_input_is_valid((address->>'house_number'), 'integer'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in address.house_number that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE NOT pg_input_is_valid((address->>'owned'), 'boolean'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in address.owned that boolean cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE NOT pg_input_is_valid((address->>'register'), 'uuid'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in address.register that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE CASE WHEN pg_input_is_valid((address->>'since'), 'date') THEN CASE WHEN (address->>'since')::date >= '294276-12-31' AND (address->>'since')::date <> 'infinity' THEN ((address->>'since')::date)::text <> (address->>'since') ELSE ((address->>'since')::date)::timestamp without time zone IS DISTINCT FROM (address->>'since')::timestamp without time zone END ELSE (address->>'since') IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in address.since that date cannot hold unchanged',
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
UPDATE person SET area = (address->>'area')::numeric(10,2), kind = address->>'kind', house_number = (address->>'house_number')::integer, owned = (address->>'owned')::boolean, register = (address->>'register')::uuid, since = (address->>'since')::date, street = address->>'street'
WHERE address IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.address
-- reviver:carried=person.address
ALTER TABLE person DROP COLUMN address;

-- Adds check person_kind_check of person (kind in ('HOME','WORK'))
-- RV143 counts rows written since: fails if a row does not pass check person_kind_check of person, and reads all rows while nobody else can
ALTER TABLE person ADD CONSTRAINT person_kind_check CHECK (kind in ('HOME','WORK'));
