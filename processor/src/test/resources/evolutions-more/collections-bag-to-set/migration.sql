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
-- RV127 takes ACCESS EXCLUSIVE on clip_tag: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM clip_tag WHERE clip_id IS NOT NULL AND tag IS NOT NULL GROUP BY clip_id, tag HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of clip_tag agree with another in clip_id, tag',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE clip_tag ADD CONSTRAINT clip_tag_pkey PRIMARY KEY (clip_id, tag);
