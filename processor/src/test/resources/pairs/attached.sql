### a partition has a default of its own
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
ALTER TABLE m1 ALTER x SET DEFAULT 7;
INSERT INTO m VALUES (1, 2, 'a');
### a partition has a not null of its own
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
ALTER TABLE m1 ALTER x SET NOT NULL;
INSERT INTO m VALUES (1, 2, 'a');
### defaults of the whole and of a partition
CREATE TABLE m (id int, x int DEFAULT 1) PARTITION BY LIST (id); CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1); ALTER TABLE m1 ALTER x SET DEFAULT 7; INSERT INTO m VALUES (1);
=>
CREATE TABLE m (id int, x int DEFAULT 2) PARTITION BY LIST (id); CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1); ALTER TABLE m1 ALTER x SET DEFAULT 7; INSERT INTO m VALUES (1);
### a partition lost the default
CREATE TABLE m (id int, x int DEFAULT 1) PARTITION BY LIST (id); CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1); ALTER TABLE m1 ALTER x DROP DEFAULT; INSERT INTO m VALUES (1);
=>
CREATE TABLE m (id int, x int DEFAULT 1) PARTITION BY LIST (id); CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1); INSERT INTO m VALUES (1);
### comment and statistics of a column of a partition
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
COMMENT ON COLUMN m1.x IS 'mine'; ALTER TABLE m1 ALTER x SET STATISTICS 50; ALTER TABLE m1 ALTER y SET STORAGE EXTERNAL;
INSERT INTO m VALUES (1, 2, 'a');
### a partition comes with its own key
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
ALTER TABLE m1 ADD PRIMARY KEY (x);
INSERT INTO m VALUES (1, 2, 'a');
### index of a partition has another name
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
CREATE INDEX mine ON m1 (x); CREATE INDEX mx ON m (x);
INSERT INTO m VALUES (1, 2, 'a');
### index of the whole goes, that of a partition too
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
CREATE INDEX mine ON m1 (x); CREATE INDEX mx ON m (x);
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
INSERT INTO m VALUES (1, 2, 'a');
### index of the whole changes over one with another name
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
CREATE INDEX mine ON m1 (x); CREATE INDEX mx ON m (x);
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
CREATE INDEX mine ON m1 (y); CREATE INDEX mx ON m (y);
INSERT INTO m VALUES (1, 2, 'a');
### a partition with an index of another name comes
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE INDEX mx ON m (x);
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE INDEX mx ON m (x); CREATE TABLE m1 (id int, x int, y text); CREATE INDEX mine ON m1 (x); ALTER TABLE m ATTACH PARTITION m1 FOR VALUES IN (1);
INSERT INTO m VALUES (1, 2, 'a');
### index only on the whole
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
CREATE INDEX mx ON ONLY m (x);
INSERT INTO m VALUES (1, 2, 'a');
### index only on the whole, then attached
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
CREATE INDEX mx ON ONLY m (x); CREATE INDEX mine ON m1 (x);
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
CREATE INDEX mx ON ONLY m (x); CREATE INDEX mine ON m1 (x); ALTER INDEX mx ATTACH PARTITION mine;
INSERT INTO m VALUES (1, 2, 'a');
### index with a generated name is attached
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
CREATE INDEX mx ON ONLY m (x); CREATE INDEX m1_x_idx ON m1 (x);
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
CREATE INDEX mx ON m (x);
INSERT INTO m VALUES (1, 2, 'a');
### two partitions, one attached
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE m2 PARTITION OF m FOR VALUES IN (2); CREATE INDEX mx ON ONLY m (x); CREATE INDEX mine ON m1 (x); ALTER INDEX mx ATTACH PARTITION mine;
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE m2 PARTITION OF m FOR VALUES IN (2); CREATE INDEX mx ON m (x);
INSERT INTO m VALUES (1, 2, 'a');
### key of the whole with named keys of partitions
CREATE TABLE m (id int NOT NULL, x int) PARTITION BY LIST (id); CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1); INSERT INTO m VALUES (1, 1);
=>
CREATE TABLE m (id int NOT NULL, x int) PARTITION BY LIST (id); CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1); ALTER TABLE m1 ADD CONSTRAINT first PRIMARY KEY (id); ALTER TABLE m ADD CONSTRAINT all_of_them PRIMARY KEY (id); INSERT INTO m VALUES (1, 1);
### own key under an index of the whole
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
ALTER TABLE m1 ADD CONSTRAINT mk UNIQUE (id, x); CREATE UNIQUE INDEX mi ON m (id, x);
INSERT INTO m VALUES (1, 2, 'a');
### a table is attached and gets what it lacks
CREATE TABLE m (id int NOT NULL, x int DEFAULT 3 CHECK (x > 0)) PARTITION BY LIST (id); CREATE INDEX mx ON m (x); CREATE TABLE m1 (id int, w text); INSERT INTO m1 VALUES (1, 'w');
=>
CREATE TABLE m (id int NOT NULL, x int DEFAULT 3 CHECK (x > 0)) PARTITION BY LIST (id); CREATE INDEX mx ON m (x); CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1); INSERT INTO m VALUES (1);
### a partition leaves while the whole loses a column
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, y text) PARTITION BY LIST (id); CREATE TABLE m1 (id int, x int, y text); INSERT INTO m1 VALUES (1, 2, 'a');
### a partition leaves and gets an index
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 (id int, x int, y text); CREATE INDEX own ON m1 (y); INSERT INTO m1 VALUES (1, 2, 'a');
### a partition moves to another table
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE n (id int, x int, y text) PARTITION BY LIST (id);
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE n (id int, x int, y text) PARTITION BY LIST (id); CREATE TABLE m1 PARTITION OF n FOR VALUES IN (1); INSERT INTO n VALUES (1, 2, 'a');
### bounds change while a column comes
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, x int, y text, z int) PARTITION BY LIST (id); CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1, 9); INSERT INTO m VALUES (1, 2, 'a', 3);
### a plain partition becomes the default one
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m DEFAULT;
INSERT INTO m VALUES (1, 2, 'a');
### a partition that others refer to goes
CREATE TABLE m (id int PRIMARY KEY) PARTITION BY LIST (id); CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1); CREATE TABLE m2 PARTITION OF m FOR VALUES IN (2); CREATE TABLE k (m int REFERENCES m); INSERT INTO m VALUES (1); INSERT INTO k VALUES (1);
=>
CREATE TABLE m (id int PRIMARY KEY) PARTITION BY LIST (id); CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1); CREATE TABLE k (m int REFERENCES m); INSERT INTO m VALUES (1); INSERT INTO k VALUES (1);
### foreign key of a table that is attached
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE m (id int, p int REFERENCES p) PARTITION BY LIST (id); CREATE TABLE m1 (id int, p int);
=>
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE m (id int, p int REFERENCES p) PARTITION BY LIST (id); CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
### trigger of a table that is attached
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TABLE m (id int) PARTITION BY LIST (id); CREATE TRIGGER t BEFORE INSERT ON m FOR EACH ROW EXECUTE FUNCTION f(); CREATE TABLE m1 (id int); CREATE TRIGGER t BEFORE INSERT ON m1 FOR EACH ROW EXECUTE FUNCTION f();
=>
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TABLE m (id int) PARTITION BY LIST (id); CREATE TRIGGER t BEFORE INSERT ON m FOR EACH ROW EXECUTE FUNCTION f(); CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
### check of the whole is valid in a partition only
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
INSERT INTO m VALUES (1, 2, 'a');
=>
CREATE TABLE m (id int, x int, y text) PARTITION BY LIST (id);
CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
ALTER TABLE m ADD CONSTRAINT c CHECK (x > 0) NOT VALID; ALTER TABLE m1 VALIDATE CONSTRAINT c;
INSERT INTO m VALUES (1, 2, 'a');
### a key of the same columns beside that of the whole
CREATE TABLE m (id int NOT NULL, x int NOT NULL) PARTITION BY LIST (id); CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1);
=>
CREATE TABLE m (id int NOT NULL, x int NOT NULL, UNIQUE (id, x)) PARTITION BY LIST (id); CREATE TABLE m1 PARTITION OF m FOR VALUES IN (1); ALTER TABLE m1 ADD PRIMARY KEY (id, x);
### a column stays below while it goes above (stays local)
CREATE TABLE p (id int, x int); CREATE TABLE a (y int) INHERITS (p); CREATE TABLE b (z int) INHERITS (p); INSERT INTO a VALUES (1, 2, 3);
=>
CREATE TABLE p (id int); CREATE TABLE a (y int, x int) INHERITS (p); CREATE TABLE b (z int) INHERITS (p); INSERT INTO a VALUES (1, 2, 3);
### a child has a default of its own
CREATE TABLE p (id int, x int); CREATE TABLE a (y int) INHERITS (p); INSERT INTO a VALUES (1, 2, 3);
=>
CREATE TABLE p (id int, x int); CREATE TABLE a (y int) INHERITS (p); ALTER TABLE a ALTER x SET DEFAULT 4; ALTER TABLE a ALTER x SET NOT NULL; INSERT INTO a VALUES (1, 2, 3);
