-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key table_abcdefghijabcdefghijabcdefghijabcdefghijabc_2e8017e2_fkey of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg
--   - drops unique key table_abcdefghijabcdefghijabcdefghijabcdefghijabcd_ad7b6c4b_key of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg
--   - changes column table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg.größe_äöüäöüäöüäöüäöüäöüäöüä: character varying(9) to character varying(5)
--   - drops column table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg.ref_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg.größe_äöüäöüäöüäöüäöüäöüäöüä from character varying(9) to character varying(5)
--   - RV142 drops column table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg.ref_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi: all values written since are lost

-- Drops foreign key table_abcdefghijabcdefghijabcdefghijabcdefghijabc_2e8017e2_fkey of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg
-- RV127 takes ACCESS EXCLUSIVE on table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg: nobody else reads or writes it until the transaction ends
ALTER TABLE table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg DROP CONSTRAINT table_abcdefghijabcdefghijabcdefghijabcdefghijabc_2e8017e2_fkey;

-- Drops unique key table_abcdefghijabcdefghijabcdefghijabcdefghijabcd_ad7b6c4b_key of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg
ALTER TABLE table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg DROP CONSTRAINT table_abcdefghijabcdefghijabcdefghijabcdefghijabcd_ad7b6c4b_key;

-- Changes column table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg.größe_äöüäöüäöüäöüäöüäöüäöüä: character varying(9) to character varying(5)
-- RV143 counts rows written since: fails if a value does not fit: table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg.größe_äöüäöüäöüäöüäöüäöüäöüä from character varying(9) to character varying(5)
-- RV113 the planner knows nothing of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg.größe_äöüäöüäöüäöüäöüäöüäöüä then: run ANALYZE table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg afterwards
-- RV111 copies all of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg WHERE ("größe_äöüäöüäöüäöüäöüäöüäöüä"::character varying(5))::text IS DISTINCT FROM "größe_äöüäöüäöüäöüäöüäöüäöüä"::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg have a value in größe_äöüäöüäöüäöüäöüäöüäöüä that character varying(5) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg ALTER COLUMN "größe_äöüäöüäöüäöüäöüäöüäöüä" TYPE character varying(5);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg.ref_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi
-- RV142 drops column table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg.ref_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi: all values written since are lost
ALTER TABLE table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg DROP COLUMN ref_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi;
