-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key person_handle_key of person
--   - changes column person.handle: may be null
--   - changes column person.handle: character varying(40) to character varying(20)
--   - renames index person_handle_born_idx of person to person_nick_born_idx
--   - renames index by_birth of person to by_born
--   - renames column person.handle to nick
-- What it does not bring back:
--   - fills person.handle where it is null, with 'user-' || id: the way back does not know which rows had no value in handle
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: person.handle from character varying(40) to character varying(20)

-- Drops unique key person_handle_key of person
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_handle_key;

-- Changes column person.handle: may be null
ALTER TABLE person ALTER COLUMN handle DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column person.handle: character varying(40) to character varying(20)
-- RV143 counts rows written since: fails if a value does not fit: person.handle from character varying(40) to character varying(20)
-- RV113 the planner knows nothing of person.handle then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE (handle::character varying(20))::text IS DISTINCT FROM handle::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in handle that character varying(20) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE person ALTER COLUMN handle TYPE character varying(20);

-- Renames index person_handle_born_idx of person to person_nick_born_idx
ALTER INDEX person_handle_born_idx RENAME TO person_nick_born_idx;

-- Renames index by_birth of person to by_born
ALTER INDEX by_birth RENAME TO by_born;

-- Renames column person.handle to nick
-- RV131 code that says column person.handle fails from this moment; it is nick now
ALTER TABLE person RENAME COLUMN handle TO nick;
