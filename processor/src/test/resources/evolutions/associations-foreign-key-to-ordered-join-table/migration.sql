-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key stop_tour_id_fkey of stop
--   - adds table tour_stop (tour_id, stop_id, nth)
--   - moves data: copies rows of stop into tour_stop
--   - drops column stop.tour_id
--   - adds foreign key tour_stop_stop_id_fkey of tour_stop (stop_id) to stop (id)
--   - adds foreign key tour_stop_tour_id_fkey of tour_stop (tour_id) to tour (id)
-- Code from before it fails:
--   - column stop.tour_id is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key stop_tour_id_fkey of stop, and nobody can write to stop or tour meanwhile

-- Drops foreign key stop_tour_id_fkey of stop
-- RV104 drops foreign key stop_tour_id_fkey of stop: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on stop and tour: nobody else reads or writes them until the transaction ends
ALTER TABLE stop DROP CONSTRAINT stop_tour_id_fkey;

-- Adds table tour_stop (tour_id, stop_id, nth)
CREATE TABLE tour_stop (
    tour_id bigint NOT NULL,
    stop_id bigint NOT NULL,
    nth integer NOT NULL,
    CONSTRAINT tour_stop_pkey PRIMARY KEY (tour_id, nth),
    CONSTRAINT tour_stop_stop_id_key UNIQUE (stop_id),
    CONSTRAINT tour_stop_nth_check CHECK (nth>=0)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of stop into tour_stop
-- RV112 writes rows of tour_stop, all in one transaction: the more there are, the longer others wait
INSERT INTO tour_stop (tour_id, stop_id, nth)
SELECT tour_id, id, row_number() OVER (PARTITION BY tour_id ORDER BY id) - 1
FROM stop
WHERE tour_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column stop.tour_id
-- reviver:carried=stop.tour_id
ALTER TABLE stop DROP COLUMN tour_id;

-- Adds foreign key tour_stop_stop_id_fkey of tour_stop (stop_id) to stop (id)
ALTER TABLE tour_stop ADD CONSTRAINT tour_stop_stop_id_fkey FOREIGN KEY (stop_id) REFERENCES stop (id);

-- Adds foreign key tour_stop_tour_id_fkey of tour_stop (tour_id) to tour (id)
ALTER TABLE tour_stop ADD CONSTRAINT tour_stop_tour_id_fkey FOREIGN KEY (tour_id) REFERENCES tour (id);
