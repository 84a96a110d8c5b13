### view comes
CREATE TABLE t (a int, b text);
=>
CREATE TABLE t (a int, b text); CREATE VIEW v AS SELECT a, upper(b) AS u FROM t WHERE a > 0;
### view gets a column at the end
CREATE TABLE t (a int, b text); CREATE VIEW v AS SELECT a FROM t;
=>
CREATE TABLE t (a int, b text); CREATE VIEW v AS SELECT a, b FROM t;
### view loses its condition
CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t WHERE a > 1;
=>
CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;
### view column changes type
CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;
=>
CREATE TABLE t (a int); CREATE VIEW v AS SELECT a::text AS a FROM t;
### view on view on view
CREATE TABLE t (a int); CREATE VIEW v1 AS SELECT a FROM t; CREATE VIEW v2 AS SELECT a FROM v1; CREATE VIEW v3 AS SELECT v2.a FROM v2 JOIN v1 ON true;
=>
CREATE TABLE t (a bigint); CREATE VIEW v1 AS SELECT a FROM t; CREATE VIEW v2 AS SELECT a FROM v1; CREATE VIEW v3 AS SELECT v2.a FROM v2 JOIN v1 ON true;
### views whose names tell the wrong order
=>
CREATE TABLE t (a int); CREATE VIEW z AS SELECT a FROM t; CREATE VIEW a AS SELECT a FROM z; CREATE VIEW m AS SELECT z.a, a.a AS b FROM z, a;
### view over a column that changes type
CREATE TABLE t (a int, b text); CREATE VIEW v AS SELECT a, b FROM t WHERE a > 1; INSERT INTO t VALUES (1, 'x');
=>
CREATE TABLE t (a bigint, b varchar(10)); CREATE VIEW v AS SELECT a, b FROM t WHERE a > 1; INSERT INTO t VALUES (1, 'x');
### view over a column that goes
CREATE TABLE t (a int, b text); CREATE VIEW v AS SELECT a, b FROM t;
=>
CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;
### view over everything
CREATE TABLE t (a int); CREATE VIEW v AS SELECT * FROM t;
=>
CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT * FROM t;
### view with grants and comment over a column that changes type
CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t; GRANT SELECT ON v TO PUBLIC; COMMENT ON VIEW v IS 'keep me';
=>
CREATE TABLE t (a bigint); CREATE VIEW v AS SELECT a FROM t; GRANT SELECT ON v TO PUBLIC; COMMENT ON VIEW v IS 'keep me';
### security barrier and check option
CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t WHERE a > 0;
=>
CREATE TABLE t (a int); CREATE VIEW v WITH (security_barrier = true) AS SELECT a FROM t WHERE a > 0 WITH CASCADED CHECK OPTION;
### recursive view
CREATE TABLE t (id int, parent int);
=>
CREATE TABLE t (id int, parent int);
CREATE VIEW tree AS WITH RECURSIVE r AS (SELECT id, 1 AS depth FROM t WHERE parent IS NULL UNION ALL SELECT t.id, r.depth + 1 FROM t JOIN r ON t.parent = r.id) SELECT * FROM r;
### materialized view comes
CREATE TABLE t (a int); INSERT INTO t VALUES (1);
=>
CREATE TABLE t (a int); INSERT INTO t VALUES (1); CREATE MATERIALIZED VIEW m AS SELECT count(*) AS n FROM t;
### materialized view changes, with its index
CREATE TABLE t (a int, b int); CREATE MATERIALIZED VIEW m AS SELECT a FROM t; CREATE UNIQUE INDEX i ON m (a);
=>
CREATE TABLE t (a int, b int); CREATE MATERIALIZED VIEW m AS SELECT a, b FROM t; CREATE UNIQUE INDEX i ON m (a);
### view on materialized view
CREATE TABLE t (a int); CREATE MATERIALIZED VIEW m AS SELECT a FROM t; CREATE VIEW v AS SELECT a FROM m;
=>
CREATE TABLE t (a text); CREATE MATERIALIZED VIEW m AS SELECT a FROM t; CREATE VIEW v AS SELECT a FROM m;
### view becomes materialized
CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;
=>
CREATE TABLE t (a int); CREATE MATERIALIZED VIEW v AS SELECT a FROM t;
### view that calls a function whose result changes
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE VIEW v AS SELECT f() AS x;
=>
CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$ SELECT 'x' $$; CREATE VIEW v AS SELECT f() AS x;
### view with a trigger instead
CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;
=>
CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;
CREATE FUNCTION ins() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO t VALUES (NEW.a); RETURN NEW; END $$;
CREATE TRIGGER tr INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION ins();
### view with a default
CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;
=>
CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t; ALTER VIEW v ALTER a SET DEFAULT 5;
### rule
CREATE TABLE t (a int); CREATE TABLE log (a int);
=>
CREATE TABLE t (a int); CREATE TABLE log (a int); CREATE RULE r AS ON INSERT TO t DO ALSO INSERT INTO log VALUES (NEW.a);
### view grouped by a key
CREATE TABLE t (id int PRIMARY KEY, n text); CREATE VIEW v AS SELECT id, n, count(*) FROM t GROUP BY id;
=>
CREATE TABLE t (id bigint PRIMARY KEY, n text); CREATE VIEW v AS SELECT id, n, count(*) FROM t GROUP BY id;
### columns of a view change places
CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a, b FROM t; CREATE VIEW w AS SELECT b FROM v;
=>
CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT b, a FROM t; CREATE VIEW w AS SELECT b FROM v;
### view over two schemas
=>
CREATE SCHEMA s; CREATE TABLE s.t (a int); CREATE VIEW v AS SELECT a FROM s.t; CREATE VIEW s.v AS SELECT a FROM public.v;
### table under a view is replaced by another
CREATE TABLE t1 (a int); CREATE TABLE t2 (a int); CREATE VIEW v AS SELECT a FROM t1;
=>
CREATE TABLE t2 (a int); CREATE VIEW v AS SELECT a FROM t2;
### unpopulated materialized view
CREATE TABLE t (a int);
=>
CREATE TABLE t (a int); CREATE MATERIALIZED VIEW m AS SELECT a FROM t WITH NO DATA;
