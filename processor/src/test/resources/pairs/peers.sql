### publication of a schema
CREATE SCHEMA s; CREATE TABLE s.a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY);
=>
CREATE SCHEMA s; CREATE TABLE s.a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY); CREATE PUBLICATION p FOR TABLES IN SCHEMA s;
### publication of schemas and a table
CREATE SCHEMA s; CREATE SCHEMA "S"; CREATE TABLE b (id int PRIMARY KEY); CREATE PUBLICATION p FOR TABLE b;
=>
CREATE SCHEMA s; CREATE SCHEMA "S"; CREATE TABLE b (id int PRIMARY KEY); CREATE PUBLICATION p FOR TABLE b, TABLES IN SCHEMA s, "S"; COMMENT ON PUBLICATION p IS 'to the warehouse';
### the schema of a publication goes
CREATE SCHEMA s; CREATE TABLE s.a (id int PRIMARY KEY); CREATE PUBLICATION p FOR TABLES IN SCHEMA s, public;
=>
CREATE PUBLICATION p FOR TABLES IN SCHEMA public;
### access method comes with a table
CREATE TABLE t (id int); INSERT INTO t VALUES (1);
=>
CREATE ACCESS METHOD heap_too TYPE TABLE HANDLER heap_tableam_handler; COMMENT ON ACCESS METHOD heap_too IS 'the usual one'; CREATE TABLE t (id int); INSERT INTO t VALUES (1); CREATE TABLE u (id int) USING heap_too;
### transform comes
CREATE FUNCTION text_out(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'textout';
=>
CREATE FUNCTION text_out(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'textout'; CREATE TYPE pair AS (a int, b int); CREATE TRANSFORM FOR pair LANGUAGE plpgsql (FROM SQL WITH FUNCTION text_out(internal)); COMMENT ON TRANSFORM FOR pair LANGUAGE plpgsql IS 'x';
### an optional field becomes required and gets a default
CREATE TABLE users (id serial PRIMARY KEY, name text); INSERT INTO users (name) VALUES ('a'), ('b');
=>
CREATE TABLE users (id serial PRIMARY KEY, name text NOT NULL DEFAULT 'nobody'); INSERT INTO users (name) VALUES ('a'), ('b');
### one to many becomes one to one
CREATE TABLE users (id int PRIMARY KEY); CREATE TABLE profile (id int PRIMARY KEY, user_id int NOT NULL REFERENCES users); CREATE INDEX profile_user_id_idx ON profile (user_id); INSERT INTO users VALUES (1), (2); INSERT INTO profile VALUES (1, 1), (2, 2);
=>
CREATE TABLE users (id int PRIMARY KEY); CREATE TABLE profile (id int PRIMARY KEY, user_id int NOT NULL UNIQUE REFERENCES users); INSERT INTO users VALUES (1), (2); INSERT INTO profile VALUES (1, 1), (2, 2);
### a relation becomes many to many
CREATE TABLE post (id int PRIMARY KEY); CREATE TABLE tag (id int PRIMARY KEY, post_id int REFERENCES post ON DELETE SET NULL); INSERT INTO post VALUES (1); INSERT INTO tag VALUES (1, 1), (2, NULL);
=>
CREATE TABLE post (id int PRIMARY KEY); CREATE TABLE tag (id int PRIMARY KEY); CREATE TABLE "_PostToTag" ("A" int NOT NULL REFERENCES post ON UPDATE CASCADE ON DELETE CASCADE, "B" int NOT NULL REFERENCES tag ON UPDATE CASCADE ON DELETE CASCADE, CONSTRAINT "_PostToTag_AB_pkey" PRIMARY KEY ("A", "B")); CREATE INDEX "_PostToTag_B_index" ON "_PostToTag" ("B"); INSERT INTO post VALUES (1); INSERT INTO tag VALUES (1), (2);
### the implicit many to many gets a key instead of an index
CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE "_AToA" ("A" int NOT NULL REFERENCES a, "B" int NOT NULL REFERENCES a); CREATE UNIQUE INDEX "_AToA_AB_unique" ON "_AToA" ("A", "B"); CREATE INDEX "_AToA_B_index" ON "_AToA" ("B"); INSERT INTO a VALUES (1), (2); INSERT INTO "_AToA" VALUES (1, 2);
=>
CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE "_AToA" ("A" int NOT NULL REFERENCES a, "B" int NOT NULL REFERENCES a, CONSTRAINT "_AToA_AB_pkey" PRIMARY KEY ("A", "B")); CREATE INDEX "_AToA_B_index" ON "_AToA" ("B"); INSERT INTO a VALUES (1), (2); INSERT INTO "_AToA" VALUES (1, 2);
### native types of every width
CREATE TABLE t (a int2, b int4, c float4, d numeric(10, 2), e varchar(20), f char(3), g timestamp(3), h timetz, j varbit(4)); INSERT INTO t VALUES (1, 2, 1.5, 3.25, 'e', 'f', '2026-01-02 03:04', '03:04Z', B'10');
=>
CREATE TABLE t (a int4, b int8, c float8, d numeric(12, 4), e text, f char(5), g timestamp(6), h timetz(3), j varbit(8)); INSERT INTO t VALUES (1, 2, 1.5, 3.25, 'e', 'f', '2026-01-02 03:04', '03:04Z', B'10');
### a scalar list with a default
CREATE TABLE t (id int PRIMARY KEY, tags text[]); INSERT INTO t VALUES (1, '{a,"b c"}');
=>
CREATE TABLE t (id int PRIMARY KEY, tags text[] NOT NULL DEFAULT ARRAY['x', 'it''s']::text[], counts int[] DEFAULT '{1,2}'); INSERT INTO t VALUES (1, '{a,"b c"}');
### an enum in a list
CREATE TYPE colour AS ENUM ('red', 'green'); CREATE TABLE t (id int, c colour[] DEFAULT '{red}'); INSERT INTO t VALUES (1, '{red,green}');
=>
CREATE TYPE colour AS ENUM ('green', 'red', 'blue'); CREATE TABLE t (id int, c colour[] DEFAULT '{red}'); INSERT INTO t VALUES (1, '{red,green}');
### an enum shared by two tables loses a value
CREATE TYPE mood AS ENUM ('ok', 'bad', 'odd'); CREATE TABLE a (m mood DEFAULT 'ok'); CREATE TABLE b (m mood NOT NULL); CREATE INDEX b_m ON b (m) WHERE m <> 'bad'; INSERT INTO a VALUES ('ok'); INSERT INTO b VALUES ('bad');
=>
CREATE TYPE mood AS ENUM ('ok', 'bad'); CREATE TABLE a (m mood DEFAULT 'ok'); CREATE TABLE b (m mood NOT NULL); CREATE INDEX b_m ON b (m) WHERE m <> 'bad'; INSERT INTO a VALUES ('ok'); INSERT INTO b VALUES ('bad');
### an enum of the same name in two schemas
CREATE SCHEMA s; CREATE TYPE state AS ENUM ('a'); CREATE TYPE s.state AS ENUM ('b'); CREATE TABLE t (x state, y s.state); INSERT INTO t VALUES ('a', 'b');
=>
CREATE SCHEMA s; CREATE TYPE state AS ENUM ('a', 'z'); CREATE TYPE s.state AS ENUM ('z', 'b'); CREATE TABLE t (x state, y s.state DEFAULT 'z'); INSERT INTO t VALUES ('a', 'b');
### compound id changes its order
CREATE TABLE t (a int, b int, c text, PRIMARY KEY (a, b)); INSERT INTO t VALUES (1, 2, 'x');
=>
CREATE TABLE t (a int, b int, c text, PRIMARY KEY (b, a)); INSERT INTO t VALUES (1, 2, 'x');
### compound id becomes one of its own
CREATE TABLE t (a int, b int, PRIMARY KEY (a, b)); INSERT INTO t VALUES (1, 2), (1, 3);
=>
CREATE TABLE t (a int NOT NULL, b int NOT NULL, id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, CONSTRAINT t_a_b_key UNIQUE (a, b)); INSERT INTO t VALUES (1, 2), (1, 3);
### compound unique with another order of sorting
CREATE TABLE t (a int, b int); CREATE UNIQUE INDEX t_a_b_key ON t (a, b); INSERT INTO t VALUES (1, 2);
=>
CREATE TABLE t (a int, b int); CREATE UNIQUE INDEX t_a_b_key ON t (a DESC, b NULLS FIRST); INSERT INTO t VALUES (1, 2);
### actions of a foreign key in every combination
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (a int REFERENCES p ON DELETE RESTRICT, b int REFERENCES p ON DELETE CASCADE ON UPDATE CASCADE, d int DEFAULT 1 REFERENCES p ON DELETE SET DEFAULT); INSERT INTO p VALUES (1); INSERT INTO c VALUES (1, 1, 1);
=>
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (a int REFERENCES p ON UPDATE SET NULL, b int REFERENCES p ON DELETE SET NULL, d int DEFAULT 1 REFERENCES p ON DELETE NO ACTION ON UPDATE SET DEFAULT); INSERT INTO p VALUES (1); INSERT INTO c VALUES (1, 1, 1);
### set null of some columns
CREATE TABLE p (a int, b int, PRIMARY KEY (a, b)); CREATE TABLE c (a int NOT NULL, b int, FOREIGN KEY (a, b) REFERENCES p); INSERT INTO p VALUES (1, 2); INSERT INTO c VALUES (1, 2);
=>
CREATE TABLE p (a int, b int, PRIMARY KEY (a, b)); CREATE TABLE c (a int NOT NULL, b int, FOREIGN KEY (a, b) REFERENCES p ON DELETE SET NULL (b)); INSERT INTO p VALUES (1, 2); INSERT INTO c VALUES (1, 2);
### full match
CREATE TABLE p (a int, b int, PRIMARY KEY (a, b)); CREATE TABLE c (a int, b int, CONSTRAINT f FOREIGN KEY (a, b) REFERENCES p); INSERT INTO p VALUES (1, 2); INSERT INTO c VALUES (1, 2), (NULL, NULL);
=>
CREATE TABLE p (a int, b int, PRIMARY KEY (a, b)); CREATE TABLE c (a int, b int, CONSTRAINT f FOREIGN KEY (a, b) REFERENCES p MATCH FULL); INSERT INTO p VALUES (1, 2); INSERT INTO c VALUES (1, 2), (NULL, NULL);
### foreign key over schemas
CREATE SCHEMA s; CREATE TABLE s.p (id int PRIMARY KEY); CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (x int CONSTRAINT f REFERENCES p); INSERT INTO p VALUES (1); INSERT INTO s.p VALUES (1); INSERT INTO c VALUES (1);
=>
CREATE SCHEMA s; CREATE TABLE s.p (id int PRIMARY KEY); CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (x int CONSTRAINT f REFERENCES s.p); INSERT INTO p VALUES (1); INSERT INTO s.p VALUES (1); INSERT INTO c VALUES (1);
### three tables in a ring
CREATE TABLE a (id int PRIMARY KEY, n int); CREATE TABLE b (id int PRIMARY KEY, n int REFERENCES a); INSERT INTO a VALUES (1, NULL); INSERT INTO b VALUES (1, 1);
=>
CREATE TABLE a (id int PRIMARY KEY, n int); CREATE TABLE b (id int PRIMARY KEY, n int REFERENCES a); CREATE TABLE c (id int PRIMARY KEY, n int REFERENCES b); INSERT INTO a VALUES (1, 1); INSERT INTO b VALUES (1, 1); INSERT INTO c VALUES (1, 1); ALTER TABLE a ADD FOREIGN KEY (n) REFERENCES c;
### the key that a ring leans on changes its type
CREATE TABLE a (id int PRIMARY KEY, n int); CREATE TABLE b (id int PRIMARY KEY, n int REFERENCES a); ALTER TABLE a ADD FOREIGN KEY (n) REFERENCES b; INSERT INTO a VALUES (1, NULL); INSERT INTO b VALUES (1, 1);
=>
CREATE TABLE a (id text PRIMARY KEY, n text); CREATE TABLE b (id text PRIMARY KEY, n text REFERENCES a); ALTER TABLE a ADD FOREIGN KEY (n) REFERENCES b; INSERT INTO a VALUES ('1', NULL); INSERT INTO b VALUES ('1', '1');
### ids become uuid with a default
CREATE TABLE t (id text PRIMARY KEY, n int); INSERT INTO t VALUES ('6ff1a3c8-8d0a-4b5b-9a3c-8a4c2d1e0f01', 1);
=>
CREATE TABLE t (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), n int); INSERT INTO t VALUES ('6ff1a3c8-8d0a-4b5b-9a3c-8a4c2d1e0f01', 1);
### defaults that are expressions
CREATE TABLE t (id int, a timestamptz, b int, c text, d jsonb, e interval, f bytea); INSERT INTO t (id) VALUES (1);
=>
CREATE TABLE t (id int, a timestamptz DEFAULT CURRENT_TIMESTAMP, b int DEFAULT (1 + 2) * 3, c text DEFAULT concat('a', '-', 'b'), d jsonb DEFAULT '{"a": [1, "x''y"]}', e interval DEFAULT '1 day 02:00'::interval, f bytea DEFAULT '\x00ff'); INSERT INTO t (id) VALUES (1);
### defaults of numbers with a sign
CREATE TABLE t (a int DEFAULT -1, b numeric DEFAULT -1.50, c float8 DEFAULT 'NaN', d float8 DEFAULT '-Infinity'); INSERT INTO t DEFAULT VALUES;
=>
CREATE TABLE t (a int DEFAULT 1, b numeric DEFAULT 1e10, c float8 DEFAULT 0, d float8 DEFAULT 1e-7); INSERT INTO t DEFAULT VALUES;
### a default of many lines
CREATE TABLE t (a text DEFAULT 'one');
=>
CREATE TABLE t (a text DEFAULT E'one\ntwo; -- no remark\n$$three$$ \\ four');
### a sequence loses its step
CREATE SEQUENCE s INCREMENT 10 START 100 MINVALUE 5 MAXVALUE 1000 CACHE 20 CYCLE; CREATE TABLE t (id int DEFAULT nextval('s')); INSERT INTO t DEFAULT VALUES;
=>
CREATE SEQUENCE s START 100; CREATE TABLE t (id int DEFAULT nextval('s')); INSERT INTO t DEFAULT VALUES;
### identity restarts and wraps
CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, a text); INSERT INTO t (a) VALUES ('x');
=>
CREATE TABLE t (id int GENERATED BY DEFAULT AS IDENTITY (START 100 INCREMENT 5 MAXVALUE 1000 CYCLE) PRIMARY KEY, a text); INSERT INTO t (a) VALUES ('x');
### identity goes where a plain default comes
CREATE TABLE t (id int GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY); INSERT INTO t VALUES (7);
=>
CREATE TABLE t (id int PRIMARY KEY DEFAULT 5); INSERT INTO t VALUES (7);
### check of two columns with a text in it
CREATE TABLE t (a int, b text, CONSTRAINT c CHECK (a > 0)); INSERT INTO t VALUES (1, 'it''s');
=>
CREATE TABLE t (a int, b text, CONSTRAINT c CHECK (a > 0 OR b = 'it''s; not'), CONSTRAINT d CHECK (b ~ '^\w+''?\w*$')); INSERT INTO t VALUES (1, 'it''s');
### check without a name that has one elsewhere
CREATE TABLE t (a int CHECK (a > 0), b int CHECK (b > a)); INSERT INTO t VALUES (1, 2);
=>
CREATE TABLE t (a int CONSTRAINT positive CHECK (a > 0), b int CHECK (b > a)); INSERT INTO t VALUES (1, 2);
### check over a column that comes
CREATE TABLE t (a int); INSERT INTO t VALUES (1);
=>
CREATE TABLE t (a int, b int DEFAULT 3, CHECK (a < b)); INSERT INTO t VALUES (1);
### index over a nested expression
CREATE TABLE t (a text, b jsonb); INSERT INTO t VALUES ('a', '{"k": "v"}'); CREATE INDEX i ON t ((lower(a)));
=>
CREATE TABLE t (a text, b jsonb); INSERT INTO t VALUES ('a', '{"k": "v"}'); CREATE INDEX i ON t ((upper(btrim(a))), ((b ->> 'k')) DESC, (length(a) + 1) NULLS FIRST);
### index of every method
CREATE TABLE t (a int, b int[], c text, d point, e tsvector); INSERT INTO t VALUES (1, '{1}', 'c', '(1,2)', 'x');
=>
CREATE TABLE t (a int, b int[], c text, d point, e tsvector); INSERT INTO t VALUES (1, '{1}', 'c', '(1,2)', 'x'); CREATE INDEX i1 ON t USING hash (a); CREATE INDEX i2 ON t USING gin (b) WITH (fastupdate = off); CREATE INDEX i3 ON t USING spgist (c); CREATE INDEX i4 ON t USING gist (d); CREATE INDEX i5 ON t USING brin (a) WITH (pages_per_range = 2); CREATE INDEX i6 ON t USING gin (e);
### index with another class and order
CREATE TABLE t (a text, b text); CREATE INDEX i ON t (a, b);
=>
CREATE TABLE t (a text, b text); CREATE INDEX i ON t (a text_pattern_ops DESC NULLS LAST, b COLLATE "C");
### index that becomes unique under a foreign key
CREATE TABLE p (id int PRIMARY KEY, code text NOT NULL); CREATE INDEX p_code ON p (code); INSERT INTO p VALUES (1, 'a');
=>
CREATE TABLE p (id int PRIMARY KEY, code text NOT NULL); CREATE UNIQUE INDEX p_code ON p (code); CREATE TABLE c (code text REFERENCES p (code)); INSERT INTO p VALUES (1, 'a'); INSERT INTO c VALUES ('a');
### two indexes change names
CREATE TABLE t (a int, b int); CREATE INDEX x ON t (a); CREATE INDEX y ON t (b);
=>
CREATE TABLE t (a int, b int); CREATE INDEX x ON t (b); CREATE INDEX y ON t (a);
### names that are words of the language
CREATE TABLE "order" ("select" int PRIMARY KEY, "from" text); INSERT INTO "order" VALUES (1, 'x');
=>
CREATE TABLE "order" ("select" bigint PRIMARY KEY, "from" text NOT NULL DEFAULT 'where', "user" text); CREATE INDEX "index" ON "order" ("from", "user"); CREATE VIEW "group" AS SELECT "select" AS "desc" FROM "order"; INSERT INTO "order" VALUES (1, 'x');
### names with quotes, dots and blanks
CREATE SCHEMA "a.b"; CREATE TABLE "a.b"."c ""d""" ("e.f" int, "g h" text); INSERT INTO "a.b"."c ""d""" VALUES (1, 'x');
=>
CREATE SCHEMA "a.b"; CREATE TABLE "a.b"."c ""d""" ("e.f" bigint CHECK ("e.f" > 0), "g h" text UNIQUE); COMMENT ON COLUMN "a.b"."c ""d"""."e.f" IS 'it''s'; INSERT INTO "a.b"."c ""d""" VALUES (1, 'x');
### names as long as they can be
CREATE TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (caaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa int);
=>
CREATE TABLE taaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (caaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa int NOT NULL UNIQUE CHECK (caaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa > 0), g int GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
### comments come, change and go
CREATE TABLE a (x int); COMMENT ON TABLE a IS 'first'; COMMENT ON COLUMN a.x IS 'one'; CREATE INDEX i ON a (x); COMMENT ON INDEX i IS 'i';
=>
CREATE TABLE a (x int); COMMENT ON TABLE a IS E'second\nline'; CREATE INDEX i ON a (x); ALTER TABLE a ADD CONSTRAINT k CHECK (x > 0); COMMENT ON CONSTRAINT k ON a IS 'it''s';
### a table under a view of a view gets a narrower type
CREATE TABLE t (id int, a text); CREATE VIEW v AS SELECT id, a FROM t; CREATE VIEW w AS SELECT a, count(*) AS n FROM v GROUP BY a; INSERT INTO t VALUES (1, 'x');
=>
CREATE TABLE t (id int, a varchar(10)); CREATE VIEW v AS SELECT id, a FROM t; CREATE VIEW w AS SELECT a, count(*) AS n FROM v GROUP BY a; INSERT INTO t VALUES (1, 'x');
### a view takes the name of a table that goes
CREATE TABLE old (id int); INSERT INTO old VALUES (1);
=>
CREATE TABLE base (id int); CREATE VIEW old AS SELECT id FROM base; INSERT INTO base VALUES (1);
### a function in a check and an index gets a new body
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1'; CREATE TABLE t (a int CHECK (f(a) > 0)); CREATE INDEX i ON t (f(a)); INSERT INTO t VALUES (1);
=>
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 + 1'; CREATE TABLE t (a int CHECK (f(a) > 0)); CREATE INDEX i ON t (f(a)); INSERT INTO t VALUES (1);
### a function in a check gets another argument
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1'; CREATE TABLE t (a int, CONSTRAINT c CHECK (f(a) > 0)); INSERT INTO t VALUES (1);
=>
CREATE FUNCTION f(int, int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2'; CREATE TABLE t (a int, CONSTRAINT c CHECK (f(a, 1) > 0)); INSERT INTO t VALUES (1);
### a trigger that keeps a time
CREATE TABLE t (id int PRIMARY KEY, changed timestamptz); INSERT INTO t VALUES (1, now());
=>
CREATE TABLE t (id int PRIMARY KEY, changed timestamptz NOT NULL DEFAULT now()); CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN NEW.changed := now(); RETURN NEW; END $f$; CREATE TRIGGER touch BEFORE UPDATE ON t FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch(); INSERT INTO t VALUES (1, now());
### tenants by policy
CREATE TABLE t (id int, tenant text); INSERT INTO t VALUES (1, 'a');
=>
CREATE TABLE t (id int, tenant text NOT NULL DEFAULT current_setting('app.tenant', true)); ALTER TABLE t ENABLE ROW LEVEL SECURITY; ALTER TABLE t FORCE ROW LEVEL SECURITY; CREATE POLICY own ON t USING (tenant = current_setting('app.tenant', true)) WITH CHECK (tenant = current_setting('app.tenant', true)); INSERT INTO t VALUES (1, 'a');
### partitions by list become more
CREATE TABLE t (id int, k text) PARTITION BY LIST (k); CREATE TABLE t_a PARTITION OF t FOR VALUES IN ('a', 'b'); INSERT INTO t VALUES (1, 'a');
=>
CREATE TABLE t (id int, k text) PARTITION BY LIST (k); CREATE TABLE t_a PARTITION OF t FOR VALUES IN ('a'); CREATE TABLE t_b PARTITION OF t FOR VALUES IN ('b', NULL); CREATE TABLE t_x PARTITION OF t DEFAULT; INSERT INTO t VALUES (1, 'a');
### partitions change places
CREATE TABLE t (id int, k text) PARTITION BY LIST (k); CREATE TABLE t_a PARTITION OF t FOR VALUES IN ('a'); CREATE TABLE t_b PARTITION OF t FOR VALUES IN ('b', 'c'); CREATE TABLE t_c PARTITION OF t FOR VALUES IN ('d');
=>
CREATE TABLE t (id int, k text) PARTITION BY LIST (k); CREATE TABLE t_a PARTITION OF t FOR VALUES IN ('b'); CREATE TABLE t_b PARTITION OF t FOR VALUES IN ('a', 'd'); CREATE TABLE t_e PARTITION OF t FOR VALUES IN ('c');
### partitions by hash
CREATE TABLE t (id int PRIMARY KEY, a text) PARTITION BY HASH (id); CREATE TABLE t_0 PARTITION OF t FOR VALUES WITH (MODULUS 2, REMAINDER 0); CREATE TABLE t_1 PARTITION OF t FOR VALUES WITH (MODULUS 2, REMAINDER 1); INSERT INTO t VALUES (1, 'a'), (2, 'b');
=>
CREATE TABLE t (id int PRIMARY KEY, a text NOT NULL, b int DEFAULT 0) PARTITION BY HASH (id); CREATE TABLE t_0 PARTITION OF t FOR VALUES WITH (MODULUS 2, REMAINDER 0); CREATE TABLE t_1 PARTITION OF t FOR VALUES WITH (MODULUS 2, REMAINDER 1); CREATE INDEX t_a ON t (a); INSERT INTO t VALUES (1, 'a'), (2, 'b');
### partitions by an expression
CREATE TABLE t (id int, at timestamptz); INSERT INTO t VALUES (1, '2026-01-02 00:00Z');
=>
CREATE TABLE t (id int, at timestamptz) PARTITION BY RANGE ((at AT TIME ZONE 'UTC')); CREATE TABLE t_2026 PARTITION OF t FOR VALUES FROM ('2026-01-01') TO ('2027-01-01'); INSERT INTO t VALUES (1, '2026-01-02 00:00Z');
### bookings that must not meet
CREATE EXTENSION btree_gist; CREATE TABLE b (room int, during tsrange); INSERT INTO b VALUES (1, '[2026-01-01,2026-01-02)');
=>
CREATE EXTENSION btree_gist; CREATE TABLE b (room int, during tsrange NOT NULL, EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (room > 0)); INSERT INTO b VALUES (1, '[2026-01-01,2026-01-02)');
### a domain in an array and in a function
CREATE DOMAIN mail AS text CHECK (VALUE LIKE '%@%'); CREATE TABLE t (m mail[]); INSERT INTO t VALUES ('{a@b}');
=>
CREATE DOMAIN mail AS text CHECK (VALUE LIKE '%_@_%'); CREATE TABLE t (m mail[] DEFAULT '{}', n mail); CREATE FUNCTION first(mail[]) RETURNS mail LANGUAGE sql AS 'SELECT $1[1]'; INSERT INTO t VALUES ('{a@b}');
### a generated search column comes with its index
CREATE TABLE t (id int, title text, body text); INSERT INTO t VALUES (1, 'a', 'b');
=>
CREATE TABLE t (id int, title text, body text, search tsvector GENERATED ALWAYS AS (setweight(to_tsvector('english', coalesce(title, '')), 'A') || to_tsvector('english', coalesce(body, ''))) STORED); CREATE INDEX t_search ON t USING gin (search); INSERT INTO t VALUES (1, 'a', 'b');
### soft delete with unique among the living
CREATE TABLE t (id int PRIMARY KEY, mail text UNIQUE); INSERT INTO t VALUES (1, 'a');
=>
CREATE TABLE t (id int PRIMARY KEY, mail text, deleted_at timestamptz); CREATE UNIQUE INDEX t_mail_living ON t (lower(mail)) WHERE deleted_at IS NULL; CREATE VIEW living AS SELECT id, mail FROM t WHERE deleted_at IS NULL; INSERT INTO t VALUES (1, 'a');
### columns of two tables change places
CREATE TABLE a (id int, x text); CREATE TABLE b (id int, y int); INSERT INTO a VALUES (1, 'x'); INSERT INTO b VALUES (1, 2);
=>
CREATE TABLE a (id int, y int); CREATE TABLE b (id int, x text); INSERT INTO a VALUES (1, 2); INSERT INTO b VALUES (1, 'x');
### a whole schema moves its tables to another
CREATE SCHEMA one; CREATE TYPE one.kind AS ENUM ('a'); CREATE TABLE one.p (id int PRIMARY KEY); CREATE TABLE one.c (p int REFERENCES one.p, k one.kind); CREATE VIEW one.v AS SELECT p FROM one.c;
=>
CREATE SCHEMA two; CREATE TYPE two.kind AS ENUM ('a'); CREATE TABLE two.p (id int PRIMARY KEY); CREATE TABLE two.c (p int REFERENCES two.p, k two.kind); CREATE VIEW two.v AS SELECT p FROM two.c;
### grants follow what is made anew
CREATE TABLE t (id int, a text); CREATE VIEW v AS SELECT a FROM t; GRANT SELECT ON v TO PUBLIC; GRANT SELECT (a), UPDATE (a) ON t TO PUBLIC; INSERT INTO t VALUES (1, '1');
=>
CREATE TABLE t (id int, a int); CREATE VIEW v AS SELECT a FROM t; GRANT SELECT, INSERT ON v TO PUBLIC; GRANT SELECT (a) ON t TO PUBLIC; INSERT INTO t VALUES (1, 1);
### temporal keys
CREATE EXTENSION btree_gist; CREATE TABLE p (id int, valid daterange); CREATE TABLE c (id int, p int, valid daterange); INSERT INTO p VALUES (1, '[2026-01-01,2027-01-01)'); INSERT INTO c VALUES (1, 1, '[2026-02-01,2026-03-01)');
=>
CREATE EXTENSION btree_gist; CREATE TABLE p (id int, valid daterange, PRIMARY KEY (id, valid WITHOUT OVERLAPS)); CREATE TABLE c (id int, p int, valid daterange, UNIQUE (id, valid WITHOUT OVERLAPS), FOREIGN KEY (p, PERIOD valid) REFERENCES p (id, PERIOD valid)); INSERT INTO p VALUES (1, '[2026-01-01,2027-01-01)'); INSERT INTO c VALUES (1, 1, '[2026-02-01,2026-03-01)');
### a foreign key that is not enforced
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p int); INSERT INTO c VALUES (5);
=>
CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p int, CONSTRAINT f FOREIGN KEY (p) REFERENCES p NOT ENFORCED, CONSTRAINT k CHECK (p < 3) NOT ENFORCED); INSERT INTO c VALUES (5);
### a check is enforced later
CREATE TABLE c (p int, CONSTRAINT k CHECK (p > 3) NOT ENFORCED); INSERT INTO c VALUES (5);
=>
CREATE TABLE c (p int, CONSTRAINT k CHECK (p > 3)); INSERT INTO c VALUES (5);
### a publication of generated columns
CREATE TABLE t (id int PRIMARY KEY, g int GENERATED ALWAYS AS (id * 2) STORED); CREATE PUBLICATION p FOR TABLE t;
=>
CREATE TABLE t (id int PRIMARY KEY, g int GENERATED ALWAYS AS (id * 2) STORED); CREATE PUBLICATION p FOR TABLE t WITH (publish_generated_columns = stored, publish_via_partition_root);
