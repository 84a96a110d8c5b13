package dev.reviver.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Identifier;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names: odd ones, and in which schema they stand. */
class CatalogNamesTest {
    @Test
    void readsNamesThatNeedQuotes() throws SQLException {
        String longest = "é".repeat(30) + "abc";
        List<String> names = List.of(
                "Post", "a.b", "say \"hi\"", "it's", "select", "😀", "semi;colon", "percent%s", "back\\slash", longest);
        assertThat(Identifier.bytes(longest)).isEqualTo(Identifier.MAX_BYTES);
        for (String name : names) {
            String quoted = "\"" + name.replace("\"", "\"\"") + "\"";
            Catalog catalog = Database.catalog("""
                    CREATE TABLE #1 (#1 int NOT NULL, "other" int, CONSTRAINT pk PRIMARY KEY (#1));
                    ALTER TABLE #1 ADD CONSTRAINT fk FOREIGN KEY ("other") REFERENCES #1 (#1);
                    ALTER TABLE #1 ADD CONSTRAINT #1 CHECK (#1 > 0);
                    CREATE INDEX ix ON #1 (#1, "other" DESC);
                    """.replace("#1", quoted));
            Table table = catalog.schema().table(QualifiedName.of(name)).orElseThrow();
            assertThat(table.columns()).extracting(Column::name).containsExactly(name, "other");
            assertThat(table.primaryKey().orElseThrow().columns()).containsExactly(name);
            assertThat(table.foreignKeys()).extracting(ForeignKey::target).containsExactly(QualifiedName.of(name));
            assertThat(table.checks()).extracting(Check::name).containsExactly(name);
            assertThat(table.indexes()).hasSize(1);
            assertThat(catalog.unmodelled()).as(name).isEmpty();
        }
    }

    @Test
    void qualifiesNamesOutsideTheDefaultSchema() throws SQLException {
        Catalog catalog = Database.catalog("""
                CREATE SCHEMA blog;
                CREATE TABLE tag (id int PRIMARY KEY);
                CREATE TABLE blog.tag (id int PRIMARY KEY, far int CONSTRAINT far REFERENCES tag);
                CREATE TABLE near (tag int CONSTRAINT near REFERENCES blog.tag);
                CREATE INDEX i ON blog.tag (far);
                CREATE SEQUENCE blog.s;
                ALTER TABLE blog.tag ADD n bigint DEFAULT nextval('blog.s');
                """);
        assertThat(catalog.unmodelled()).isEmpty();
        assertThat(catalog.schema().tables())
                .extracting(Table::qualifiedName)
                .containsExactly(QualifiedName.of("near"), QualifiedName.of("tag"), QualifiedName.of("blog", "tag"));
        assertThat(targets(catalog, QualifiedName.of("near"))).containsExactly(QualifiedName.of("blog", "tag"));
        assertThat(targets(catalog, QualifiedName.of("blog", "tag"))).containsExactly(QualifiedName.of("tag"));
        assertThat(catalog.schema()
                        .table(QualifiedName.of("blog", "tag"))
                        .flatMap(table -> table.column("n"))
                        .flatMap(Column::defaultValue)
                        .orElseThrow()
                        .sql())
                .isEqualTo("nextval('blog.s'::regclass)");
    }

    @Test
    void takesTheDefaultSchemaFromTheSearchPathOfTheConnection() throws SQLException {
        Database database = Database.of(
                "CREATE SCHEMA \"My App\"; CREATE TABLE \"My App\".t (id int REFERENCES p);".replace("REFERENCES p", "")
                        + "CREATE TABLE t (id int)");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET search_path = nowhere, \"My App\", public");
            Catalog catalog = CatalogReader.read(connection);
            assertThat(catalog.schema().namespaces()).isEmpty();
            assertThat(catalog.schema().tables())
                    .extracting(Table::qualifiedName)
                    .containsExactly(QualifiedName.of("t"), QualifiedName.of("public", "t"));
        }
    }

    @Test
    void isNotMisledByATemporaryTableOfTheSameName() throws SQLException {
        Database database = Database.of("CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p int REFERENCES p)");
        Catalog expected = database.read(Scope.EVERYTHING);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE p (id int PRIMARY KEY)");
            assertThat(CatalogReader.read(connection)).isEqualTo(expected);
        }
        assertThat(expected.unmodelled()).isEmpty();
    }

    @Test
    void readsOnlyTheSchemasInScope() throws SQLException {
        Database database = Database.of("""
                CREATE SCHEMA a; CREATE SCHEMA b;
                CREATE TABLE b.t (id int PRIMARY KEY); CREATE TABLE a.t (id int REFERENCES b.t);
                CREATE VIEW a.v AS SELECT 1 AS one; CREATE VIEW b.v AS SELECT 1 AS one;
                """);
        Catalog catalog = database.read(Scope.ofSchemas("a"));
        assertThat(catalog.schema().namespaces()).containsExactly(new Namespace("a"));
        assertThat(catalog.schema().tables()).hasSize(1);
        assertThat(targets(catalog, QualifiedName.of("a", "t"))).containsExactly(QualifiedName.of("b", "t"));
        assertThat(catalog.unmodelled()).extracting(Unmodelled::identity).containsExactly("a.v");
    }

    @Test
    void leavesOutIgnoredTablesWithEverythingOnThem() throws SQLException {
        Database database = Database.of("""
                CREATE SCHEMA a;
                CREATE TABLE history (id serial PRIMARY KEY, "at" timestamptz, CHECK (id > 0) NOT VALID)
                  WITH (fillfactor = 70);
                CREATE INDEX ON history ((id + 1));
                CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                CREATE TRIGGER tr BEFORE INSERT ON history FOR EACH ROW EXECUTE FUNCTION touch();
                CREATE TABLE a.history (id int);
                COMMENT ON TABLE history IS 'x'; COMMENT ON INDEX history_pkey IS 'y'; COMMENT ON COLUMN history.id IS 'z';
                """);
        Catalog catalog = database.read(Scope.EVERYTHING.without(QualifiedName.of("history")));
        assertThat(catalog.schema().tables())
                .extracting(Table::qualifiedName)
                .containsExactly(QualifiedName.of("a", "history"));
        assertThat(catalog.unmodelled()).extracting(Unmodelled::identity).containsExactly("public.touch()");
        assertThat(database.read(Scope.EVERYTHING.without(QualifiedName.of("a", "history")))
                        .schema()
                        .tables())
                .extracting(Table::qualifiedName)
                .containsExactly(QualifiedName.of("history"));
    }

    private static List<QualifiedName> targets(Catalog catalog, QualifiedName table) {
        return catalog.schema().table(table).orElseThrow().foreignKeys().stream()
                .map(ForeignKey::target)
                .toList();
    }
}
