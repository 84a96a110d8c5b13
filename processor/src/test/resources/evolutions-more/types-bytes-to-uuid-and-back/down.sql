-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key token_raw_key of token
--   - changes column token.bytes: bytea to uuid
--   - changes column token.raw: uuid to bytea
--   - adds unique key token_raw_key of token (raw)
--   - renames column token.bytes to other
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: token.bytes from bytea to uuid

-- Drops unique key token_raw_key of token
-- RV127 takes ACCESS EXCLUSIVE on token: nobody else reads or writes it until the transaction ends
ALTER TABLE token DROP CONSTRAINT token_raw_key;

-- Changes column token.bytes: bytea to uuid
-- RV143 counts rows written since: fails if a value does not fit: token.bytes from bytea to uuid
-- RV113 the planner knows nothing of token.bytes then: run ANALYZE token afterwards
-- RV111 copies all of token while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM token WHERE octet_length(bytes) <> 16);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of token have a value in bytes that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column token.raw: uuid to bytea
-- RV113 the planner knows nothing of token.raw then: run ANALYZE token afterwards
ALTER TABLE token
    ALTER COLUMN bytes TYPE uuid USING encode(bytes, 'hex')::uuid,
    ALTER COLUMN raw TYPE bytea USING uuid_send(raw);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds unique key token_raw_key of token (raw)
-- RV122 builds its index while nobody can read the table
ALTER TABLE token ADD CONSTRAINT token_raw_key UNIQUE (raw);

-- Renames column token.bytes to other
-- RV131 code that says column token.bytes fails from this moment; it is other now
ALTER TABLE token RENAME COLUMN bytes TO other;
