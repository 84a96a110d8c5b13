package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every verb of operations, with migrations from everywhere: a directory, the application's jar, the database alone. */
class SourcesTest {
    private static final Map<String, String> FILES = Map.of(
            "20260101000000_first/migration.sql",
            "CREATE TABLE first (id int);",
            "20260101000000_first/down.sql",
            "DROP TABLE first;",
            "20260102000000_second/migration.sql",
            "CREATE TABLE second (id int);",
            "20260102000000_second/down.sql",
            "DROP TABLE second;");
    private static final String FIRST = "20260101000000_first";
    private static final String SECOND = "20260102000000_second";

    /** Where migrations come from. */
    enum Source {
        DIRECTORY,
        JAR,
        HISTORY
    }

    private Path base;
    private Database database;

    @BeforeEach
    void files(@TempDir Path directory) throws Exception {
        base = directory;
        database = Database.fresh();
        for (var file : FILES.entrySet()) {
            Path path = base.resolve("m").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        try (OutputStream out = Files.newOutputStream(base.resolve("app.jar"));
                ZipOutputStream jar = new ZipOutputStream(out)) {
            for (var file : FILES.entrySet()) {
                jar.putNextEntry(new ZipEntry("db/migrations/" + file.getKey()));
                jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private List<String> from(Source source) {
        return switch (source) {
            case DIRECTORY -> List.of("--migrations", base.resolve("m").toString());
            case JAR -> List.of("--migrations", base.resolve("app.jar").toString());
            case HISTORY -> List.of("--history");
        };
    }

    private Said run(Source source, String verb, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(verb, "--url", database.url()));
        arguments.addAll(from(source));
        return Said.of(arguments, more);
    }

    private void succeeds(Source source, String verb, String... more) throws Exception {
        Said said = run(source, verb, more);
        assertThat(said.code())
                .as("%s %s: %s%s", verb, source, said.out(), said.err())
                .isZero();
    }

    private void applied() throws Exception {
        succeeds(Source.DIRECTORY, "migrate");
    }

    static Stream<Arguments> files() {
        return Stream.of(Source.DIRECTORY, Source.JAR).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("files")
    void migratesAndAdopts(Source source) throws Exception {
        assertThat(run(source, "status").code()).isEqualTo(2);
        assertThat(run(source, "migrate", "--dry-run").code()).isEqualTo(2);
        succeeds(source, "migrate", "--to", FIRST);
        succeeds(source, "migrate");
        succeeds(source, "status");
        database.execute("DROP TABLE reviver_history, reviver_history_head");
        succeeds(source, "baseline", "--name", SECOND);
        succeeds(source, "status");
    }

    @ParameterizedTest
    @EnumSource
    void tellsHowMigrationsStand(Source source) throws Exception {
        applied();
        Said said = run(source, "status");
        assertThat(said.code()).as(said.out()).isZero();
        assertThat(said.out()).contains(FIRST, SECOND, "applied");
        assertThat(run(source, "status", "--json").out()).contains("\"state\" : \"applied\"");
    }

    @ParameterizedTest
    @EnumSource
    void rollsBack(Source source) throws Exception {
        applied();
        succeeds(source, "rollback");
        database.execute("CREATE TABLE second (other int)");
        succeeds(source, "rollback", "--only", FIRST);
        database.execute("CREATE TABLE first (other int)");
    }

    @ParameterizedTest
    @EnumSource
    void resolves(Source source) throws Exception {
        applied();
        database.execute("DROP TABLE second");
        succeeds(source, "resolve", "--rolled-back", SECOND);
        assertThat(run(Source.DIRECTORY, "status").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("files")
    void resolvesWhatWasDoneByHand(Source source) throws Exception {
        succeeds(source, "migrate", "--to", FIRST);
        database.execute("CREATE TABLE second (id int)");
        succeeds(source, "resolve", "--applied", SECOND);
        succeeds(source, "status");
    }

    /** It is asked of the database alone, and what it has run is kept there. */
    @Test
    void executesWhateverTheMigrations() throws Exception {
        applied();
        Path sql = Files.writeString(base.resolve("more.sql"), "CREATE TABLE more (id int);");
        Said said = Said.of(List.of("execute", "--url", database.url()), sql.toString());
        assertThat(said.code()).as(said.err()).isZero();
        database.execute("INSERT INTO more VALUES (1)");
        for (Source source : Source.values()) {
            assertThat(run(source, "execute", sql.toString()).code())
                    .as("%s", source)
                    .isEqualTo(1);
            succeeds(source, "status");
        }
    }

    /** A jar is what was released. */
    @ParameterizedTest
    @ValueSource(
            strings = {"purge", "new --name n --empty", "amend", "remove --yes", "squash", "rebase", "invert --write"})
    void writesIntoNoJar(String command) throws Exception {
        byte[] before = Files.readAllBytes(base.resolve("app.jar"));
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(from(Source.JAR));
        Said said = Said.of(arguments);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("in a jar", "--migrations DIR");
        assertThat(Files.readAllBytes(base.resolve("app.jar"))).isEqualTo(before);
    }

    /** What only files can say is not promised by the history: neither verb has the option. */
    @Test
    void needsFilesForWhatIsNotInTheDatabaseYet() throws Exception {
        for (String verb : List.of("migrate", "baseline")) {
            Said said = run(Source.HISTORY, verb, verb.equals("baseline") ? "--name=" + SECOND : "--dry-run");
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err()).contains("--history", "reviver " + verb + " --help");
        }
    }
}
