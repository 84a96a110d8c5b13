### sequence comes
CREATE TABLE t (id int);
=>
CREATE TABLE t (id int); CREATE SEQUENCE s;
### sequence with all options
CREATE SEQUENCE s;
=>
CREATE SEQUENCE s AS integer INCREMENT BY 5 MINVALUE 10 MAXVALUE 1000 START WITH 20 CACHE 3 CYCLE;
### sequence goes up and down
CREATE SEQUENCE s INCREMENT BY 1;
=>
CREATE SEQUENCE s INCREMENT BY -1 MINVALUE -100 MAXVALUE -1 START WITH -1;
### owned by a column
CREATE TABLE t (id int); CREATE SEQUENCE s;
=>
CREATE TABLE t (id int); CREATE SEQUENCE s OWNED BY t.id;
### owner changes
CREATE TABLE t (a int, b int); CREATE SEQUENCE s OWNED BY t.a;
=>
CREATE TABLE t (a int, b int); CREATE SEQUENCE s OWNED BY t.b;
### the owner column goes, the sequence stays
CREATE TABLE t (a int, b int); CREATE SEQUENCE s OWNED BY t.a;
=>
CREATE TABLE t (b int); CREATE SEQUENCE s;
### sequence as default of two tables
CREATE TABLE a (id bigint); CREATE TABLE b (id bigint);
=>
CREATE SEQUENCE ids START WITH 100; CREATE TABLE a (id bigint DEFAULT nextval('ids')); CREATE TABLE b (id bigint DEFAULT nextval('ids'));
### table with serial goes
CREATE TABLE t (id serial PRIMARY KEY); INSERT INTO t DEFAULT VALUES;
=>
### serial column goes
CREATE TABLE t (id serial PRIMARY KEY, x int); INSERT INTO t (x) VALUES (1);
=>
CREATE TABLE t (x int); INSERT INTO t VALUES (1);
### default of another sequence
CREATE SEQUENCE s1; CREATE TABLE t (id int DEFAULT nextval('s1'));
=>
CREATE SEQUENCE s2; CREATE TABLE t (id int DEFAULT nextval('s2'));
### enum comes
CREATE TABLE t (id int);
=>
CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE TABLE t (id int, m mood NOT NULL DEFAULT 'ok');
### enum value at the end
CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE TABLE t (m mood); INSERT INTO t VALUES ('ok');
=>
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy'); CREATE TABLE t (m mood); INSERT INTO t VALUES ('ok');
### enum value in the middle and in front
CREATE TYPE mood AS ENUM ('sad', 'happy'); CREATE TABLE t (m mood); INSERT INTO t VALUES ('happy');
=>
CREATE TYPE mood AS ENUM ('awful', 'sad', 'ok', 'fine', 'happy'); CREATE TABLE t (m mood); INSERT INTO t VALUES ('happy');
### enum value that is used at once
CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE TABLE t (m mood DEFAULT 'ok'); INSERT INTO t VALUES ('ok');
=>
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy'); CREATE TABLE t (m mood DEFAULT 'happy'); INSERT INTO t VALUES ('ok');
### enum order changes
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy'); CREATE TABLE t (m mood, n mood[] DEFAULT '{}'); INSERT INTO t VALUES ('ok', '{sad,ok}');
=>
CREATE TYPE mood AS ENUM ('happy', 'sad', 'ok'); CREATE TABLE t (m mood, n mood[] DEFAULT '{}'); INSERT INTO t VALUES ('ok', '{sad,ok}');
### enum value goes, with everything on it
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TABLE t (id int PRIMARY KEY, m mood NOT NULL DEFAULT 'ok', CONSTRAINT c CHECK (m <> 'sad')); CREATE INDEX i ON t (m) WHERE m = 'ok';
CREATE VIEW v AS SELECT id, m FROM t WHERE m = 'ok';
CREATE FUNCTION f(mood) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 = 'ok' $$;
INSERT INTO t VALUES (1, 'ok');
=>
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE t (id int PRIMARY KEY, m mood NOT NULL DEFAULT 'ok', CONSTRAINT c CHECK (m <> 'sad')); CREATE INDEX i ON t (m) WHERE m = 'ok';
CREATE VIEW v AS SELECT id, m FROM t WHERE m = 'ok';
CREATE FUNCTION f(mood) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 = 'ok' $$;
INSERT INTO t VALUES (1, 'ok');
### enum with quotes
CREATE TYPE "My Mood" AS ENUM ('it''s', 'x'); CREATE TABLE t (m "My Mood"); INSERT INTO t VALUES ('x');
=>
CREATE TYPE "My Mood" AS ENUM ('x', 'it''s', 'y z'); CREATE TABLE t (m "My Mood"); INSERT INTO t VALUES ('x');
### text column to enum
CREATE TABLE t (m text NOT NULL DEFAULT 'ok'); INSERT INTO t VALUES ('ok');
=>
CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE TABLE t (m mood NOT NULL DEFAULT 'ok'); INSERT INTO t VALUES ('ok');
### enum column to another enum
CREATE TYPE a AS ENUM ('x', 'y'); CREATE TABLE t (m a DEFAULT 'x'); INSERT INTO t VALUES ('y');
=>
CREATE TYPE b AS ENUM ('x', 'y', 'z'); CREATE TABLE t (m b DEFAULT 'y'); INSERT INTO t VALUES ('y');
### enum in a primary key with a foreign key
CREATE TYPE k AS ENUM ('a', 'b'); CREATE TABLE p (id k PRIMARY KEY); CREATE TABLE c (p k REFERENCES p); INSERT INTO p VALUES ('a'); INSERT INTO c VALUES ('a');
=>
CREATE TYPE k AS ENUM ('b', 'a'); CREATE TABLE p (id k PRIMARY KEY); CREATE TABLE c (p k REFERENCES p); INSERT INTO p VALUES ('a'); INSERT INTO c VALUES ('a');
### domain comes
CREATE TABLE t (e text); INSERT INTO t VALUES ('a@b');
=>
CREATE DOMAIN email AS text CONSTRAINT has_at CHECK (VALUE LIKE '%@%'); CREATE TABLE t (e email); INSERT INTO t VALUES ('a@b');
### domain changes
CREATE DOMAIN d AS int; CREATE TABLE t (a d); INSERT INTO t VALUES (5);
=>
CREATE DOMAIN d AS int DEFAULT 3 NOT NULL CONSTRAINT pos CHECK (VALUE > 0); CREATE TABLE t (a d); INSERT INTO t VALUES (5);
### domain constraint changes
CREATE DOMAIN d AS int CONSTRAINT c CHECK (VALUE > 0); CREATE TABLE t (a d); INSERT INTO t VALUES (5);
=>
CREATE DOMAIN d AS int CONSTRAINT c CHECK (VALUE > 1); CREATE TABLE t (a d); INSERT INTO t VALUES (5);
### domain over another type
CREATE DOMAIN d AS int CONSTRAINT c CHECK (VALUE > 0); CREATE TABLE t (a d DEFAULT 7); INSERT INTO t VALUES (5);
=>
CREATE DOMAIN d AS bigint CONSTRAINT c CHECK (VALUE > 0); CREATE TABLE t (a d DEFAULT 7); INSERT INTO t VALUES (5);
### composite type comes
CREATE TABLE t (id int);
=>
CREATE TYPE addr AS (street text, zip varchar(10)); CREATE TABLE t (id int, a addr);
### composite type grows
CREATE TYPE addr AS (street text); CREATE TABLE t (a addr); INSERT INTO t VALUES (ROW('x'));
=>
CREATE TYPE addr AS (street text, zip int); CREATE TABLE t (a addr); INSERT INTO t VALUES (ROW('x', 1));
### composite type changes a type
CREATE TYPE addr AS (street text, n int); CREATE TABLE t (a addr); INSERT INTO t VALUES (ROW('x', 1));
=>
CREATE TYPE addr AS (street text, n bigint); CREATE TABLE t (a addr); INSERT INTO t VALUES (ROW('x', 1));
### range type
CREATE TABLE t (id int);
=>
CREATE TYPE floatrange AS RANGE (subtype = float8, subtype_diff = float8mi); CREATE TABLE t (id int, r floatrange);
### types that lean on types
=>
CREATE TYPE e AS ENUM ('a'); CREATE DOMAIN de AS e; CREATE TYPE c AS (x de, y e[]); CREATE TABLE t (a c, b de);
### type in another schema
CREATE SCHEMA s; CREATE TYPE s.e AS ENUM ('a', 'b'); CREATE TABLE t (x s.e); INSERT INTO t VALUES ('a');
=>
CREATE SCHEMA s; CREATE TYPE s.e AS ENUM ('b', 'a'); CREATE TABLE t (x s.e); INSERT INTO t VALUES ('a');
### comment on types
CREATE TYPE e AS ENUM ('a'); CREATE DOMAIN d AS int;
=>
CREATE TYPE e AS ENUM ('a'); CREATE DOMAIN d AS int; COMMENT ON TYPE e IS 'e'; COMMENT ON DOMAIN d IS 'd';
### extension
CREATE TABLE t (id int);
=>
CREATE EXTENSION pgcrypto; CREATE TABLE t (id int, h text DEFAULT encode(gen_random_bytes(4), 'hex'));
### extension type
CREATE TABLE t (e text); INSERT INTO t VALUES ('A');
=>
CREATE EXTENSION citext; CREATE TABLE t (e citext UNIQUE); INSERT INTO t VALUES ('A');
### extension in a schema
=>
CREATE SCHEMA ext; CREATE EXTENSION hstore SCHEMA ext; CREATE TABLE t (h ext.hstore);
### extension index
CREATE TABLE t (a text);
=>
CREATE EXTENSION pg_trgm; CREATE TABLE t (a text); CREATE INDEX i ON t USING gin (a gin_trgm_ops);
