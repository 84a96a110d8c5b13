-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key skill_who_fkey of skill
--   - adds table hobby (worker_id, hobby_name)
--   - drops table skill
--   - adds foreign key hobby_worker_id_fkey of hobby (worker_id) to worker (id)
-- What it does not bring back:
--   - drops table hobby: the way back restores the table, not its rows
-- What it destroys, and when it fails:
--   - RV141 drops table skill: all rows written since are lost

-- Drops foreign key skill_who_fkey of skill
-- RV127 takes ACCESS EXCLUSIVE on worker: nobody else reads or writes it until the transaction ends
ALTER TABLE skill DROP CONSTRAINT skill_who_fkey;

-- Adds table hobby (worker_id, hobby_name)
-- structure-only: restores the table, not its rows
CREATE TABLE hobby (
    worker_id bigint NOT NULL,
    hobby_name character varying(12)
);

-- Drops table skill
-- RV141 drops table skill: all rows written since are lost
DROP TABLE skill;

-- Adds foreign key hobby_worker_id_fkey of hobby (worker_id) to worker (id)
ALTER TABLE hobby ADD CONSTRAINT hobby_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES worker (id);
