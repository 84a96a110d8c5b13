-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key clip_tag_pkey of clip_tag

-- Drops primary key clip_tag_pkey of clip_tag
-- RV127 takes ACCESS EXCLUSIVE on clip_tag: nobody else reads or writes it until the transaction ends
ALTER TABLE clip_tag DROP CONSTRAINT clip_tag_pkey;
