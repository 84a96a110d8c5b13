package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code --json} where a verb fails: one object on the standard output, and nothing else. */
class ErrorsAsJsonTest {
    private static final String NOWHERE = "jdbc:postgresql://127.0.0.1:1/x";
    private static final String DIRECTORY = "no/such/directory";

    private final Path directory;

    ErrorsAsJsonTest(@TempDir Path directory) {
        this.directory = directory;
    }

    /** What was told of an error. */
    private record Told(String kind, String message, String file, int line, List<String> waysOut) {
        static Told of(Said said) throws IOException {
            assertThat(said.err()).isEmpty();
            String kind = "";
            String message = "";
            String file = "";
            int line = 0;
            List<String> waysOut = new ArrayList<>();
            try (JsonParser json = new JsonFactory().createParser(said.out())) {
                assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
                assertThat(json.nextFieldName()).isEqualTo("error");
                json.nextToken();
                for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                    json.nextToken();
                    switch (name) {
                        case "kind" -> kind = json.getText();
                        case "message" -> message = json.getText();
                        case "file" -> file = json.getText();
                        case "line" -> line = json.getIntValue();
                        case "statement", "sqlState" -> {}
                        case "waysOut" -> {
                            while (json.nextToken() != JsonToken.END_ARRAY) {
                                waysOut.add(json.getText());
                            }
                        }
                        default -> throw new AssertionError("nobody was told of " + name);
                    }
                }
                assertThat(json.nextFieldName()).isEqualTo("exitCode");
                assertThat(json.nextIntValue(-1)).isEqualTo(said.code());
                assertThat(json.nextToken()).isEqualTo(JsonToken.END_OBJECT);
                assertThat(json.nextToken()).isNull();
            }
            return new Told(kind, message, file, line, waysOut);
        }
    }

    static Stream<List<String>> whatCannotBeDone() {
        return Stream.of(
                List.of("NotFound", "diff", "--from", "migrations:" + DIRECTORY, "--to", "empty"),
                List.of("Unreachable", "diff", "--from", NOWHERE, "--to", "empty"),
                List.of("Refused", "diff", "--from", "thing", "--to", "empty"),
                List.of("Unreachable", "drift", "--migrations", ".", "--url", NOWHERE),
                List.of("NotFound", "verify", "--migrations", DIRECTORY),
                List.of("NotFound", "invert", "--migrations", DIRECTORY),
                List.of("NotFound", "lint", "--migrations", DIRECTORY),
                List.of("NotFound", "new", "--name", "n", "--migrations", ".", "--entities", "src/main/java"),
                List.of("NotFound", "amend", "--migrations", DIRECTORY),
                List.of("NotFound", "remove", "--yes", "--migrations", DIRECTORY),
                List.of("NotFound", "purge", "--migrations", DIRECTORY),
                List.of("NotFound", "squash", "--migrations", DIRECTORY),
                List.of("NotFound", "import", "--from", "flyway", "--migrations", DIRECTORY, "--files", DIRECTORY),
                List.of("NotFound", "rebase", "--migrations", DIRECTORY),
                List.of("NotFound", "merge-driver", "no", "such", "file"),
                List.of("NotFound", "graph", "--migrations", DIRECTORY),
                List.of("NotFound", "status"),
                List.of("Unreachable", "migrate", "--migrations", ".", "--url", NOWHERE),
                List.of("Unreachable", "rollback", "--migrations", ".", "--url", NOWHERE),
                List.of(
                        "Unreachable",
                        "resolve",
                        "--applied",
                        "20260101000000_m",
                        "--migrations",
                        ".",
                        "--url",
                        NOWHERE),
                List.of(
                        "NoSuchMigration",
                        "baseline",
                        "--name",
                        "20260101000000_m",
                        "--migrations",
                        ".",
                        "--url",
                        NOWHERE),
                List.of("NotFound", "execute", "no/such.sql", "--url", NOWHERE),
                List.of("Usage", "completion", "--fish"),
                List.of("Usage", "status", "--ulr", NOWHERE));
    }

    @ParameterizedTest
    @MethodSource("whatCannotBeDone")
    void everyVerbTellsAsOneObject(List<String> expected) throws Exception {
        Said said = Said.of(expected.subList(1, expected.size()), "--json");
        assertThat(said.code()).isEqualTo(1);
        Told told = Told.of(said);
        assertThat(told.kind()).isEqualTo(expected.get(0));
        assertThat(told.message()).isNotBlank().doesNotContain("What to do:");
        if (told.message().startsWith("There is no file")) {
            assertThat(told.file()).isNotBlank();
        } else if (told.kind().equals("Usage")) {
            assertThat(told.message()).contains(" --help tells more");
        } else {
            assertThat(told.waysOut()).isNotEmpty().allSatisfy(way -> assertThat(way)
                    .isNotBlank());
        }
    }

    @Test
    void noVerbIsLeftOut() {
        List<String> tried =
                whatCannotBeDone().map(line -> line.get(1)).distinct().toList();
        List<String> verbs = Said.of()
                .out()
                .lines()
                .dropWhile(line -> !line.equals("Verbs:"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
        assertThat(tried).containsExactlyInAnyOrderElementsOf(verbs);
    }

    @Test
    void aStatementThatIsRefusedNamesFileAndLine() throws Exception {
        Path file = directory.resolve("down.sql");
        Files.writeString(file, "SELECT 1;\n\nSELECT nothing;\n");
        Said failed =
                Said.of("execute", file.toString(), "--url", Database.fresh().url(), "--json");
        assertThat(failed.code()).isEqualTo(1);
        Told told = Told.of(failed);
        assertThat(told.kind()).isEqualTo("StatementFailed");
        assertThat(told.file()).endsWith("down.sql");
        assertThat(told.line()).isEqualTo(3);
        assertThat(told.waysOut()).isNotEmpty();

        Said refused = Said.of(
                "diff",
                "--from",
                "empty",
                "--to",
                "sql:" + file,
                "--shadow-url",
                Database.fresh().url(),
                "--json");
        assertThat(Told.of(refused).kind()).isEqualTo("StatementFailed");
        assertThat(Told.of(refused).file()).isEqualTo(file.toString());
        assertThat(Told.of(refused).line()).isEqualTo(3);
    }

    @Test
    void aBrokenSnapshotNamesLineAndColumn() throws Exception {
        Path file = directory.resolve("schema.snapshot.json");
        Files.writeString(file, "{\n<<<<<<< ours");
        Told told = Told.of(Said.of("diff", "--from", "snapshot:" + file, "--to", "empty", "--json"));
        assertThat(told.kind()).isEqualTo("SnapshotUnreadable");
        assertThat(told.line()).isEqualTo(2);
    }
}
