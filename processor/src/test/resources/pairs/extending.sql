### operator family comes
=>
CREATE OPERATOR FAMILY fam USING btree;
### operator class comes
CREATE FUNCTION cmp(int, int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 - $2';
=>
CREATE FUNCTION cmp(int, int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 - $2';
CREATE OPERATOR CLASS back FOR TYPE int USING btree AS OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 cmp(int, int);
### index by an operator class of our own
CREATE TABLE t (id int); CREATE INDEX i ON t (id);
=>
CREATE FUNCTION cmp(int, int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 - $2';
CREATE OPERATOR CLASS back FOR TYPE int USING btree AS OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 cmp(int, int); CREATE TABLE t (id int); CREATE INDEX i ON t (id back);
### operator changes
CREATE FUNCTION plus(int, text) RETURNS int LANGUAGE sql AS 'SELECT $1'; CREATE OPERATOR <+> (FUNCTION = plus, LEFTARG = int, RIGHTARG = text);
=>
CREATE FUNCTION plus(int, text) RETURNS int LANGUAGE sql AS 'SELECT $1'; CREATE FUNCTION plus2(int, text) RETURNS int LANGUAGE sql AS 'SELECT $1'; CREATE OPERATOR <+> (FUNCTION = plus2, LEFTARG = int, RIGHTARG = text); COMMENT ON OPERATOR <+> (int, text) IS 'plus';
### view over an operator that goes
CREATE FUNCTION plus(int, text) RETURNS int LANGUAGE sql AS 'SELECT $1'; CREATE OPERATOR <+> (FUNCTION = plus, LEFTARG = int, RIGHTARG = text); CREATE VIEW v AS SELECT 1 <+> 'a'::text AS x;
=>
CREATE VIEW v AS SELECT 1 AS x;
### cast with a function
CREATE TYPE e AS ENUM ('a', 'b');
=>
CREATE TYPE e AS ENUM ('a', 'b'); CREATE FUNCTION e_int(e) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1'; CREATE CAST (e AS int) WITH FUNCTION e_int(e) AS ASSIGNMENT; COMMENT ON CAST (e AS int) IS 'c';
### cast becomes implicit
CREATE TYPE e AS ENUM ('a', 'b'); CREATE CAST (e AS varchar) WITH INOUT;
=>
CREATE TYPE e AS ENUM ('a', 'b'); CREATE CAST (e AS varchar) WITH INOUT AS IMPLICIT;
### collation that is not deterministic
CREATE TABLE t (x text); INSERT INTO t VALUES ('a');
=>
CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false); COMMENT ON COLLATION ci IS 'c'; CREATE TABLE t (x text COLLATE ci); CREATE UNIQUE INDEX i ON t (x); INSERT INTO t VALUES ('a');
### collation changes under a column
CREATE COLLATION ci (provider = icu, locale = 'de'); CREATE TABLE t (x text COLLATE ci); INSERT INTO t VALUES ('a');
=>
CREATE COLLATION ci (provider = icu, locale = 'sv'); CREATE TABLE t (x text COLLATE ci); INSERT INTO t VALUES ('a');
### conversion comes
=>
CREATE CONVERSION cv FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1; COMMENT ON CONVERSION cv IS 'c';
### language comes
=>
CREATE TRUSTED LANGUAGE plmine HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator; COMMENT ON LANGUAGE plmine IS 'm';
### aggregate changes
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
=>
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '1', PARALLEL = SAFE); COMMENT ON AGGREGATE total(int) IS 't';
### aggregate over a function of our own
=>
CREATE FUNCTION step(int, int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2'; CREATE FUNCTION done(int) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1::text'; CREATE AGGREGATE total(int) (SFUNC = step, STYPE = int, FINALFUNC = done, INITCOND = '0'); CREATE VIEW v AS SELECT total(x) FROM (VALUES (1), (2)) AS t(x);
### polymorphic function
CREATE FUNCTION f(anyelement) RETURNS anyelement LANGUAGE sql AS 'SELECT $1';
=>
CREATE FUNCTION f(anyelement, VARIADIC anyarray) RETURNS anyelement LANGUAGE sql AS 'SELECT $1';
### function with attributes
CREATE FUNCTION f(a int) RETURNS SETOF int LANGUAGE sql AS 'SELECT a';
=>
CREATE FUNCTION f(a int) RETURNS SETOF int LANGUAGE sql STABLE STRICT LEAKPROOF PARALLEL SAFE COST 5 ROWS 7 SET work_mem = '1MB' AS 'SELECT a';
### function with out arguments
CREATE FUNCTION f(IN a int, OUT b int) LANGUAGE sql AS 'SELECT a';
=>
CREATE FUNCTION f(IN a int, OUT b int, OUT c text) LANGUAGE sql AS 'SELECT a, ''x''::text';
### procedure with inout
CREATE PROCEDURE p(a int) LANGUAGE sql AS 'SELECT 1';
=>
CREATE PROCEDURE p(INOUT a int, b text DEFAULT 'x') LANGUAGE sql AS 'SELECT 1';
### functions in a chain that changes
CREATE FUNCTION a() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION b() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a(); END; CREATE VIEW v AS SELECT b() AS x;
=>
CREATE FUNCTION a() RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'; CREATE FUNCTION b() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT a(); END; CREATE VIEW v AS SELECT b() AS x;
### function over an enum that loses a value
CREATE TYPE e AS ENUM ('a', 'b'); CREATE FUNCTION f(x e) RETURNS e LANGUAGE sql AS 'SELECT x'; CREATE TABLE t (x e[] DEFAULT '{a}', y e); INSERT INTO t (y) VALUES ('a');
=>
CREATE TYPE e AS ENUM ('a'); CREATE FUNCTION f(x e) RETURNS e LANGUAGE sql AS 'SELECT x'; CREATE TABLE t (x e[] DEFAULT '{a}', y e); INSERT INTO t (y) VALUES ('a');
### extension with another version
CREATE EXTENSION pg_trgm;
=>
CREATE EXTENSION pg_trgm VERSION '1.5';
### extension changes its schema
CREATE EXTENSION hstore;
=>
CREATE SCHEMA e; CREATE EXTENSION hstore SCHEMA e;
### extension under a column changes its schema
CREATE EXTENSION hstore; CREATE TABLE t (h hstore); INSERT INTO t VALUES ('a=>1');
=>
CREATE SCHEMA e; CREATE EXTENSION hstore SCHEMA e; CREATE TABLE t (h e.hstore); INSERT INTO t VALUES ('a=>1');
### event trigger with tags
CREATE FUNCTION g() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; CREATE EVENT TRIGGER e ON ddl_command_end WHEN TAG IN ('CREATE CAST') EXECUTE FUNCTION g();
=>
CREATE FUNCTION g() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; CREATE EVENT TRIGGER e ON ddl_command_end WHEN TAG IN ('CREATE CAST', 'DROP CAST') EXECUTE FUNCTION g(); ALTER EVENT TRIGGER e DISABLE;
### statistics with kinds and target
CREATE TABLE t (a int, b int); CREATE STATISTICS s (ndistinct) ON a, b FROM t;
=>
CREATE TABLE t (a int, b int); CREATE STATISTICS s (ndistinct, mcv) ON a, b FROM t; ALTER STATISTICS s SET STATISTICS 20; COMMENT ON STATISTICS s IS 's';
### publication of two tables
CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY); CREATE PUBLICATION p FOR TABLE a;
=>
CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY); CREATE PUBLICATION p FOR TABLE a, b WITH (publish = 'insert, update');
### publication of columns and rows
CREATE TABLE a (id int PRIMARY KEY, x int, y int); CREATE PUBLICATION p FOR TABLE a;
=>
CREATE TABLE a (id int PRIMARY KEY, x int, y int); CREATE PUBLICATION p FOR TABLE a (id, x) WHERE (id > 5);
### rule that does nothing
CREATE TABLE t (id int);
=>
CREATE TABLE t (id int); CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING; COMMENT ON RULE r ON t IS 'r'; ALTER TABLE t DISABLE RULE r;
### trigger in replica mode
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TABLE t (id int, x int); CREATE TRIGGER g BEFORE UPDATE OF x ON t FOR EACH ROW WHEN (NEW.x > 0) EXECUTE FUNCTION f();
=>
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TABLE t (id int, x int); CREATE TRIGGER g BEFORE UPDATE OF x ON t FOR EACH ROW WHEN (NEW.x > 0) EXECUTE FUNCTION f(); ALTER TABLE t ENABLE REPLICA TRIGGER g; CREATE TRIGGER h AFTER TRUNCATE ON t EXECUTE FUNCTION f('a', 'b');
### aggregate of nothing has a comment
CREATE FUNCTION plus(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1 + 1'; CREATE AGGREGATE number(*) (SFUNC = plus, STYPE = bigint, INITCOND = '0');
=>
CREATE FUNCTION plus(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1 + 1'; CREATE AGGREGATE number(*) (SFUNC = plus, STYPE = bigint, INITCOND = '0'); COMMENT ON AGGREGATE number(*) IS 'all';
CREATE AGGREGATE one_more(*) (SFUNC = plus, STYPE = bigint, INITCOND = '1');
### aggregate moves over a window
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0'); CREATE TABLE t (x int); INSERT INTO t VALUES (1), (2);
=>
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0', MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = int, MINITCOND = '0', FINALFUNC_MODIFY = SHAREABLE); CREATE TABLE t (x int); INSERT INTO t VALUES (1), (2);
### aggregate of an order
CREATE AGGREGATE middle(double precision ORDER BY double precision) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final);
=>
CREATE AGGREGATE middle(double precision ORDER BY double precision) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final, FINALFUNC_MODIFY = READ_ONLY); COMMENT ON AGGREGATE middle(double precision ORDER BY double precision) IS 'between';
