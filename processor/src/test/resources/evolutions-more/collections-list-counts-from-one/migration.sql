-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check p_tags_ix_check of p_tags
--   - drops primary key p_tags_pkey of p_tags
--   - moves data: adds 1 to each p_tags.ix
--   - adds check p_tags_ix_check of p_tags (ix>=1)
--   - adds primary key p_tags_pkey of p_tags (p_id, ix)
-- Code from before it fails:
--   - p_tags.ix counts from another number
--   - values that check p_tags_ix_check of p_tags does not allow are refused

-- Drops check p_tags_ix_check of p_tags
-- RV127 takes ACCESS EXCLUSIVE on p_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE p_tags DROP CONSTRAINT p_tags_ix_check;

-- Drops primary key p_tags_pkey of p_tags
ALTER TABLE p_tags DROP CONSTRAINT p_tags_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: adds 1 to each p_tags.ix
-- RV112 writes rows of p_tags, all in one transaction: the more there are, the longer others wait
UPDATE p_tags SET ix = ix + 1;

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check p_tags_ix_check of p_tags (ix>=1)
-- RV123 reads all rows while nobody else can
ALTER TABLE p_tags ADD CONSTRAINT p_tags_ix_check CHECK (ix>=1);

-- Adds primary key p_tags_pkey of p_tags (p_id, ix)
-- RV122 builds its index while nobody can read the table
ALTER TABLE p_tags ADD CONSTRAINT p_tags_pkey PRIMARY KEY (p_id, ix);
