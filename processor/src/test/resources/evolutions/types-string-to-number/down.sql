-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - changes column parcel.size: integer to character varying(12)
-- What it does not bring back:
--   - changes column parcel.size: character varying(12) to integer: the way back restores the type; values may come back in another spelling

-- RV111 copies all of parcel while nobody can read it
-- structure-only: restores the type; values may come back in another spelling
ALTER TABLE parcel ALTER COLUMN size TYPE character varying(12);
