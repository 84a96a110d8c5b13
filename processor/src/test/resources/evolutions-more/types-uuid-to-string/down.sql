-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column session.token: character varying(36) to uuid
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value cannot be read: session.token from character varying(36) to uuid

-- Changes column session.token: character varying(36) to uuid
-- RV106 values may change their spelling: session.token from character varying(36) to uuid
-- RV143 counts rows written since: fails if a value cannot be read: session.token from character varying(36) to uuid
-- RV113 the planner knows nothing of session.token then: run ANALYZE session afterwards
-- RV111 copies all of session while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on session: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM session WHERE NOT pg_input_is_valid(token, 'uuid'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of session have a value in token that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE session ALTER COLUMN token TYPE uuid USING token::uuid;
