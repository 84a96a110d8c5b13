-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds primary key clip_tag_pkey of clip_tag (clip_id, tag)
-- Code from before it still works:
--   - values that primary key clip_tag_pkey of clip_tag has already are refused

-- Adds primary key clip_tag_pkey of clip_tag (clip_id, tag)
-- RV122 fails if two rows agree in primary key clip_tag_pkey of clip_tag, and builds its index while nobody can read the table
ALTER TABLE clip_tag ADD CONSTRAINT clip_tag_pkey PRIMARY KEY (clip_id, tag);
