-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column parcel.size: integer to character varying(12)
-- Code from before it fails:
--   - parcel.size is character varying(12) now, and it reads and writes integer
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value cannot be read: parcel.size from character varying(12) to integer

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column parcel.size: integer to character varying(12)
-- RV113 the planner knows nothing of parcel.size then: run ANALYZE parcel afterwards
-- RV111 copies all of parcel while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on parcel: nobody else reads or writes it until the transaction ends
ALTER TABLE parcel ALTER COLUMN size TYPE character varying(12);
