### primary key comes
CREATE TABLE t (id int NOT NULL); INSERT INTO t VALUES (1);
=>
CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t VALUES (1);
### primary key over other columns
CREATE TABLE t (a int NOT NULL, b int NOT NULL, PRIMARY KEY (a)); INSERT INTO t VALUES (1, 2);
=>
CREATE TABLE t (a int NOT NULL, b int NOT NULL, PRIMARY KEY (a, b)); INSERT INTO t VALUES (1, 2);
### primary key of another name
CREATE TABLE t (a int CONSTRAINT k1 PRIMARY KEY);
=>
CREATE TABLE t (a int CONSTRAINT k2 PRIMARY KEY);
### primary key replaced under a foreign key
CREATE TABLE p (id int, code text NOT NULL UNIQUE, PRIMARY KEY (id)); CREATE TABLE c (p int REFERENCES p);
INSERT INTO p VALUES (1, 'x'); INSERT INTO c VALUES (1);
=>
CREATE TABLE p (id int, code text NOT NULL UNIQUE, CONSTRAINT p_key PRIMARY KEY (id)); CREATE TABLE c (p int REFERENCES p);
INSERT INTO p VALUES (1, 'x'); INSERT INTO c VALUES (1);
### unique key comes and goes
CREATE TABLE t (a int, b int, CONSTRAINT u UNIQUE (a));
=>
CREATE TABLE t (a int, b int, CONSTRAINT v UNIQUE (a, b));
### unique key of the same name
CREATE TABLE t (a int, b int, CONSTRAINT u UNIQUE (a));
=>
CREATE TABLE t (a int, b int, CONSTRAINT u UNIQUE (b));
### unique nulls not distinct
CREATE TABLE t (a int, CONSTRAINT u UNIQUE (a));
=>
CREATE TABLE t (a int, CONSTRAINT u UNIQUE NULLS NOT DISTINCT (a));
### deferrable unique
CREATE TABLE t (a int, CONSTRAINT u UNIQUE (a));
=>
CREATE TABLE t (a int, CONSTRAINT u UNIQUE (a) DEFERRABLE INITIALLY DEFERRED);
### unique with included column
CREATE TABLE t (a int, b int, CONSTRAINT u UNIQUE (a));
=>
CREATE TABLE t (a int, b int, CONSTRAINT u UNIQUE (a) INCLUDE (b));
### check comes
CREATE TABLE t (a int); INSERT INTO t VALUES (5);
=>
CREATE TABLE t (a int CONSTRAINT pos CHECK (a > 0)); INSERT INTO t VALUES (5);
### check changes
CREATE TABLE t (a int CONSTRAINT pos CHECK (a > 0)); INSERT INTO t VALUES (5);
=>
CREATE TABLE t (a int CONSTRAINT pos CHECK (a > 1 AND a < 100)); INSERT INTO t VALUES (5);
### check not valid
CREATE TABLE t (a int); INSERT INTO t VALUES (5);
=>
CREATE TABLE t (a int); INSERT INTO t VALUES (-5);
ALTER TABLE t ADD CONSTRAINT pos CHECK (a > 0) NOT VALID;
### check is validated
CREATE TABLE t (a int); ALTER TABLE t ADD CONSTRAINT pos CHECK (a > 0) NOT VALID; INSERT INTO t VALUES (1);
=>
CREATE TABLE t (a int CONSTRAINT pos CHECK (a > 0)); INSERT INTO t VALUES (1);
### check calls a function
CREATE TABLE t (a int);
=>
CREATE FUNCTION ok(int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > 0';
CREATE TABLE t (a int CONSTRAINT c CHECK (ok(a)));
### check in a list over a column that changes type
CREATE TABLE t (s varchar(10) CONSTRAINT c CHECK (s IN ('a', 'b'))); INSERT INTO t VALUES ('a');
=>
CREATE TABLE t (s text CONSTRAINT c CHECK (s IN ('a', 'b'))); INSERT INTO t VALUES ('a');
### no inherit check
CREATE TABLE t (a int);
=>
CREATE TABLE t (a int, CONSTRAINT c CHECK (a > 0) NO INHERIT);
### foreign key comes
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p int); INSERT INTO p VALUES (1); INSERT INTO c VALUES (1);
=>
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p int, CONSTRAINT f FOREIGN KEY (p) REFERENCES p); INSERT INTO p VALUES (1); INSERT INTO c VALUES (1);
### foreign key changes what it does
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p int CONSTRAINT f REFERENCES p);
=>
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p int CONSTRAINT f REFERENCES p ON DELETE SET NULL ON UPDATE CASCADE);
### deferrable foreign key
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p int CONSTRAINT f REFERENCES p);
=>
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p int CONSTRAINT f REFERENCES p DEFERRABLE INITIALLY DEFERRED);
### foreign key to another table
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE q (id int PRIMARY KEY); CREATE TABLE c (p int CONSTRAINT f REFERENCES p);
=>
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE q (id int PRIMARY KEY); CREATE TABLE c (p int CONSTRAINT f REFERENCES q);
### composite foreign key
CREATE TABLE p (a int, b int, PRIMARY KEY (a, b)); CREATE TABLE c (a int, b int);
=>
CREATE TABLE p (a int, b int, PRIMARY KEY (a, b)); CREATE TABLE c (a int, b int, FOREIGN KEY (a, b) REFERENCES p MATCH FULL);
### not valid foreign key
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p int); INSERT INTO c VALUES (9);
=>
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p int); INSERT INTO c VALUES (9);
ALTER TABLE c ADD CONSTRAINT f FOREIGN KEY (p) REFERENCES p NOT VALID;
### both ends of a foreign key become uuid
CREATE TABLE p (id text PRIMARY KEY); CREATE TABLE c (id int PRIMARY KEY, p text REFERENCES p);
INSERT INTO p VALUES ('5b2c1b70-6d60-4a5e-9a47-3b8f0c1f6b11'); INSERT INTO c VALUES (1, '5b2c1b70-6d60-4a5e-9a47-3b8f0c1f6b11');
=>
CREATE TABLE p (id uuid PRIMARY KEY); CREATE TABLE c (id int PRIMARY KEY, p uuid REFERENCES p);
INSERT INTO p VALUES ('5b2c1b70-6d60-4a5e-9a47-3b8f0c1f6b11'); INSERT INTO c VALUES (1, '5b2c1b70-6d60-4a5e-9a47-3b8f0c1f6b11');
### both ends of a foreign key become bigint
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p int REFERENCES p); INSERT INTO p VALUES (1); INSERT INTO c VALUES (1);
=>
CREATE TABLE p (id bigint PRIMARY KEY); CREATE TABLE c (p bigint REFERENCES p); INSERT INTO p VALUES (1); INSERT INTO c VALUES (1);
### foreign key to a unique key
CREATE TABLE p (id int, code text); CREATE TABLE c (code text);
=>
CREATE TABLE p (id int, code text UNIQUE); CREATE TABLE c (code text REFERENCES p (code));
### foreign key to a unique index
CREATE TABLE p (code text); CREATE TABLE c (code text);
=>
CREATE TABLE p (code text); CREATE UNIQUE INDEX p_code ON p (code); CREATE TABLE c (code text REFERENCES p (code));
### exclusion constraint
CREATE TABLE t (r int4range);
=>
CREATE TABLE t (r int4range, CONSTRAINT x EXCLUDE USING gist (r WITH &&));
### key becomes index of the same name
CREATE TABLE t (a int, CONSTRAINT t_a UNIQUE (a));
=>
CREATE TABLE t (a int); CREATE UNIQUE INDEX t_a ON t (a);
### not enforced
CREATE TABLE t (a int);
=>
CREATE TABLE t (a int, CONSTRAINT c CHECK (a > 0) NOT ENFORCED);
