-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - drops foreign key hobby_worker_id_fkey of hobby
--   - adds table skill (who, skill_no)
--   - drops table hobby
--   - adds foreign key skill_who_fkey of skill (who) to worker (id)
-- What the way back does not bring back:
--   - drops table hobby: the way back restores the table, not its rows

ALTER TABLE hobby DROP CONSTRAINT hobby_worker_id_fkey;

CREATE TABLE skill (
    who bigint NOT NULL,
    skill_no integer,
    CONSTRAINT skill_who_skill_no_key UNIQUE (who, skill_no)
);

-- RV101 drops table hobby: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE hobby;

ALTER TABLE skill ADD CONSTRAINT skill_who_fkey FOREIGN KEY (who) REFERENCES worker (id);
