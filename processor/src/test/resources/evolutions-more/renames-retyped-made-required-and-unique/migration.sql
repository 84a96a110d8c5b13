-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column person.nick to handle
--   - renames index by_born of person to by_birth
--   - renames index person_nick_born_idx of person to person_handle_born_idx
--   - changes column person.handle: character varying(20) to character varying(40)
--   - fills person.handle where it is null, with 'user-' || id
--   - changes column person.handle: not null
--   - adds unique key person_handle_key of person (handle)
-- Code from before it fails:
--   - column person.nick is called handle now
--   - person.handle needs a value, and it may write none
--   - values that unique key person_handle_key of person has already are refused
-- What the way back does not bring back:
--   - fills person.handle where it is null, with 'user-' || id: the way back does not know which rows had no value in handle
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: person.handle from character varying(40) to character varying(20)

-- Renames column person.nick to handle
-- RV131 code that says column person.nick fails from this moment; it is handle now
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person RENAME COLUMN nick TO handle;

-- Renames index by_born of person to by_birth
ALTER INDEX by_born RENAME TO by_birth;

-- Renames index person_nick_born_idx of person to person_handle_born_idx
ALTER INDEX person_nick_born_idx RENAME TO person_handle_born_idx;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column person.handle: character varying(20) to character varying(40)
-- RV113 the planner knows nothing of person.handle then: run ANALYZE person afterwards
ALTER TABLE person ALTER COLUMN handle TYPE character varying(40);

-- Fills person.handle where it is null, with 'user-' || id
-- RV126 writes every row of person that has no handle, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in handle
UPDATE person SET handle = 'user-' || id WHERE handle IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column person.handle: not null
-- RV121 reads all of person while nobody else can
ALTER TABLE person ALTER COLUMN handle SET NOT NULL;

-- Adds unique key person_handle_key of person (handle)
-- RV122 fails if two rows agree in unique key person_handle_key of person, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM person WHERE handle IS NOT NULL GROUP BY handle HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of person agree with another in handle',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE person ADD CONSTRAINT person_handle_key UNIQUE (handle);
