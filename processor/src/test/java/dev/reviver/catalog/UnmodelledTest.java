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
                  CONSTRAINT u1 UNIQUE (b) INCLUDE (a) DEFERRABLE);
                CREATE TABLE p (a int, CONSTRAINT late PRIMARY KEY (a) DEFERRABLE);
                COMMENT ON CONSTRAINT u1 ON t IS 'odd';
                """);
        assertThat(table(catalog).primaryKey()).isEmpty();
        assertThat(table(catalog).uniqueKeys()).isEmpty();
        assertThat(catalog.unmodelled())
                .containsExactly(
                        new Unmodelled("comment", "table constraint u1 on public.t", "odd"),
                        new Unmodelled("primary key", "late on public.p", "PRIMARY KEY (a) DEFERRABLE"),
                        new Unmodelled("primary key", "pk on public.t", "PRIMARY KEY (a) INCLUDE (b)"),
                        new Unmodelled("unique key", "u1 on public.t", "UNIQUE (b) INCLUDE (a) DEFERRABLE"));
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
                CREATE TABLE t (a int, b int,
                  CONSTRAINT f2 FOREIGN KEY (a, b) REFERENCES p.p (x, y) MATCH FULL,
                  CONSTRAINT f4 FOREIGN KEY (a, b) REFERENCES p.p (x, y) ON DELETE SET NULL (b),
                  CONSTRAINT f5 FOREIGN KEY (a) REFERENCES p.p (x) NOT ENFORCED,
                  CONSTRAINT f6 FOREIGN KEY (a, a) REFERENCES p.p (x, y));
                ALTER TABLE t ADD CONSTRAINT f7 FOREIGN KEY (a) REFERENCES p.p (x) NOT VALID;
                """);
        assertThat(table(catalog).foreignKeys()).isEmpty();
        assertThat(catalog.unmodelled())
                .containsExactly(
                        foreignKey("f2", "(a, b) REFERENCES p.p(x, y) MATCH FULL"),
                        foreignKey("f4", "(a, b) REFERENCES p.p(x, y) ON DELETE SET NULL (b)"),
                        foreignKey("f5", "(a) REFERENCES p.p(x) NOT ENFORCED"),
                        foreignKey("f6", "(a, a) REFERENCES p.p(x, y)"),
                        foreignKey("f7", "(a) REFERENCES p.p(x) NOT VALID"));
    }

    @Test
    void listsIndexesWithStorageParameters() throws SQLException {
        Catalog catalog = Database.catalog("""
                CREATE TABLE t (a int, b text);
                CREATE INDEX i09 ON t (a) WITH (fillfactor = 50);
                COMMENT ON INDEX i09 IS 'half full';
                """);
        assertThat(table(catalog).indexes()).isEmpty();
        assertThat(catalog.unmodelled())
                .containsExactly(
                        new Unmodelled("comment", "index public.i09", "half full"),
                        index("i09", "INDEX i09 ON public.t USING btree (a) WITH (fillfactor='50')"));
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
                        new Unmodelled("column settings", "public.t.b", "STORAGE EXTERNAL"),
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
                CREATE UNLOGGED SEQUENCE fast;
                CREATE TABLE p (id int) PARTITION BY RANGE (id);
                CREATE SEQUENCE strange OWNED BY p.id;
                """);
        assertThat(catalog.schema().sequences()).hasSize(1);
        assertThat(catalog.unmodelled())
                .contains(
                        new Unmodelled("owned sequence", "public.strange", "OWNED BY public.p.id"),
                        new Unmodelled("sequence settings", "public.fast", "UNLOGGED"));
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
                CREATE DOMAIN age AS int DEFAULT 1 NOT NULL CONSTRAINT old CHECK (VALUE > 0);
                CREATE TYPE pair AS (a int, b text COLLATE "C");
                CREATE TYPE modelled AS (a int, b text);
                CREATE TYPE span AS RANGE (SUBTYPE = int);
                """);
        assertThat(catalog.unmodelled())
                .containsExactly(
                        new Unmodelled("composite type", "public.pair", "(a integer, b text)"),
                        new Unmodelled(
                                "domain",
                                "public.age",
                                "integer DEFAULT 1 NOT NULL CONSTRAINT old CHECK ((VALUE > 0))"),
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
                CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY, CONSTRAINT pk PRIMARY KEY (id));
                CREATE DOMAIN age AS int;
                COMMENT ON SEQUENCE t_id_seq IS 'on an identity';
                COMMENT ON INDEX pk IS 'on the index of a key';
                COMMENT ON DOMAIN age IS 'on a domain';
                """);
        assertThat(catalog.unmodelled())
                .filteredOn(one -> one.kind().equals("comment"))
                .containsExactly(
                        new Unmodelled("comment", "index public.pk", "on the index of a key"),
                        new Unmodelled("comment", "sequence public.t_id_seq", "on an identity"),
                        new Unmodelled("comment", "type public.age", "on a domain"));
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
