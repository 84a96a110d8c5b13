-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds schema app
--   - moves table line to app.line
--   - renames enum type state to state__old
--   - renames table app.line to entry
--   - renames primary key line_pkey of app.entry to entry_pkey
--   - renames sequence app.line_id_seq to entry_id_seq
--   - adds enum type state (BOTH, OFF, ON)
--   - adds sequence app.post_seq (start 1, increment 50)
--   - drops foreign key line_post_id_fkey of app.entry
--   - adds table app.post (id, state, code, loud)
--   - moves data: copies rows of post into app.post
--   - moves data: lets sequence app.post_seq begin above app.post.id
--   - drops table post
--   - adds foreign key entry_post_id_fkey of app.entry (post_id) to app.post (id)
--   - drops sequence post_seq
--   - drops enum type state__old
-- Code from before it fails:
--   - table line is called app.entry now
--   - table post is gone
--   - values that foreign key entry_post_id_fkey of app.entry does not find are refused
--   - sequence post_seq is gone, from which it takes numbers
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of app.post have a value in state that is none of 'ON', 'OFF'

-- Adds schema app
CREATE SCHEMA app;

-- Moves table line to app.line
-- RV127 takes ACCESS EXCLUSIVE on line: nobody else reads or writes it until the transaction ends
ALTER TABLE line SET SCHEMA app;

-- Renames enum type state to state__old
ALTER TYPE state RENAME TO state__old;

-- Renames table app.line to entry
-- RV131 code that says table line fails from this moment; it is entry now
ALTER TABLE app.line RENAME TO entry;

-- Renames primary key line_pkey of app.entry to entry_pkey
ALTER TABLE app.entry RENAME CONSTRAINT line_pkey TO entry_pkey;

-- Renames sequence app.line_id_seq to entry_id_seq
-- RV127 takes ACCESS EXCLUSIVE on app.line_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE app.line_id_seq RENAME TO entry_id_seq;

-- Adds enum type state (BOTH, OFF, ON)
CREATE TYPE state AS ENUM ('BOTH', 'OFF', 'ON');

-- Adds sequence app.post_seq (start 1, increment 50)
CREATE SEQUENCE app.post_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key line_post_id_fkey of app.entry
-- RV104 drops foreign key line_post_id_fkey of app.entry: rows that break it may arrive, and then it cannot be put back
ALTER TABLE app.entry DROP CONSTRAINT line_post_id_fkey;

-- Adds table app.post (id, state, code, loud)
CREATE TABLE app.post (
    id bigint NOT NULL,
    state state,
    code character varying(255) NOT NULL,
    loud character varying(255) GENERATED ALWAYS AS (upper(code)) VIRTUAL,
    CONSTRAINT post_pkey PRIMARY KEY (id),
    CONSTRAINT post_code_key UNIQUE (code)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of post into app.post
-- RV109 fails if rows of post have a value in state that state cannot hold unchanged
-- RV112 writes rows of app.post, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE CASE WHEN pg_input_is_valid(state::text, 'state') THEN (state::text::state)::text IS DISTINCT FROM state::text ELSE state IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in state that state cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
INSERT INTO app.post (id, code, state)
SELECT id, code, state::text::state
FROM post;

-- Moves data: lets sequence app.post_seq begin above app.post.id
SELECT setval('app.post_seq', greatest(max(id) + 51, 1), false)
FROM app.post
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table post
-- reviver:carried=post
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post
        WHERE jsonb_strip_nulls(to_jsonb(post.*) - ARRAY['id', 'state', 'code', 'loud']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE post;

-- Adds foreign key entry_post_id_fkey of app.entry (post_id) to app.post (id)
-- RV124 nobody can write to app.entry or app.post meanwhile
ALTER TABLE app.entry ADD CONSTRAINT entry_post_id_fkey FOREIGN KEY (post_id) REFERENCES app.post (id);

-- Drops sequence post_seq
DROP SEQUENCE post_seq;

-- Drops enum type state__old
DROP TYPE state__old;
