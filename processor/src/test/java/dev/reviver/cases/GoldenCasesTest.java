package dev.reviver.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.runtime.DirectoryMigrations;
import dev.reviver.runtime.MigrationRunner;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.StatementSplitter;
import dev.reviver.testing.CatalogText;
import dev.reviver.testing.TestPostgres;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every folder {@code cases/<noun>/<case>}: compiles {@code from}, then {@code to} with {@code options}, and
 * compares what was written and said with the golden files. On a real PostgreSQL, up must then give the catalog that a
 * fresh build of {@code to} gives, down the one from before, and a second compile nothing.
 */
class GoldenCasesTest {
    /** An annotation for the migration that was written may stay, and is told to be stale. */
    private static final Pattern STALE = Pattern.compile("NOTE .*\n    \\[RV22[456]\\] .*\n");

    /** Part of the path of the folders to run; all if empty. */
    private static final String ONLY = System.getProperty("golden.only", "");

    /** Options that speak of one migration. */
    private static final List<String> ONCE =
            List.of("rename=", "empty=", "backfill=", "accept=", "purge=", "drop=", "online=");

    private static final String HISTORY = "reviver_history";

    @TestFactory
    Stream<DynamicTest> cases(@TempDir Path temporary) throws IOException, URISyntaxException {
        Path root = sourceOf(Path.of(Objects.requireNonNull(GoldenCasesTest.class.getResource("/cases"), "cases")
                .toURI()));
        List<Path> folders = new ArrayList<>();
        for (Path noun : directories(root)) {
            folders.addAll(directories(noun));
        }
        assertThat(folders).isNotEmpty();
        return folders.stream()
                .filter(folder -> root.relativize(folder).toString().contains(ONLY))
                .map(folder ->
                        DynamicTest.dynamicTest(root.relativize(folder).toString(), folder.toUri(), () -> new Case(
                                        folder, temporary.resolve(root.relativize(folder)))
                                .run()));
    }

    private record Case(Path folder, Path temporary) {
        void run() throws IOException, SQLException {
            CaseModule module = new CaseModule(temporary.resolve("module"));
            List<String> initial = new ArrayList<>(List.of("name=init"));
            options().stream().filter(option -> option.startsWith("naming=")).forEach(initial::add);
            module.compile(folder.resolve("from"), initial);
            List<Path> before = module.directories();
            DataSource database = TestPostgres.freshDatabase();
            List<String> catalogBefore = migrate(module, database);

            List<String> options = new ArrayList<>(List.of("name=change"));
            options.addAll(options());
            String messages = module.compile(folder.resolve("to"), options);
            Optional<Path> written = module.newest().filter(directory -> !before.contains(directory));

            GoldenFile.check(folder.resolve("messages.txt"), messages);
            GoldenFile.check(folder.resolve("migration.sql"), text(written, "migration.sql"));
            GoldenFile.check(folder.resolve("down.sql"), text(written, "down.sql"));
            if (written.isPresent()) {
                thereAndBackAgain(module, database, catalogBefore, initial);
                secondCompileWritesNothing(module);
            }
        }

        private void thereAndBackAgain(
                CaseModule module, DataSource database, List<String> catalogBefore, List<String> initial)
                throws IOException, SQLException {
            boolean online = options().contains("online=true");
            List<String> after = online ? run(module, database, "migration.sql") : migrate(module, database);
            assertThat(withoutArchived(after))
                    .as("up equals a fresh build")
                    .containsExactlyElementsOf(freshBuild(initial));
            if (online) {
                run(module, database, "down.sql");
            } else {
                runner(module, database).rollback(1);
            }
            assertThat(catalog(database)).as("down restores").containsExactlyElementsOf(catalogBefore);
            assertThat(online ? run(module, database, "migration.sql") : migrate(module, database))
                    .as("up again")
                    .containsExactlyElementsOf(after);
        }

        /** What was put aside is not in a fresh build. */
        private static List<String> withoutArchived(List<String> catalog) {
            return catalog.stream().filter(line -> !line.contains("__archived")).toList();
        }

        /** Statement by statement, each in a transaction of its own, as someone with psql would. */
        private static List<String> run(CaseModule module, DataSource database, String file)
                throws IOException, SQLException {
            Path script = module.newest().orElseThrow().resolve(file);
            try (Connection connection = database.getConnection();
                    java.sql.Statement statement = connection.createStatement()) {
                for (Statement part : StatementSplitter.split(new Script(file, Files.readString(script)))) {
                    statement.execute(part.sql());
                }
            }
            return catalog(database);
        }

        private void secondCompileWritesNothing(CaseModule module) throws IOException {
            List<String> options = options().stream()
                    .filter(option -> ONCE.stream().noneMatch(option::startsWith))
                    .toList();
            String sealed = module.compile(folder.resolve("to"), options);
            List<String> resources = module.resources();
            module.breakSeal();
            List<String> files = module.everything();
            String messages = module.compile(folder.resolve("to"), options);
            assertThat(sealed).as("a seal is silent only if all is").isEqualTo(messages);
            assertThat(resources).isEqualTo(module.resources());
            assertThat(STALE.matcher(messages).replaceAll(""))
                    .as("nothing is pending")
                    .isEmpty();
            assertThat(module.everything()).isEqualTo(files);
        }

        private List<String> freshBuild(List<String> initial) throws IOException, SQLException {
            CaseModule fresh = new CaseModule(temporary.resolve("fresh"));
            fresh.compile(folder.resolve("to"), initial);
            return migrate(fresh, TestPostgres.freshDatabase());
        }

        private List<String> options() throws IOException {
            Path file = folder.resolve("options");
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        }

        private static String text(Optional<Path> directory, String file) throws IOException {
            return directory.isPresent()
                    ? CaseModule.withoutTimes(Files.readString(directory.get().resolve(file)))
                    : "";
        }

        /** Applies what is there; the catalog afterwards. */
        private static List<String> migrate(CaseModule module, DataSource database) throws SQLException {
            runner(module, database).migrate();
            return catalog(database);
        }

        private static MigrationRunner runner(CaseModule module, DataSource database) {
            return MigrationRunner.of(database, new DirectoryMigrations("app", module.migrations()))
                    .withListener(event -> {});
        }

        private static List<String> catalog(DataSource database) throws SQLException {
            return CatalogText.of(database, HISTORY, HISTORY + "_.*");
        }
    }

    /** The folder below {@code src}, which a golden update must write to, not its copy in the build's output. */
    private static Path sourceOf(Path copy) {
        Path module = Objects.requireNonNull(copy.getParent());
        while (!Files.exists(module.resolve("pom.xml"))) {
            module = Objects.requireNonNull(module.getParent(), "a directory with a pom.xml");
        }
        return module.resolve("src/test/resources/cases");
    }

    private static List<Path> directories(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }
}
