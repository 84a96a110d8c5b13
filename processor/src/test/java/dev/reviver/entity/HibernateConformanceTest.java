package dev.reviver.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.reviver.change.Differ;
import dev.reviver.change.Renames;
import dev.reviver.schema.Schema;
import dev.reviver.sql.PostgresWriter;
import dev.reviver.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** For each folder of mappings, what we read and what Hibernate creates are the same facts in the catalog. */
class HibernateConformanceTest {
    private static final Path MAPPINGS = Path.of("src/test/resources/mappings");

    private final DataSource ours = TestPostgres.freshDatabase();
    private final DataSource theirs = TestPostgres.freshDatabase();

    @TestFactory
    Stream<DynamicTest> readsTheSchemaThatHibernateCreates(@TempDir Path temporary) throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(MAPPINGS)) {
            folders = found.filter(Files::isDirectory).sorted().toList();
        }
        assertThat(folders).hasSizeGreaterThan(60);
        return folders.stream()
                .map(folder -> dynamicTest(folder.getFileName().toString(), folder.toUri(), () -> {
                    Path classes = Files.createDirectories(temporary.resolve(folder.getFileName()));
                    Compilation compilation = Compilation.of(folder, classes);
                    assertThat(compilation.errors()).isEmpty();
                    for (NamingStrategy naming : NamingStrategy.values()) {
                        compare(compilation, naming);
                    }
                }));
    }

    private void compare(Compilation compilation, NamingStrategy naming) throws Exception {
        empty(ours);
        empty(theirs);
        execute(
                ours,
                PostgresWriter.script(
                        Differ.diff(Schema.EMPTY, compilation.model(naming).schema(), Renames.NONE)));
        try (Hibernate hibernate = new Hibernate(compilation.classes(), naming, ours)) {
            execute(theirs, hibernate.ddl());
            SortedSet<String> missing = new TreeSet<>(SchemaFacts.of(theirs));
            SortedSet<String> extra = new TreeSet<>(SchemaFacts.of(ours));
            SortedSet<String> common = new TreeSet<>(missing);
            common.retainAll(extra);
            missing.removeAll(common);
            extra.removeAll(common);
            assertThat(common).as("facts in common").isNotEmpty();
            assertThat(extra)
                    .as("%s: ours (\"but was\") against Hibernate's, of which these differ", naming)
                    .isEqualTo(missing);
            hibernate.validate();
        }
    }

    /** Dropping what a case made is much faster than a database for each. */
    private static void empty(DataSource database) throws SQLException {
        execute(
                database,
                "do $$ declare s text; begin for s in select nspname from pg_namespace where nspname !~ '^pg_' and"
                        + " nspname <> 'information_schema' loop execute format('drop schema %I cascade', s); end loop; end $$;"
                        + " create schema public");
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + " in: " + sql, e);
        }
    }
}
