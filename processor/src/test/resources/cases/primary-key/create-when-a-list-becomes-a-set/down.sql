-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key post_tag_pkey of post_tag

-- Drops primary key post_tag_pkey of post_tag
-- RV127 takes ACCESS EXCLUSIVE on post_tag: nobody else reads or writes it until the transaction ends
ALTER TABLE post_tag DROP CONSTRAINT post_tag_pkey;
