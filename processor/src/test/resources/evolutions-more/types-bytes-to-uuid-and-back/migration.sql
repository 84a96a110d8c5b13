-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column token.other to bytes
--   - drops unique key token_raw_key of token
--   - changes column token.raw: bytea to uuid
--   - changes column token.bytes: uuid to bytea
--   - adds unique key token_raw_key of token (raw)
-- Code from before it fails:
--   - column token.other is called bytes now
--   - token.raw is uuid now, and it reads and writes bytea
--   - token.bytes is bytea now, and it reads and writes uuid
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: token.bytes from bytea to uuid

-- Renames column token.other to bytes
-- RV131 code that says column token.other fails from this moment; it is bytes now
-- RV127 takes ACCESS EXCLUSIVE on token: nobody else reads or writes it until the transaction ends
ALTER TABLE token RENAME COLUMN other TO bytes;

-- Drops unique key token_raw_key of token
ALTER TABLE token DROP CONSTRAINT token_raw_key;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column token.raw: bytea to uuid
-- RV105 fails if a value does not fit: token.raw from bytea to uuid
-- RV113 the planner knows nothing of token.raw then: run ANALYZE token afterwards
-- RV111 copies all of token while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM token WHERE octet_length(raw) <> 16);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of token have a value in raw that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column token.bytes: uuid to bytea
-- RV113 the planner knows nothing of token.bytes then: run ANALYZE token afterwards
ALTER TABLE token
    ALTER COLUMN raw TYPE uuid USING encode(raw, 'hex')::uuid,
    ALTER COLUMN bytes TYPE bytea USING uuid_send(bytes);

-- Adds unique key token_raw_key of token (raw)
-- RV122 builds its index while nobody can read the table
ALTER TABLE token ADD CONSTRAINT token_raw_key UNIQUE (raw);
