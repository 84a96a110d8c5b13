### owner of a table
CREATE TABLE t (id int); INSERT INTO t VALUES (1);
=>
CREATE TABLE t (id int); ALTER TABLE t OWNER TO reviver_one; INSERT INTO t VALUES (1);
### owner of a table with a serial
CREATE TABLE t (id serial, g int GENERATED ALWAYS AS IDENTITY);
=>
CREATE TABLE t (id serial, g int GENERATED ALWAYS AS IDENTITY); ALTER TABLE t OWNER TO reviver_one;
### owner of a new table with a serial
=>
CREATE TABLE t (id serial); ALTER TABLE t OWNER TO reviver_one;
### owners of many kinds
CREATE SCHEMA s; CREATE TYPE e AS ENUM ('a'); CREATE DOMAIN d AS int; CREATE SEQUENCE q; CREATE VIEW v AS SELECT 1 AS one; CREATE MATERIALIZED VIEW w AS SELECT 1 AS one; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1';
=>
CREATE SCHEMA s AUTHORIZATION reviver_one; CREATE TYPE e AS ENUM ('a'); ALTER TYPE e OWNER TO reviver_one; CREATE DOMAIN d AS int; ALTER DOMAIN d OWNER TO reviver_one; CREATE SEQUENCE q; ALTER SEQUENCE q OWNER TO reviver_one; CREATE VIEW v AS SELECT 1 AS one; ALTER VIEW v OWNER TO reviver_one; CREATE MATERIALIZED VIEW w AS SELECT 1 AS one; ALTER MATERIALIZED VIEW w OWNER TO reviver_one; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; ALTER FUNCTION f() OWNER TO reviver_one; CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1'; ALTER PROCEDURE p() OWNER TO reviver_one;
### owner of a view that is made anew
CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a FROM t; ALTER VIEW v OWNER TO reviver_one;
=>
CREATE TABLE t (a bigint, b int); CREATE VIEW v AS SELECT a FROM t; ALTER VIEW v OWNER TO reviver_one;
### one owner follows another
CREATE TABLE t (id int); ALTER TABLE t OWNER TO reviver_one;
=>
CREATE TABLE t (id int); ALTER TABLE t OWNER TO reviver_two;
### owner and grants
CREATE TABLE t (id int); GRANT SELECT ON t TO reviver_two;
=>
CREATE TABLE t (id int); ALTER TABLE t OWNER TO reviver_one; GRANT SELECT, INSERT ON t TO reviver_two;
### grants on columns
CREATE TABLE t (id int, a text, b text); GRANT SELECT (a) ON t TO reviver_one;
=>
CREATE TABLE t (id int, a text, b text); GRANT SELECT (a, b), UPDATE (b) ON t TO reviver_one;
### grants with grant option
CREATE TABLE t (id int); GRANT SELECT ON t TO reviver_one;
=>
CREATE TABLE t (id int); GRANT SELECT ON t TO reviver_one WITH GRANT OPTION;
### nobody may call a function
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
=>
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; REVOKE EXECUTE ON FUNCTION f() FROM PUBLIC; GRANT EXECUTE ON FUNCTION f() TO reviver_one;
### grants on a type and a domain
CREATE TYPE e AS ENUM ('a'); CREATE DOMAIN d AS int;
=>
CREATE TYPE e AS ENUM ('a'); CREATE DOMAIN d AS int; REVOKE USAGE ON TYPE e FROM PUBLIC; GRANT USAGE ON TYPE d TO reviver_one;
### grants on a schema
CREATE SCHEMA s; GRANT USAGE ON SCHEMA s TO reviver_one;
=>
CREATE SCHEMA s; GRANT USAGE, CREATE ON SCHEMA s TO reviver_one, reviver_two;
### grants on a materialized view
CREATE MATERIALIZED VIEW w AS SELECT 1 AS one;
=>
CREATE MATERIALIZED VIEW w AS SELECT 1 AS one; GRANT SELECT ON w TO reviver_one;
### default privileges come
CREATE TABLE t (id int);
=>
CREATE TABLE t (id int); ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reviver_one; ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO reviver_one;
### default privileges change
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reviver_one;
=>
ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT ON TABLES TO reviver_two; ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
### policy for roles
CREATE TABLE t (id int); ALTER TABLE t ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON t TO reviver_one USING (id > 0);
=>
CREATE TABLE t (id int); ALTER TABLE t ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON t TO reviver_one, reviver_two USING (id > 0);
### restrictive policy
CREATE TABLE t (id int); CREATE POLICY p ON t USING (id > 0);
=>
CREATE TABLE t (id int); CREATE POLICY p ON t AS RESTRICTIVE FOR UPDATE USING (id > 0) WITH CHECK (id < 9);
### policy for each command
CREATE TABLE t (id int);
=>
CREATE TABLE t (id int); CREATE POLICY a ON t FOR SELECT USING (true); CREATE POLICY b ON t FOR INSERT WITH CHECK (id > 0); CREATE POLICY c ON t FOR DELETE USING (id > 5); COMMENT ON POLICY a ON t IS 'all';
### default privileges in a schema
CREATE SCHEMA s; CREATE TABLE s.t (id int);
=>
CREATE SCHEMA s; CREATE TABLE s.t (id int); ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT, INSERT ON TABLES TO reviver_one;
### a table is made where privileges are given by default
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, DELETE ON TABLES TO reviver_one; ALTER DEFAULT PRIVILEGES GRANT UPDATE ON TABLES TO reviver_two;
=>
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, DELETE ON TABLES TO reviver_one; ALTER DEFAULT PRIVILEGES GRANT UPDATE ON TABLES TO reviver_two;
CREATE TABLE a (id int); CREATE TABLE b (id int); REVOKE DELETE ON b FROM reviver_one; REVOKE UPDATE ON b FROM reviver_two;
CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE SEQUENCE q;
### grants on columns instead of the table
CREATE TABLE t (id int, name text, more text); GRANT SELECT, UPDATE, INSERT ON t TO reviver_one; GRANT UPDATE (id) ON t TO reviver_one; GRANT SELECT (more) ON t TO reviver_one;
=>
CREATE TABLE t (id int, name text, added int); GRANT INSERT ON t TO reviver_one; GRANT UPDATE (id, name), SELECT (added) ON t TO reviver_one;
### grants on columns of a view
CREATE TABLE t (id int, name text); CREATE VIEW v AS SELECT id, name FROM t; GRANT SELECT ON v TO reviver_one; GRANT UPDATE (id) ON v TO reviver_one;
=>
CREATE TABLE t (id int, name text); CREATE VIEW v AS SELECT id, name FROM t; GRANT SELECT (name) ON v TO reviver_one WITH GRANT OPTION; GRANT UPDATE (name) ON v TO reviver_two;
### rights of the owner
CREATE TABLE t (id int); CREATE TABLE u (id int); REVOKE ALL ON u FROM CURRENT_USER; ALTER TABLE u OWNER TO reviver_one;
=>
CREATE TABLE t (id int); REVOKE UPDATE, DELETE ON t FROM CURRENT_USER; CREATE TABLE u (id int); CREATE TABLE w (id int); ALTER TABLE w OWNER TO reviver_two; REVOKE ALL ON w FROM reviver_two;
### rights on functions and types
CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1'; REVOKE EXECUTE ON FUNCTION one() FROM PUBLIC; CREATE TYPE e AS ENUM ('a');
=>
CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1'; GRANT EXECUTE ON FUNCTION one() TO reviver_one; CREATE TYPE e AS ENUM ('a'); REVOKE USAGE ON TYPE e FROM PUBLIC;
