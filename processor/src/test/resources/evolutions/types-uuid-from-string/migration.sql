-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key use_token_id_fkey of use
--   - drops primary key token_pkey of token
--   - changes column token.id: character varying(36) to uuid
--   - changes column use.token_id: character varying(36) to uuid
--   - adds primary key token_pkey of token (id)
--   - adds foreign key use_token_id_fkey of use (token_id) to token (id)
-- Code from before it fails:
--   - token.id is uuid now, and it reads and writes character varying(36)
--   - use.token_id is uuid now, and it reads and writes character varying(36)
-- What the way back does not bring back:
--   - changes column token.id: character varying(36) to uuid: the way back restores the type; values may come back in another spelling
--   - changes column use.token_id: character varying(36) to uuid: the way back restores the type; values may come back in another spelling

-- Drops foreign key use_token_id_fkey of use
-- RV127 takes ACCESS EXCLUSIVE on token and use: nobody else reads or writes them until the transaction ends
ALTER TABLE use DROP CONSTRAINT use_token_id_fkey;

-- Drops primary key token_pkey of token
ALTER TABLE token DROP CONSTRAINT token_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column token.id: character varying(36) to uuid
-- RV106 values may change their spelling: token.id from character varying(36) to uuid
-- RV105 fails if a value cannot be read: token.id from character varying(36) to uuid
-- RV113 the planner knows nothing of token.id then: run ANALYZE token afterwards
-- RV111 copies all of token while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM token WHERE NOT pg_input_is_valid(id, 'uuid'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of token have a value in id that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE token ALTER COLUMN id TYPE uuid USING id::uuid;

-- Changes column use.token_id: character varying(36) to uuid
-- RV106 values may change their spelling: use.token_id from character varying(36) to uuid
-- RV105 fails if a value cannot be read: use.token_id from character varying(36) to uuid
-- RV113 the planner knows nothing of use.token_id then: run ANALYZE use afterwards
-- RV111 copies all of use while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM use WHERE NOT pg_input_is_valid(token_id, 'uuid'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of use have a value in token_id that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE use ALTER COLUMN token_id TYPE uuid USING token_id::uuid;

-- Adds primary key token_pkey of token (id)
-- RV122 fails if two rows agree in primary key token_pkey of token, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM token WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of token agree with another in id',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE token ADD CONSTRAINT token_pkey PRIMARY KEY (id);

-- Adds foreign key use_token_id_fkey of use (token_id) to token (id)
-- RV124 nobody can write to use or token meanwhile
ALTER TABLE use ADD CONSTRAINT use_token_id_fkey FOREIGN KEY (token_id) REFERENCES token (id);
