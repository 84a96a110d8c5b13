-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column post.state to phase
--   - renames check post_state_check of post to post_phase_check
-- Code from before it fails:
--   - column post.state is called phase now

-- Renames column post.state to phase
-- RV131 code that says column post.state fails from this moment; it is phase now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN state TO phase;

-- Renames check post_state_check of post to post_phase_check
ALTER TABLE post RENAME CONSTRAINT post_state_check TO post_phase_check;
