-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames check post_phase_check of post to post_state_check
--   - renames column post.phase to state

-- Renames check post_phase_check of post to post_state_check
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME CONSTRAINT post_phase_check TO post_state_check;

-- Renames column post.phase to state
-- RV131 code that says column post.phase fails from this moment; it is state now
ALTER TABLE post RENAME COLUMN phase TO state;
