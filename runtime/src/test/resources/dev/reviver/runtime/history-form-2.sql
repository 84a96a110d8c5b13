-- The history as the second form made it, with two migrations applied and one rolled back.
CREATE TABLE reviver_history (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    follows bigint UNIQUE,
    unit text,
    name text,
    verb text NOT NULL CHECK (verb IN ('migrate', 'rollback', 'resolve', 'baseline', 'execute')),
    state text NOT NULL CHECK (state IN ('running', 'applied', 'failed', 'rolled back', 'baselined')),
    grade text,
    schema_name text NOT NULL,
    applied_by text NOT NULL,
    application text,
    client_address text,
    started_at timestamptz NOT NULL,
    finished_at timestamptz NOT NULL,
    duration_ms bigint NOT NULL,
    statements integer NOT NULL,
    begun_statement integer,
    error_sqlstate text,
    error_message text,
    error_statement integer,
    error_line integer,
    reason text,
    chain text,
    fingerprint text,
    checksum text,
    down_checksum text,
    up_sql text,
    down_sql text,
    CHECK (verb = 'execute' OR (unit IS NOT NULL AND name IS NOT NULL))
);
INSERT INTO reviver_history (follows, unit, name, verb, state, schema_name, applied_by, started_at, finished_at, duration_ms,
    statements, checksum, down_checksum, up_sql, down_sql)
SELECT follows, 'app', name, verb, state, 'public', 'postgres', now(), now(), 1, 1, encode(sha256(convert_to(up, 'UTF8')), 'hex'), encode(sha256(convert_to(down, 'UTF8')), 'hex'), up, down FROM (VALUES
    (0, '20260101000000_a', 'migrate', 'applied', E'-- reviver:grade=lossless\nCREATE TABLE a (id int PRIMARY KEY);\nINSERT INTO a VALUES (1);', 'DROP TABLE a;'),
    (1, '20260102000000_b', 'migrate', 'applied', 'CREATE TABLE b (id int REFERENCES a);', 'DROP TABLE b;'),
    (2, '20260103000000_c', 'migrate', 'applied', 'ALTER TABLE b ADD c text;', 'ALTER TABLE b DROP c;'),
    (3, '20260103000000_c', 'rollback', 'rolled back', 'ALTER TABLE b ADD c text;', 'ALTER TABLE b DROP c;')
) AS r (follows, name, verb, state, up, down);
CREATE TABLE a (id int PRIMARY KEY);
INSERT INTO a VALUES (1);
CREATE TABLE b (id int REFERENCES a);
