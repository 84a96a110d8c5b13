### function comes
=>
CREATE FUNCTION add(a int, b int DEFAULT 1) RETURNS int LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS 'SELECT a + b';
### function body changes
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
=>
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 2';
### function result changes
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
=>
CREATE FUNCTION f() RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
### function argument changes its name
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
=>
CREATE FUNCTION f(b int) RETURNS int LANGUAGE sql AS 'SELECT 1';
### overloads
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
=>
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION f(text) RETURNS int LANGUAGE sql AS 'SELECT 2';
### default of an argument goes
CREATE FUNCTION f(a int DEFAULT 1) RETURNS int LANGUAGE sql AS 'SELECT a';
=>
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';
### function that returns a table
CREATE TABLE t (a int, b text);
=>
CREATE TABLE t (a int, b text); CREATE FUNCTION rows() RETURNS TABLE (x int, y text) LANGUAGE sql STABLE AS 'SELECT a, b FROM t'; CREATE FUNCTION all_t() RETURNS SETOF t LANGUAGE sql AS 'SELECT * FROM t';
### function over a table that goes
CREATE TABLE t (a int); CREATE FUNCTION f(t) RETURNS int LANGUAGE sql AS 'SELECT $1.a';
=>
CREATE TABLE u (a int); CREATE FUNCTION f(u) RETURNS int LANGUAGE sql AS 'SELECT $1.a';
### function names a table in its body
=>
CREATE TABLE zz (a int); CREATE FUNCTION aa() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM zz'; CREATE VIEW v AS SELECT aa() AS n;
### standard body
CREATE TABLE t (a int);
=>
CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM t; END;
### standard body over a column that changes type
CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT sum(a) FROM t; END;
=>
CREATE TABLE t (a bigint); CREATE FUNCTION f() RETURNS numeric LANGUAGE sql BEGIN ATOMIC SELECT sum(a) FROM t; END;
### plpgsql with dollar quotes
=>
CREATE FUNCTION f(x int) RETURNS text LANGUAGE plpgsql AS $body$ DECLARE s text := $q$it's; $q$; BEGIN IF x > 0 THEN RETURN s; END IF; RETURN ';'; END $body$;
### procedure
CREATE TABLE t (a int);
=>
CREATE TABLE t (a int); CREATE PROCEDURE p(IN x int, INOUT y int) LANGUAGE plpgsql AS $$ BEGIN y := x; END $$;
### function becomes procedure
CREATE FUNCTION p(x int) RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$;
=>
CREATE PROCEDURE p(x int) LANGUAGE plpgsql AS $$ BEGIN END $$;
### aggregate
=>
CREATE FUNCTION add(int, int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2'; CREATE AGGREGATE total(int) (SFUNC = add, STYPE = int, INITCOND = '0');
### security definer and settings
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
=>
CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS 'SELECT 1'; COMMENT ON FUNCTION f() IS 'safe';
### trigger comes
CREATE TABLE t (a int, at timestamptz);
=>
CREATE TABLE t (a int, at timestamptz);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.at := now(); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE INSERT OR UPDATE OF a ON t FOR EACH ROW WHEN (NEW.a > 0) EXECUTE FUNCTION touch();
### trigger changes
CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
=>
CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tr AFTER UPDATE ON t FOR EACH STATEMENT EXECUTE FUNCTION f('x');
### trigger over a column that changes type
CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tr BEFORE UPDATE OF a ON t FOR EACH ROW WHEN (OLD.a <> NEW.a) EXECUTE FUNCTION f(); INSERT INTO t VALUES (1);
=>
CREATE TABLE t (a bigint); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER tr BEFORE UPDATE OF a ON t FOR EACH ROW WHEN (OLD.a <> NEW.a) EXECUTE FUNCTION f(); INSERT INTO t VALUES (1);
### trigger is disabled
CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
=>
CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f(); ALTER TABLE t DISABLE TRIGGER tr;
### constraint trigger and transition tables
CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
=>
CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER ct AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION f();
CREATE TRIGGER tt AFTER INSERT ON t REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION f();
### the function of a trigger goes
CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
=>
CREATE TABLE t (a int); CREATE FUNCTION g() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION g();
### table with trigger goes
CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$; CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
=>
### policies
CREATE TABLE t (a int, owner text); ALTER TABLE t ENABLE ROW LEVEL SECURITY;
=>
CREATE TABLE t (a int, owner text); ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY p1 ON t FOR SELECT USING (owner = current_user); CREATE POLICY p2 ON t AS RESTRICTIVE FOR INSERT WITH CHECK (a > 0);
### policy changes
CREATE TABLE t (a int); CREATE POLICY p ON t USING (a > 0);
=>
CREATE TABLE t (a int); CREATE POLICY p ON t FOR UPDATE USING (a > 1) WITH CHECK (a > 2); COMMENT ON POLICY p ON t IS 'x';
### policy over a column that changes type
CREATE TABLE t (a int); CREATE POLICY p ON t USING (a > 0); INSERT INTO t VALUES (1);
=>
CREATE TABLE t (a bigint); CREATE POLICY p ON t USING (a > 0); INSERT INTO t VALUES (1);
### policy asks another table
CREATE TABLE t (a int); CREATE TABLE member (a int);
=>
CREATE TABLE t (a int); CREATE TABLE member (a int); CREATE POLICY p ON t USING (EXISTS (SELECT FROM member m WHERE m.a = t.a));
### policy calls a function
CREATE TABLE t (a int);
=>
CREATE FUNCTION may(int) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT $1 > 0'; CREATE TABLE t (a int); CREATE POLICY p ON t USING (may(a));
### operator and cast
CREATE TYPE pt AS (x int, y int);
=>
CREATE TYPE pt AS (x int, y int); CREATE FUNCTION pt_add(pt, pt) RETURNS pt LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE OPERATOR + (FUNCTION = pt_add, LEFTARG = pt, RIGHTARG = pt);
CREATE FUNCTION pt_text(pt) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'p' $$; CREATE CAST (pt AS text) WITH FUNCTION pt_text(pt);
### function calls function
=>
CREATE FUNCTION z() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION a() RETURNS int LANGUAGE sql AS 'SELECT z()'; CREATE FUNCTION b() RETURNS int LANGUAGE sql RETURN a() + z();
### event trigger
=>
CREATE FUNCTION et() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NULL; END $$; CREATE EVENT TRIGGER e ON ddl_command_end WHEN TAG IN ('CREATE VIEW') EXECUTE FUNCTION et();
### function in a schema of its own
CREATE SCHEMA api;
=>
CREATE SCHEMA api; CREATE FUNCTION api.f(x int) RETURNS int LANGUAGE sql AS 'SELECT x'; CREATE VIEW v AS SELECT api.f(1) AS a;
### a default runs a function whose body names another one
CREATE TABLE t (id int); INSERT INTO t VALUES (1);
=>
CREATE FUNCTION z_helper(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN $1 <> ''; END $$;
CREATE FUNCTION a_rule(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN public.z_helper($1); END $$;
CREATE DOMAIN filled AS text CHECK (a_rule(VALUE));
CREATE TABLE t (id int, name filled DEFAULT 'x'); INSERT INTO t VALUES (1);
### a column is added whose rule runs a function that calls a new one
CREATE FUNCTION helped(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN public.z_new($1); END $$;
CREATE DOMAIN filled AS text; ALTER DOMAIN filled ADD CHECK (helped(VALUE)) NOT VALID;
CREATE TABLE t (id int); INSERT INTO t VALUES (1);
=>
CREATE FUNCTION z_new(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN $1 <> ''; END $$;
CREATE FUNCTION helped(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN public.z_new($1); END $$;
CREATE DOMAIN filled AS text; ALTER DOMAIN filled ADD CHECK (helped(VALUE)) NOT VALID;
CREATE TABLE t (id int, name filled DEFAULT 'x'); INSERT INTO t VALUES (1);
