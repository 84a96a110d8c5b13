### owner of a table
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int); INSERT INTO t VALUES (1);
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int); ALTER TABLE t OWNER TO reviver_one; INSERT INTO t VALUES (1);
### owner of a table with a serial
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id serial, g int GENERATED ALWAYS AS IDENTITY);
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id serial, g int GENERATED ALWAYS AS IDENTITY); ALTER TABLE t OWNER TO reviver_one;
### owner of a new table with a serial
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id serial); ALTER TABLE t OWNER TO reviver_one;
### owners of many kinds
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE SCHEMA s; CREATE TYPE e AS ENUM ('a'); CREATE DOMAIN d AS int; CREATE SEQUENCE q; CREATE VIEW v AS SELECT 1 AS one; CREATE MATERIALIZED VIEW w AS SELECT 1 AS one; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1';
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE SCHEMA s AUTHORIZATION reviver_one; CREATE TYPE e AS ENUM ('a'); ALTER TYPE e OWNER TO reviver_one; CREATE DOMAIN d AS int; ALTER DOMAIN d OWNER TO reviver_one; CREATE SEQUENCE q; ALTER SEQUENCE q OWNER TO reviver_one; CREATE VIEW v AS SELECT 1 AS one; ALTER VIEW v OWNER TO reviver_one; CREATE MATERIALIZED VIEW w AS SELECT 1 AS one; ALTER MATERIALIZED VIEW w OWNER TO reviver_one; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; ALTER FUNCTION f() OWNER TO reviver_one; CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1'; ALTER PROCEDURE p() OWNER TO reviver_one;
### owner of a view that is made anew
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a FROM t; ALTER VIEW v OWNER TO reviver_one;
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (a bigint, b int); CREATE VIEW v AS SELECT a FROM t; ALTER VIEW v OWNER TO reviver_one;
### one owner follows another
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int); ALTER TABLE t OWNER TO reviver_one;
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int); ALTER TABLE t OWNER TO reviver_two;
### owner and grants
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int); GRANT SELECT ON t TO reviver_two;
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int); ALTER TABLE t OWNER TO reviver_one; GRANT SELECT, INSERT ON t TO reviver_two;
### grants on columns
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int, a text, b text); GRANT SELECT (a) ON t TO reviver_one;
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int, a text, b text); GRANT SELECT (a, b), UPDATE (b) ON t TO reviver_one;
### grants with grant option
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int); GRANT SELECT ON t TO reviver_one;
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int); GRANT SELECT ON t TO reviver_one WITH GRANT OPTION;
### nobody may call a function
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; REVOKE EXECUTE ON FUNCTION f() FROM PUBLIC; GRANT EXECUTE ON FUNCTION f() TO reviver_one;
### grants on a type and a domain
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TYPE e AS ENUM ('a'); CREATE DOMAIN d AS int;
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TYPE e AS ENUM ('a'); CREATE DOMAIN d AS int; REVOKE USAGE ON TYPE e FROM PUBLIC; GRANT USAGE ON TYPE d TO reviver_one;
### grants on a schema
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE SCHEMA s; GRANT USAGE ON SCHEMA s TO reviver_one;
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE SCHEMA s; GRANT USAGE, CREATE ON SCHEMA s TO reviver_one, reviver_two;
### grants on a materialized view
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE MATERIALIZED VIEW w AS SELECT 1 AS one;
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE MATERIALIZED VIEW w AS SELECT 1 AS one; GRANT SELECT ON w TO reviver_one;
### default privileges come
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int);
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int); ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reviver_one; ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO reviver_one;
### default privileges change
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reviver_one;
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT ON TABLES TO reviver_two; ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
### policy for roles
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int); ALTER TABLE t ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON t TO reviver_one USING (id > 0);
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int); ALTER TABLE t ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON t TO reviver_one, reviver_two USING (id > 0);
### restrictive policy
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int); CREATE POLICY p ON t USING (id > 0);
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int); CREATE POLICY p ON t AS RESTRICTIVE FOR UPDATE USING (id > 0) WITH CHECK (id < 9);
### policy for each command
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int);
=>
DO $r$ BEGIN CREATE ROLE reviver_one; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
DO $r$ BEGIN CREATE ROLE reviver_two; EXCEPTION WHEN duplicate_object THEN NULL; END $r$;
CREATE TABLE t (id int); CREATE POLICY a ON t FOR SELECT USING (true); CREATE POLICY b ON t FOR INSERT WITH CHECK (id > 0); CREATE POLICY c ON t FOR DELETE USING (id > 5); COMMENT ON POLICY a ON t IS 'all';
