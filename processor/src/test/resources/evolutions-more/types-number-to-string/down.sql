-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column parcel.size: character varying(12) to integer
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value cannot be read: parcel.size from character varying(12) to integer

-- Changes column parcel.size: character varying(12) to integer
-- RV106 values may change their spelling: parcel.size from character varying(12) to integer
-- RV143 counts rows written since: fails if a value cannot be read: parcel.size from character varying(12) to integer
-- RV113 the planner knows nothing of parcel.size then: run ANALYZE parcel afterwards
-- RV111 copies all of parcel while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on parcel: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM parcel WHERE NOT pg_input_is_valid(size, 'integer'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of parcel have a value in size that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE parcel ALTER COLUMN size TYPE integer USING size::integer;
