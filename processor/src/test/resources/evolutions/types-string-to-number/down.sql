-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column parcel.size: integer to character varying(12)
-- What it does not bring back:
--   - changes column parcel.size: character varying(12) to integer: the way back restores the type; values may come back in another spelling

-- Changes column parcel.size: integer to character varying(12)
-- RV113 the planner knows nothing of parcel.size then: run ANALYZE parcel afterwards
-- RV111 copies all of parcel while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on parcel: nobody else reads or writes it until the transaction ends
-- structure-only: restores the type; values may come back in another spelling
ALTER TABLE parcel ALTER COLUMN size TYPE character varying(12);
