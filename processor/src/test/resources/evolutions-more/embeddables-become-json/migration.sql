-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check person_kind_check of person
--   - adds column person.address (jsonb)
--   - moves data: fills person.address
--   - drops column person.street
--   - drops column person.house_number
--   - drops column person.area
--   - drops column person.owned
--   - drops column person.register
--   - drops column person.since
--   - drops column person.kind
--   - adds check person_address_check of person (address is null or ((cast(address->>'kind' as character varying(10)) is null or cast(address->>'kind' as character varying(10)) in ('HOME','WORK'))))
-- Code from before it fails:
--   - column person.street is gone
--   - column person.house_number is gone
--   - column person.area is gone
--   - column person.owned is gone
--   - column person.register is gone
--   - column person.since is gone
--   - column person.kind is gone
--   - values that check person_address_check of person does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of person have something else in address than plain values of area, kind, house_number, owned, register, since, street
--   - RV143 counts rows written since: fails if rows of person have a value in address.area that numeric(10,2) cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of person have a value in address.kind that character varying(10) cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of person have a value in address.house_number that integer cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of person have a value in address.owned that boolean cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of person have a value in address.register that uuid cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of person have a value in address.since that date cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of person have a value in address.street that character varying(40) cannot hold unchanged
--   - RV143 counts rows written since: fails if a row does not pass check person_kind_check of person, and reads all rows while nobody else can

-- Drops check person_kind_check of person
-- RV104 drops check person_kind_check of person: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_kind_check;

-- Adds column person.address (jsonb)
ALTER TABLE person ADD COLUMN address jsonb;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.address
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
UPDATE person SET address = jsonb_build_object('area', area, 'kind', kind, 'house_number', house_number, 'owned', owned, 'register', register, 'since', since, 'street', street)
WHERE (area IS NOT NULL OR kind IS NOT NULL OR house_number IS NOT NULL OR owned IS NOT NULL OR register IS NOT NULL OR since IS NOT NULL OR street IS NOT NULL);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.street
-- reviver:carried=person.street
ALTER TABLE person DROP COLUMN street;

-- Drops column person.house_number
-- reviver:carried=person.house_number
ALTER TABLE person DROP COLUMN house_number;

-- Drops column person.area
-- reviver:carried=person.area
ALTER TABLE person DROP COLUMN area;

-- Drops column person.owned
-- reviver:carried=person.owned
ALTER TABLE person DROP COLUMN owned;

-- Drops column person.register
-- reviver:carried=person.register
ALTER TABLE person DROP COLUMN register;

-- Drops column person.since
-- reviver:carried=person.since
ALTER TABLE person DROP COLUMN since;

-- Drops column person.kind
-- reviver:carried=person.kind
ALTER TABLE person DROP COLUMN kind;

-- Adds check person_address_check of person (address is null or ((cast(address->>'kind' as character varying(10)) is null or cast(address->>'kind' as character varying(10)) in ('HOME','WORK'))))
-- RV123 fails if a row does not pass check person_address_check of person, and reads all rows while nobody else can
ALTER TABLE person ADD CONSTRAINT person_address_check CHECK (address is null or ((cast(address->>'kind' as character varying(10)) is null or cast(address->>'kind' as character varying(10)) in ('HOME','WORK'))));
