-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check letter_folder_check of letter
--   - moves data: writes letter.folder anew: 2 is 1 now
--   - adds check letter_folder_check of letter (folder between 0 and 1)
-- Code from before it fails:
--   - letter.folder is written otherwise: 2 is 1 now
--   - values that check letter_folder_check of letter does not allow are refused

-- Drops check letter_folder_check of letter
-- RV127 takes ACCESS EXCLUSIVE on letter: nobody else reads or writes it until the transaction ends
ALTER TABLE letter DROP CONSTRAINT letter_folder_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes letter.folder anew: 2 is 1 now
-- RV109 fails if rows of letter have a value in folder that the enum does not have any more: SPAM
-- RV112 writes rows of letter, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM letter
        WHERE folder NOT IN (0, 2));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of letter have a value in folder that the enum does not have any more: SPAM',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE letter SET folder = 1
WHERE folder = 2;

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check letter_folder_check of letter (folder between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE letter ADD CONSTRAINT letter_folder_check CHECK (folder between 0 and 1);
