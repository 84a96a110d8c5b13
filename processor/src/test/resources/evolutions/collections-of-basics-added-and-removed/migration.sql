-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key hobby_worker_id_fkey of hobby
--   - adds table skill (who, skill_no)
--   - drops table hobby
--   - adds foreign key skill_who_fkey of skill (who) to worker (id)
-- Code from before it fails:
--   - table hobby is gone
-- What the way back does not bring back:
--   - drops table hobby: the way back restores the table, not its rows
-- What the way back destroys, and when it fails:
--   - RV141 drops table skill: all rows written since are lost

-- Drops foreign key hobby_worker_id_fkey of hobby
-- RV127 takes ACCESS EXCLUSIVE on worker: nobody else reads or writes it until the transaction ends
ALTER TABLE hobby DROP CONSTRAINT hobby_worker_id_fkey;

-- Adds table skill (who, skill_no)
CREATE TABLE skill (
    who bigint NOT NULL,
    skill_no integer,
    CONSTRAINT skill_who_skill_no_key UNIQUE (who, skill_no)
);

-- Drops table hobby
-- RV101 drops table hobby: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE hobby;

-- Adds foreign key skill_who_fkey of skill (who) to worker (id)
ALTER TABLE skill ADD CONSTRAINT skill_who_fkey FOREIGN KEY (who) REFERENCES worker (id);
