-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column person.surname: may be null
--   - changes column person.surname: character varying(50) to character varying(100), the collation of its type
--   - renames unique key person_surname_key of person to person_name_key
--   - renames column person.surname to name
-- What it does not bring back:
--   - fails if person.surname is null in any row: no value was given: the way back does not know which rows had no value in surname

-- Changes column person.surname: may be null
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person ALTER COLUMN surname DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column person.surname: character varying(50) to character varying(100), the collation of its type
-- RV113 the planner knows nothing of person.surname then: run ANALYZE person afterwards
ALTER TABLE person ALTER COLUMN surname TYPE character varying(100);

-- Renames unique key person_surname_key of person to person_name_key
ALTER TABLE person RENAME CONSTRAINT person_surname_key TO person_name_key;

-- Renames column person.surname to name
-- RV131 code that says column person.surname fails from this moment; it is name now
ALTER TABLE person RENAME COLUMN surname TO name;
