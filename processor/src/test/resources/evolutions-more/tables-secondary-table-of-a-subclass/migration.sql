-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table boat_rig (boat_id, masts, sail)
--   - moves data: copies rows of craft into boat_rig
--   - drops column craft.masts
--   - drops column craft.sail
--   - adds foreign key boat_rig_boat_id_fkey of boat_rig (boat_id) to craft (id)
-- Code from before it fails:
--   - column craft.masts is gone
--   - column craft.sail is gone

-- Adds table boat_rig (boat_id, masts, sail)
CREATE TABLE boat_rig (
    boat_id bigint NOT NULL,
    masts integer,
    sail character varying(10),
    CONSTRAINT boat_rig_pkey PRIMARY KEY (boat_id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of craft into boat_rig
-- RV112 writes rows of boat_rig, all in one transaction: the more there are, the longer others wait
INSERT INTO boat_rig (boat_id, masts, sail)
SELECT id, masts, sail
FROM craft
WHERE dtype = 'Boat' AND (masts IS NOT NULL OR sail IS NOT NULL);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column craft.masts
-- RV127 takes ACCESS EXCLUSIVE on craft: nobody else reads or writes it until the transaction ends
-- reviver:carried=craft.masts
ALTER TABLE craft DROP COLUMN masts;

-- Drops column craft.sail
-- reviver:carried=craft.sail
ALTER TABLE craft DROP COLUMN sail;

-- Adds foreign key boat_rig_boat_id_fkey of boat_rig (boat_id) to craft (id)
ALTER TABLE boat_rig ADD CONSTRAINT boat_rig_boat_id_fkey FOREIGN KEY (boat_id) REFERENCES craft (id);
