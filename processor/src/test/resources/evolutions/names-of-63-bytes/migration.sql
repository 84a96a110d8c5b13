-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds column table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg.ref_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi (bigint)
--   - changes column table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg.größe_äöüäöüäöüäöüäöüäöüäöüä: character varying(5) to character varying(9)
--   - adds unique key table_abcdefghijabcdefghijabcdefghijabcdefghijabcd_ad7b6c4b_key of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg (größe_äöüäöüäöüäöüäöüäöüäöüä)
--   - adds foreign key table_abcdefghijabcdefghijabcdefghijabcdefghijabc_2e8017e2_fkey of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg (ref_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi) to table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg (id)
-- Code from before it still works:
--   - values that unique key table_abcdefghijabcdefghijabcdefghijabcdefghijabcd_ad7b6c4b_key of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg has already are refused
--   - values that foreign key table_abcdefghijabcdefghijabcdefghijabcdefghijabc_2e8017e2_fkey of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg.größe_äöüäöüäöüäöüäöüäöüäöüä from character varying(9) to character varying(5)
--   - RV142 drops column table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg.ref_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi: all values written since are lost

-- Adds column table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg.ref_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi (bigint)
-- RV127 takes ACCESS EXCLUSIVE on table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg: nobody else reads or writes it until the transaction ends
ALTER TABLE table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg ADD COLUMN ref_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg.größe_äöüäöüäöüäöüäöüäöüäöüä: character varying(5) to character varying(9)
-- RV113 the planner knows nothing of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg.größe_äöüäöüäöüäöüäöüäöüäöüä then: run ANALYZE table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg afterwards
ALTER TABLE table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg ALTER COLUMN "größe_äöüäöüäöüäöüäöüäöüäöüä" TYPE character varying(9);

-- Adds unique key table_abcdefghijabcdefghijabcdefghijabcdefghijabcd_ad7b6c4b_key of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg (größe_äöüäöüäöüäöüäöüäöüäöüä)
-- RV122 fails if two rows agree in unique key table_abcdefghijabcdefghijabcdefghijabcdefghijabcd_ad7b6c4b_key of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg WHERE "größe_äöüäöüäöüäöüäöüäöüäöüä" IS NOT NULL GROUP BY "größe_äöüäöüäöüäöüäöüäöüäöüä" HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg agree with another in größe_äöüäöüäöüäöüäöüäöüäöüä',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg ADD CONSTRAINT table_abcdefghijabcdefghijabcdefghijabcdefghijabcd_ad7b6c4b_key UNIQUE ("größe_äöüäöüäöüäöüäöüäöüäöüä");

-- Adds foreign key table_abcdefghijabcdefghijabcdefghijabcdefghijabc_2e8017e2_fkey of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg (ref_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi) to table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg (id)
-- RV124 fails if a row refers to none by foreign key table_abcdefghijabcdefghijabcdefghijabcdefghijabc_2e8017e2_fkey of table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg, and nobody can write to table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg meanwhile
ALTER TABLE table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg ADD CONSTRAINT table_abcdefghijabcdefghijabcdefghijabcdefghijabc_2e8017e2_fkey FOREIGN KEY (ref_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi) REFERENCES table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg (id);
