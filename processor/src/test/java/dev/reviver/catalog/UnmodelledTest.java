package dev.reviver.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the model cannot hold is listed, and is not in the model as something else. */
class UnmodelledTest {
    @Test
    void listsKeysThatAreMoreThanTheirColumns() throws SQLException {
        Catalog catalog = Database.catalog("""
                CREATE TABLE t (a int, b int, CONSTRAINT pk PRIMARY KEY (a) INCLUDE (b),
                  CONSTRAINT u1 UNIQUE (b) DEFERRABLE, CONSTRAINT u2 UNIQUE NULLS NOT DISTINCT (a, b));
                """);
        assertThat(table(catalog).primaryKey()).isEmpty();
        assertThat(table(catalog).uniqueKeys()).isEmpty();
        assertThat(catalog.unmodelled())
                .containsExactly(
                        new Unmodelled("primary key", "pk on public.t", "PRIMARY KEY (a) INCLUDE (b)"),
                        new Unmodelled("unique key", "u1 on public.t", "UNIQUE (b) DEFERRABLE"),
                        new Unmodelled("unique key", "u2 on public.t", "UNIQUE NULLS NOT DISTINCT (a, b)"));
    }

    @Test
    void listsChecksThatDoNotHoldForEveryRow() throws SQLException {
        Catalog catalog = Database.catalog("""
                CREATE TABLE t (a int, CONSTRAINT c1 CHECK (a > 1) NO INHERIT, CONSTRAINT c2 CHECK (a > 2) NOT ENFORCED);
                ALTER TABLE t ADD CONSTRAINT c3 CHECK (a > 3) NOT VALID;
                """);
        assertThat(table(catalog).checks()).isEmpty();
        assertThat(catalog.unmodelled())
                .containsExactly(
                        new Unmodelled("check", "c1 on public.t", "CHECK ((a > 1)) NO INHERIT"),
                        new Unmodelled("check", "c2 on public.t", "CHECK ((a > 2)) NOT ENFORCED"),
                        new Unmodelled("check", "c3 on public.t", "CHECK ((a > 3)) NOT VALID"));
    }

    @Test
    void listsForeignKeysThatTheModelHasNoWordFor() throws SQLException {
        Catalog catalog = Database.catalog("""
                CREATE SCHEMA p;
                CREATE TABLE p.p (x int, y int, UNIQUE (x, y), CONSTRAINT p_x UNIQUE (x));
                CREATE TABLE t (a int, b int, CONSTRAINT f1 FOREIGN KEY (a) REFERENCES p.p (x) ON UPDATE CASCADE,
                  CONSTRAINT f2 FOREIGN KEY (a, b) REFERENCES p.p (x, y) MATCH FULL,
                  CONSTRAINT f3 FOREIGN KEY (a) REFERENCES p.p (x) DEFERRABLE INITIALLY DEFERRED,
                  CONSTRAINT f4 FOREIGN KEY (a, b) REFERENCES p.p (x, y) ON DELETE SET NULL (b),
                  CONSTRAINT f5 FOREIGN KEY (a) REFERENCES p.p (x) NOT ENFORCED,
                  CONSTRAINT f6 FOREIGN KEY (a, a) REFERENCES p.p (x, y));
                ALTER TABLE t ADD CONSTRAINT f7 FOREIGN KEY (a) REFERENCES p.p (x) NOT VALID;
                """);
        assertThat(table(catalog).foreignKeys()).isEmpty();
        assertThat(catalog.unmodelled())
                .containsExactly(
                        foreignKey("f1", "(a) REFERENCES p.p(x) ON UPDATE CASCADE"),
                        foreignKey("f2", "(a, b) REFERENCES p.p(x, y) MATCH FULL"),
                        foreignKey("f3", "(a) REFERENCES p.p(x) DEFERRABLE INITIALLY DEFERRED"),
                        foreignKey("f4", "(a, b) REFERENCES p.p(x, y) ON DELETE SET NULL (b)"),
                        foreignKey("f5", "(a) REFERENCES p.p(x) NOT ENFORCED"),
                        foreignKey("f6", "(a, a) REFERENCES p.p(x, y)"),
                        foreignKey("f7", "(a) REFERENCES p.p(x) NOT VALID"));
    }

    @Test
    void listsIndexesThatAreNoPlainTrees() throws SQLException {
        Catalog catalog = Database.catalog("""
                CREATE TABLE t (a int, b text);
                CREATE INDEX i01 ON t (lower(b));
                CREATE UNIQUE INDEX i02 ON t (a) WHERE b IS NULL;
                CREATE INDEX i03 ON t USING hash (a);
                CREATE INDEX i04 ON t (a) INCLUDE (b);
                CREATE INDEX i05 ON t (a NULLS FIRST);
                CREATE INDEX i06 ON t (a DESC NULLS LAST);
                CREATE INDEX i07 ON t (b text_pattern_ops);
                CREATE INDEX i08 ON t (b COLLATE "C");
                CREATE INDEX i09 ON t (a) WITH (fillfactor = 50);
                CREATE INDEX i10 ON t (a, a);
                CREATE INDEX i11 ON t (a, (a + 1));
                CREATE UNIQUE INDEX i12 ON t (a) NULLS NOT DISTINCT;
                """);
        assertThat(table(catalog).indexes()).isEmpty();
        assertThat(catalog.unmodelled())
                .containsExactly(
                        index("i01", "INDEX i01 ON public.t USING btree (lower(b))"),
                        index("i02", "UNIQUE INDEX i02 ON public.t USING btree (a) WHERE (b IS NULL)"),
                        index("i03", "INDEX i03 ON public.t USING hash (a)"),
                        index("i04", "INDEX i04 ON public.t USING btree (a) INCLUDE (b)"),
                        index("i05", "INDEX i05 ON public.t USING btree (a NULLS FIRST)"),
                        index("i06", "INDEX i06 ON public.t USING btree (a DESC NULLS LAST)"),
                        index("i07", "INDEX i07 ON public.t USING btree (b text_pattern_ops)"),
                        index("i08", "INDEX i08 ON public.t USING btree (b COLLATE \"C\")"),
                        index("i09", "INDEX i09 ON public.t USING btree (a) WITH (fillfactor='50')"),
                        index("i10", "INDEX i10 ON public.t USING btree (a, a)"),
                        index("i11", "INDEX i11 ON public.t USING btree (a, ((a + 1)))"),
                        index("i12", "UNIQUE INDEX i12 ON public.t USING btree (a) NULLS NOT DISTINCT"));
    }

    @Test
    void listsAnIndexThatWasLeftInvalid() throws SQLException {
        Database database = Database.of("CREATE TABLE t (a int); INSERT INTO t VALUES (1), (1)");
        try {
            database.run("CREATE UNIQUE INDEX CONCURRENTLY i ON t (a)");
        } catch (SQLException duplicate) {
            assertThat(duplicate.getSQLState()).isEqualTo("23505");
        }
        Catalog catalog = database.read(Scope.EVERYTHING);
        assertThat(table(catalog).indexes()).isEmpty();
        assertThat(catalog.unmodelled())
                .containsExactly(index("i", "UNIQUE INDEX i ON public.t USING btree (a) INVALID"));
    }

    @Test
    void listsGeneratedColumnsAndWhatHangsOnThem() throws SQLException {
        Catalog catalog = Database.catalog("""
                CREATE TABLE t (a int, "S" int GENERATED ALWAYS AS (a + 1) STORED NOT NULL,
                  v text GENERATED ALWAYS AS ('x') VIRTUAL, CONSTRAINT u UNIQUE (a, "S"), CONSTRAINT c CHECK ("S" > a));
                CREATE INDEX i ON t ("S");
                COMMENT ON COLUMN t."S" IS 'sum';
                """);
        assertThat(table(catalog).columns()).extracting(Column::name).containsExactly("a");
        assertThat(catalog.unmodelled())
                .containsExactly(
                        new Unmodelled("check", "c on public.t", "CHECK ((\"S\" > a))"),
                        new Unmodelled("comment", "table column public.t.\"S\"", "sum"),
                        new Unmodelled(
                                "generated column",
                                "public.t.\"S\"",
                                "integer GENERATED ALWAYS AS ((a + 1)) STORED NOT NULL"),
                        new Unmodelled(
                                "generated column", "public.t.v", "text GENERATED ALWAYS AS ('x'::text) VIRTUAL"),
                        index("i", "INDEX i ON public.t USING btree (\"S\")"),
                        new Unmodelled("unique key", "u on public.t", "UNIQUE (a, \"S\")"));
    }

    @Test
    void listsSettingsOfWhatIsInTheModel() throws SQLException {
        Catalog catalog = Database.catalog("""
                CREATE UNLOGGED TABLE t (a int CONSTRAINT pk PRIMARY KEY WITH (fillfactor = 60),
                  b text COLLATE "C", c text NOT NULL, d text COMPRESSION pglz) WITH (fillfactor = 70);
                ALTER TABLE t ALTER b SET STORAGE EXTERNAL, ALTER c SET STATISTICS 5, ALTER c SET (n_distinct = 3);
                ALTER TABLE t ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
                CREATE UNIQUE INDEX i ON t (c);
                ALTER TABLE t REPLICA IDENTITY USING INDEX i;
                ALTER TABLE t CLUSTER ON pk;
                """);
        assertThat(table(catalog).columns()).hasSize(4);
        assertThat(table(catalog).indexes()).hasSize(1);
        assertThat(table(catalog).primaryKey()).isPresent();
        assertThat(catalog.unmodelled())
                .containsExactly(
                        new Unmodelled("column settings", "public.t.b", "COLLATE \"C\" STORAGE EXTERNAL"),
                        new Unmodelled("column settings", "public.t.c", "STATISTICS 5 WITH (n_distinct=3)"),
                        new Unmodelled("column settings", "public.t.d", "COMPRESSION pglz"),
                        new Unmodelled("index settings", "public.i", "REPLICA IDENTITY"),
                        new Unmodelled("index settings", "public.pk", "WITH (fillfactor=60) CLUSTER"),
                        new Unmodelled(
                                "table settings",
                                "public.t",
                                "UNLOGGED WITH (fillfactor=70) ENABLE ROW LEVEL SECURITY FORCE ROW LEVEL SECURITY"));
    }

    @Test
    void listsInheritanceAndReadsTheChildAsATable() throws SQLException {
        Catalog catalog = Database.catalog("""
                CREATE TABLE p (id int NOT NULL, CONSTRAINT k CHECK (id > 0));
                CREATE TABLE t (extra text) INHERITS (p);
                """);
        assertThat(table(catalog).columns()).extracting(Column::name).containsExactly("id", "extra");
        assertThat(table(catalog).checks()).hasSize(1);
        assertThat(catalog.unmodelled()).containsExactly(new Unmodelled("table settings", "public.t", "INHERITS (p)"));
    }

    @Test
    void listsSettingsOfSequences() throws SQLException {
        Catalog catalog = Database.catalog("""
                CREATE SEQUENCE s AS integer START 5 MINVALUE 2 MAXVALUE 9 CACHE 3 CYCLE;
                CREATE SEQUENCE downward AS bigint START 100 INCREMENT -7 MAXVALUE 200;
                CREATE UNLOGGED SEQUENCE fast;
                CREATE TABLE t (a smallint GENERATED ALWAYS AS IDENTITY, b int GENERATED BY DEFAULT AS IDENTITY
                  (START 7 INCREMENT 2 CACHE 4), c bigint GENERATED ALWAYS AS IDENTITY (INCREMENT -1));
                """);
        assertThat(catalog.schema().sequences()).hasSize(3);
        assertThat(catalog.unmodelled())
                .containsExactly(
                        new Unmodelled("identity settings", "public.t.b", "START WITH 7 INCREMENT BY 2 CACHE 4"),
                        new Unmodelled("identity settings", "public.t.c", "INCREMENT BY -1"),
                        new Unmodelled("sequence settings", "public.downward", "MAXVALUE 200"),
                        new Unmodelled("sequence settings", "public.fast", "UNLOGGED"),
                        new Unmodelled(
                                "sequence settings", "public.s", "AS integer MINVALUE 2 MAXVALUE 9 CACHE 3 CYCLE"));
    }

    @Test
    void listsPartitionedTablesAndTheirPartitionsWithWhatIsOnThem() throws SQLException {
        Catalog catalog = Database.catalog("""
                CREATE TABLE p (id int NOT NULL, at date, CONSTRAINT p_pk PRIMARY KEY (id)) PARTITION BY RANGE (id);
                CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10);
                CREATE INDEX p_at ON p (at);
                ALTER TABLE p ADD CONSTRAINT late CHECK (at > '2000-01-01');
                CREATE TABLE t (id int CONSTRAINT t_fk REFERENCES p);
                """);
        assertThat(catalog.schema().tables()).extracting(Table::qualifiedName).containsExactly(QualifiedName.of("t"));
        assertThat(table(catalog).foreignKeys()).hasSize(1);
        assertThat(catalog.unmodelled())
                .containsExactly(
                        new Unmodelled("check", "late on public.p", "CHECK ((at > '2000-01-01'::date))"),
                        index("p_at", "INDEX p_at ON ONLY public.p USING btree (at)"),
                        new Unmodelled(
                                "partition",
                                "public.p1",
                                "(id integer NOT NULL, at date) PARTITION OF p FOR VALUES FROM (0) TO (10)"),
                        new Unmodelled(
                                "partitioned table",
                                "public.p",
                                "(id integer NOT NULL, at date) PARTITION BY RANGE (id)"),
                        new Unmodelled("primary key", "p_pk on public.p", "PRIMARY KEY (id)"));
    }

    @Test
    void listsViewsFunctionsTriggersRulesAndPolicies() throws SQLException {
        Catalog catalog = Database.catalog("""
                CREATE TABLE t (a int);
                CREATE VIEW v AS SELECT 1 AS one;
                CREATE MATERIALIZED VIEW m AS SELECT 2 AS two;
                CREATE INDEX m_two ON m (two);
                CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                CREATE PROCEDURE "Do"(x int) LANGUAGE sql AS 'SELECT 1';
                CREATE AGGREGATE product(int) (SFUNC = int4mul, STYPE = int);
                CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION touch();
                ALTER TABLE t DISABLE TRIGGER tr;
                CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;
                CREATE POLICY own ON t AS RESTRICTIVE FOR UPDATE USING (a > 0) WITH CHECK (a > 1);
                CREATE STATISTICS st ON a, (a + 1) FROM t;
                """);
        assertThat(catalog.unmodelled())
                .filteredOn(one -> !one.kind().equals("function") && !one.kind().equals("procedure"))
                .containsExactly(
                        new Unmodelled("aggregate", "public.product(integer)", ""),
                        index("m_two", "INDEX m_two ON public.m USING btree (two)"),
                        new Unmodelled("materialized view", "public.m", "SELECT 2 AS two"),
                        new Unmodelled(
                                "policy",
                                "own on public.t",
                                "AS RESTRICTIVE FOR UPDATE TO PUBLIC USING ((a > 0)) WITH CHECK ((a > 1))"),
                        new Unmodelled(
                                "rule",
                                "r on public.t",
                                "CREATE RULE r AS\n    ON DELETE TO public.t DO INSTEAD NOTHING;"),
                        new Unmodelled(
                                "statistics object", "public.st", "CREATE STATISTICS public.st ON a, (a + 1) FROM t"),
                        new Unmodelled(
                                "trigger",
                                "tr on public.t",
                                "CREATE TRIGGER tr BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION touch()"
                                        + " DISABLED"),
                        new Unmodelled("view", "public.v", "SELECT 1 AS one"));
        assertThat(catalog.unmodelled())
                .anySatisfy(one -> {
                    assertThat(one.identity()).isEqualTo("public.touch()");
                    assertThat(one.definition()).startsWith("CREATE OR REPLACE FUNCTION public.touch()");
                })
                .anySatisfy(one -> {
                    assertThat(one.kind()).isEqualTo("procedure");
                    assertThat(one.identity()).isEqualTo("public.\"Do\"(integer)");
                });
    }

    @Test
    void listsTypes() throws SQLException {
        Catalog catalog = Database.catalog("""
                CREATE TYPE mood AS ENUM ('so', 'it''s');
                CREATE DOMAIN age AS int DEFAULT 1 NOT NULL CONSTRAINT old CHECK (VALUE > 0);
                CREATE TYPE pair AS (a int, b text);
                CREATE TYPE span AS RANGE (SUBTYPE = int);
                """);
        assertThat(catalog.unmodelled())
                .containsExactly(
                        new Unmodelled("composite type", "public.pair", "(a integer, b text)"),
                        new Unmodelled(
                                "domain",
                                "public.age",
                                "integer DEFAULT 1 NOT NULL CONSTRAINT old CHECK ((VALUE > 0))"),
                        new Unmodelled("enum type", "public.mood", "('so', 'it''s')"),
                        new Unmodelled("range type", "public.span", "SUBTYPE integer"));
    }

    @Test
    void listsConstraintsOfKindsThatTheModelDoesNotKnow() throws SQLException {
        Catalog catalog = Database.catalog("""
                CREATE TABLE t (a int, r int4range, CONSTRAINT x EXCLUDE USING gist (r WITH &&));
                ALTER TABLE t ADD CONSTRAINT n NOT NULL a NOT VALID;
                """);
        assertThat(table(catalog).indexes()).isEmpty();
        assertThat(table(catalog).columns().get(0).nullable()).isFalse();
        assertThat(catalog.unmodelled())
                .containsExactly(
                        new Unmodelled("exclusion constraint", "x on public.t", "EXCLUDE USING gist (r WITH &&)"),
                        new Unmodelled("not-null constraint", "n on public.t", "NOT NULL a NOT VALID"));
    }

    @Test
    void listsKindsThatNobodyThoughtOf() throws SQLException {
        Catalog catalog = Database.catalog("""
                CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq);
                CREATE TEXT SEARCH CONFIGURATION plain (COPY = simple);
                CREATE COLLATION mine FROM "C";
                CREATE PUBLICATION news;
                CREATE FOREIGN DATA WRAPPER w;
                CREATE SERVER far FOREIGN DATA WRAPPER w;
                CREATE FOREIGN TABLE distant (a int) SERVER far;
                CREATE FUNCTION alarm() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
                CREATE EVENT TRIGGER ring ON ddl_command_end EXECUTE FUNCTION alarm();
                """);
        assertThat(catalog.unmodelled())
                .extracting(one -> one.kind() + " " + one.identity())
                .containsExactly(
                        "collation public.mine",
                        "event trigger ring",
                        "foreign table public.distant",
                        "foreign-data wrapper w",
                        "function public.alarm()",
                        "operator public.===(integer,integer)",
                        "publication news",
                        "server far",
                        "text search configuration public.plain");
    }

    @Test
    void listsCommentsOnWhatHasNoneInTheModel() throws SQLException {
        Catalog catalog = Database.catalog("""
                CREATE SCHEMA blog;
                CREATE SEQUENCE s;
                CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY, CONSTRAINT pk PRIMARY KEY (id));
                CREATE INDEX i ON t (id);
                COMMENT ON SCHEMA blog IS 'on a schema';
                COMMENT ON SEQUENCE s IS 'on a sequence';
                COMMENT ON SEQUENCE t_id_seq IS 'on an identity';
                COMMENT ON CONSTRAINT pk ON t IS 'on a key';
                COMMENT ON INDEX pk IS 'on the index of a key';
                COMMENT ON INDEX i IS 'on an index';
                COMMENT ON TABLE t IS 'in the model';
                COMMENT ON COLUMN t.id IS 'in the model too';
                """);
        assertThat(catalog.unmodelled())
                .containsExactly(
                        new Unmodelled("comment", "index public.i", "on an index"),
                        new Unmodelled("comment", "index public.pk", "on the index of a key"),
                        new Unmodelled("comment", "schema blog", "on a schema"),
                        new Unmodelled("comment", "sequence public.s", "on a sequence"),
                        new Unmodelled("comment", "sequence public.t_id_seq", "on an identity"),
                        new Unmodelled("comment", "table constraint pk on public.t", "on a key"));
    }

    @Test
    void namesAnExtensionButNotItsMembers() throws SQLException {
        Catalog catalog = Database.catalog("CREATE EXTENSION pg_stat_statements; CREATE TABLE t (a int)");
        assertThat(catalog.unmodelled()).hasSize(1);
        assertThat(catalog.unmodelled().get(0).toString())
                .startsWith("extension pg_stat_statements: SCHEMA public VERSION ");
    }

    @Test
    void readsNothingOfAnExtensionThatBringsTables() throws SQLException {
        Database database = Database.of("CREATE TABLE t (a int); CREATE SEQUENCE s; CREATE VIEW v AS SELECT 1 AS one");
        database.run("""
                CREATE EXTENSION pg_stat_statements;
                ALTER EXTENSION pg_stat_statements ADD TABLE t;
                ALTER EXTENSION pg_stat_statements ADD SEQUENCE s;
                ALTER EXTENSION pg_stat_statements ADD VIEW v;
                """);
        Catalog catalog = database.read(Scope.EVERYTHING);
        assertThat(catalog.schema()).isEqualTo(Schema.EMPTY);
        assertThat(catalog.unmodelled()).extracting(Unmodelled::kind).isEqualTo(List.of("extension"));
    }

    private static Unmodelled index(String name, String definition) {
        return new Unmodelled("index", "public." + name, "CREATE " + definition);
    }

    private static Unmodelled foreignKey(String name, String definition) {
        return new Unmodelled("foreign key", name + " on public.t", "FOREIGN KEY " + definition);
    }

    private static Table table(Catalog catalog) {
        return catalog.schema().table(QualifiedName.of("t")).orElseThrow();
    }
}
