### index comes
CREATE TABLE t (a int, b int);
=>
CREATE TABLE t (a int, b int); CREATE INDEX i ON t (a, b DESC NULLS LAST);
### index changes its columns
CREATE TABLE t (a int, b int); CREATE INDEX i ON t (a);
=>
CREATE TABLE t (a int, b int); CREATE INDEX i ON t (b);
### unique index
CREATE TABLE t (a int); CREATE INDEX i ON t (a);
=>
CREATE TABLE t (a int); CREATE UNIQUE INDEX i ON t (a);
### partial index
CREATE TABLE t (a int, gone boolean); CREATE INDEX i ON t (a);
=>
CREATE TABLE t (a int, gone boolean); CREATE INDEX i ON t (a) WHERE NOT gone;
### index over an expression
CREATE TABLE t (a text);
=>
CREATE TABLE t (a text); CREATE INDEX i ON t (lower(a), (a || 'x'));
### index kinds
CREATE TABLE t (a int[], b text, c int4range, d int);
=>
CREATE TABLE t (a int[], b text, c int4range, d int);
CREATE INDEX g ON t USING gin (a); CREATE INDEX h ON t USING hash (b); CREATE INDEX s ON t USING gist (c); CREATE INDEX r ON t USING brin (d) WITH (pages_per_range = 32);
### operator class and collation
CREATE TABLE t (a text);
=>
CREATE TABLE t (a text); CREATE INDEX i ON t (a text_pattern_ops); CREATE INDEX c ON t (a COLLATE "C");
### included columns and parameters
CREATE TABLE t (a int, b int); CREATE INDEX i ON t (a);
=>
CREATE TABLE t (a int, b int); CREATE INDEX i ON t (a) INCLUDE (b) WITH (fillfactor = 70);
### nulls not distinct index
CREATE TABLE t (a int);
=>
CREATE TABLE t (a int); CREATE UNIQUE INDEX i ON t (a) NULLS NOT DISTINCT;
### index on a column that changes family
CREATE TABLE t (a text); CREATE INDEX i ON t (a text_pattern_ops); INSERT INTO t VALUES ('1');
=>
CREATE TABLE t (a int); CREATE INDEX i ON t (a); INSERT INTO t VALUES (1);
### expression index over a column that gets longer
CREATE TABLE t (a varchar(10)); CREATE INDEX i ON t (lower(a)); INSERT INTO t VALUES ('X');
=>
CREATE TABLE t (a varchar(20)); CREATE INDEX i ON t (lower(a)); INSERT INTO t VALUES ('X');
### partial index over an enum column
CREATE TABLE t (s text); CREATE INDEX i ON t (s) WHERE s = 'open'; INSERT INTO t VALUES ('open');
=>
CREATE TYPE st AS ENUM ('open', 'closed');
CREATE TABLE t (s st); CREATE INDEX i ON t (s) WHERE s = 'open'; INSERT INTO t VALUES ('open');
### index by a function of our own
CREATE TABLE t (a text);
=>
CREATE FUNCTION norm(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower($1)';
CREATE TABLE t (a text); CREATE INDEX i ON t (norm(a));
### index on a materialized view
CREATE TABLE t (a int); CREATE MATERIALIZED VIEW m AS SELECT a FROM t;
=>
CREATE TABLE t (a int); CREATE MATERIALIZED VIEW m AS SELECT a FROM t; CREATE UNIQUE INDEX mi ON m (a);
### index name moves to another table
CREATE TABLE t (a int); CREATE TABLE u (a int); CREATE INDEX i ON t (a);
=>
CREATE TABLE t (a int); CREATE TABLE u (a int); CREATE INDEX i ON u (a);
### statistics
CREATE TABLE t (a int, b int);
=>
CREATE TABLE t (a int, b int); CREATE STATISTICS st (dependencies, ndistinct) ON a, b FROM t;
### statistics over a column that changes type
CREATE TABLE t (a int, b int); CREATE STATISTICS st ON a, b FROM t;
=>
CREATE TABLE t (a bigint, b int); CREATE STATISTICS st ON a, b FROM t;
### table with an index is dropped
CREATE TABLE t (a int); CREATE INDEX i ON t (a); CREATE TABLE other (x int);
=>
CREATE TABLE other (x int); CREATE INDEX i ON other (x);
