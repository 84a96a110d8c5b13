-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds table boat_rig (boat_id, masts, sail)
--   - moves data: copies rows of craft into boat_rig
--   - drops column craft.masts
--   - drops column craft.sail
--   - adds foreign key boat_rig_boat_id_fkey of boat_rig (boat_id) to craft (id)

CREATE TABLE boat_rig (
    boat_id bigint NOT NULL,
    masts integer,
    sail character varying(10),
    CONSTRAINT boat_rig_pkey PRIMARY KEY (boat_id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV112 writes rows of craft, all in one transaction: the more there are, the longer others wait
INSERT INTO boat_rig (boat_id, masts, sail)
SELECT id, masts, sail
FROM craft
WHERE dtype = 'Boat' AND (masts IS NOT NULL OR sail IS NOT NULL);

SET CONSTRAINTS ALL IMMEDIATE;

-- reviver:carried=craft.masts
ALTER TABLE craft DROP COLUMN masts;

-- reviver:carried=craft.sail
ALTER TABLE craft DROP COLUMN sail;

ALTER TABLE boat_rig ADD CONSTRAINT boat_rig_boat_id_fkey FOREIGN KEY (boat_id) REFERENCES craft (id);
