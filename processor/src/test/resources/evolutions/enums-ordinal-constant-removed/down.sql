-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check letter_folder_check of letter
--   - moves data: writes letter.folder anew: 1 is 2 now
--   - adds check letter_folder_check of letter (folder between 0 and 2)

-- Drops check letter_folder_check of letter
-- RV127 takes ACCESS EXCLUSIVE on letter: nobody else reads or writes it until the transaction ends
ALTER TABLE letter DROP CONSTRAINT letter_folder_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes letter.folder anew: 1 is 2 now
-- RV112 writes rows of letter, all in one transaction: the more there are, the longer others wait
UPDATE letter SET folder = 2
WHERE folder = 1;

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check letter_folder_check of letter (folder between 0 and 2)
-- RV123 reads all rows while nobody else can
ALTER TABLE letter ADD CONSTRAINT letter_folder_check CHECK (folder between 0 and 2);
