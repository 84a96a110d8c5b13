-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type state__old (OFF, ON)
--   - adds sequence post_seq (start 1, increment 50)
--   - drops foreign key entry_post_id_fkey of app.entry
--   - adds table post (id, state, code, loud)
--   - moves data: copies rows of app.post into post
--   - moves data: lets sequence post_seq begin above post.id
--   - drops table app.post
--   - adds foreign key line_post_id_fkey of app.entry (post_id) to post (id)
--   - drops sequence app.post_seq
--   - drops enum type state
--   - renames sequence app.entry_id_seq to line_id_seq
--   - renames primary key entry_pkey of app.entry to line_pkey
--   - renames table app.entry to line
--   - renames enum type state__old to state
--   - moves table app.line to line
--   - drops schema app
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of app.post have a value in state that is none of 'ON', 'OFF'

-- Adds enum type state__old (OFF, ON)
CREATE TYPE state__old AS ENUM ('OFF', 'ON');

-- Adds sequence post_seq (start 1, increment 50)
CREATE SEQUENCE post_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key entry_post_id_fkey of app.entry
-- RV127 takes ACCESS EXCLUSIVE on app.entry: nobody else reads or writes it until the transaction ends
ALTER TABLE app.entry DROP CONSTRAINT entry_post_id_fkey;

-- Adds table post (id, state, code, loud)
CREATE TABLE post (
    id bigint NOT NULL,
    state state__old,
    code character varying(255) NOT NULL,
    loud character varying(255) GENERATED ALWAYS AS (upper(code)) VIRTUAL,
    CONSTRAINT post_pkey PRIMARY KEY (id),
    CONSTRAINT post_code_key UNIQUE (code)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of app.post into post
-- RV143 counts rows written since: fails if rows of app.post have a value in state that is none of 'ON', 'OFF'
-- RV112 writes rows of post, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM app.post
        WHERE state NOT IN ('ON', 'OFF'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of app.post have a value in state that is none of ''ON'', ''OFF''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO post (id, code, state)
SELECT id, code, (CASE state WHEN 'ON' THEN 'ON' WHEN 'OFF' THEN 'OFF' END)::state__old
FROM app.post;

-- Moves data: lets sequence post_seq begin above post.id
SELECT setval('post_seq', greatest(max(id) + 51, 1), false)
FROM post
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table app.post
-- reviver:carried=app.post
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM app.post
        WHERE jsonb_strip_nulls(to_jsonb(post.*) - ARRAY['id', 'state', 'code', 'loud']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of app.post that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE app.post;

-- Adds foreign key line_post_id_fkey of app.entry (post_id) to post (id)
-- RV124 nobody can write to app.entry or post meanwhile
ALTER TABLE app.entry ADD CONSTRAINT line_post_id_fkey FOREIGN KEY (post_id) REFERENCES post (id);

-- Drops sequence app.post_seq
DROP SEQUENCE app.post_seq;

-- Drops enum type state
DROP TYPE state;

-- Renames sequence app.entry_id_seq to line_id_seq
-- RV127 takes ACCESS EXCLUSIVE on app.entry_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE app.entry_id_seq RENAME TO line_id_seq;

-- Renames primary key entry_pkey of app.entry to line_pkey
ALTER TABLE app.entry RENAME CONSTRAINT entry_pkey TO line_pkey;

-- Renames table app.entry to line
ALTER TABLE app.entry RENAME TO line;

-- Renames enum type state__old to state
ALTER TYPE state__old RENAME TO state;

-- Moves table app.line to line
-- RV131 code that says table app.entry fails from this moment; it is line now
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE app.line SET SCHEMA %I', current_schema());
END
$guard$;

-- Drops schema app
DROP SCHEMA app;
