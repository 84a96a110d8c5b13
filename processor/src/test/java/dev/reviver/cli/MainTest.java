package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.reviver.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private final Path directory;

    MainTest(@TempDir Path directory) {
        this.directory = directory;
    }

    private static Said run(String... arguments) {
        return Said.of(arguments);
    }

    private String file(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
        return file.toString();
    }

    private void migration(String name, String up, String down) throws IOException {
        file("db/" + name + "/migration.sql", up);
        file("db/" + name + "/down.sql", down);
    }

    private String migrations() {
        return directory.resolve("db").toString();
    }

    private static String url(DataSource database) throws Exception {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getURL()
                    + (connection.getMetaData().getURL().contains("?") ? "&" : "?") + "user=postgres";
        }
    }

    private static void execute(DataSource database, String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A shadow without starting a second server. */
    private static List<String> shadow() throws Exception {
        return List.of("--shadow-url", url(TestPostgres.freshDatabase()));
    }

    private static Said runWithShadow(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(shadow());
        return run(all.toArray(new String[0]));
    }

    @Test
    void teachesWithoutAVerb() {
        Said said = run();
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("Verbs:", "diff", "verify", "Exit codes:")
                .doesNotContain("\u001b[");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(run("nonsense").code()).isEqualTo(1);
        assertThat(run("diff", "--from", "empty", "--to", "nowhere:x").err()).contains("names no schema", "sql:FILE");
        assertThat(run("diff", "--from", "empty").err()).contains("--to");
        assertThat(run("status").err()).contains("No database was named", "--url");
    }

    @Test
    void saysInALineWhatIsWrongWithTheCommandLine() {
        Said said = run("diff", "--from", "empty");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("Missing required option: '--to=SPEC'", "reviver diff --help tells more")
                .doesNotContain("Options:");
        assertThat(run("resolve").err()).startsWith("error: Missing required argument");
        assertThat(run("merge-driver", "no", "such", "file").err()).isEqualTo("error: There is no file such.\n");
    }

    @Test
    void everyVerbWritesItsErrorsAsJsonToo() throws IOException {
        for (String verb : verbs()) {
            Said said = run(verb, "--json", "--nonsense");
            assertThat(said.code()).as(verb).isEqualTo(1);
            assertThat(said.err()).as(verb).isEmpty();
            assertThat(tree(said.out())).as(verb).contains("error.kind=Usage", "exitCode=1");
        }
    }

    @Test
    void anErrorInJsonHasItsKindItsPlaceAndTheWaysOut() throws Exception {
        migration("20260101000000_init", "CREATE TABLE t (a int);\nCOMMIT;", "DROP TABLE t;");
        Said closed = run("status", "--json", "--migrations", migrations(), "--url", "jdbc:postgresql://127.0.0.1:1/x");
        assertThat(tree(closed.out()))
                .contains(
                        "error.kind=Unreachable",
                        "error.waysOut=see that the server runs and that host and port are right")
                .noneMatch(field -> field.startsWith("error.message=") && field.contains("What to do"));

        Said refused =
                run("migrate", "--json", "--migrations", migrations(), "--url", url(TestPostgres.freshDatabase()));
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).isEmpty();
        assertThat(tree(refused.out()))
                .contains("error.kind=ScriptRefused", "error.line=2", "error.statement=2", "exitCode=1")
                .anyMatch(field -> field.startsWith("error.file=") && field.endsWith("migration.sql"));
    }

    /** The fields of an object, as {@code error.line=2}; fails if it is none, or has something behind it. */
    private static List<String> tree(String json) throws IOException {
        List<String> fields = new ArrayList<>();
        Deque<String> path = new ArrayDeque<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT, START_ARRAY -> path.addLast(String.valueOf(parser.currentName()));
                    case END_OBJECT, END_ARRAY -> path.removeLast();
                    case FIELD_NAME -> {}
                    default -> {
                        String last = parser.currentName() == null ? "" : "." + parser.currentName();
                        String above = path.stream().skip(1).collect(Collectors.joining("."));
                        fields.add((above + last).replaceFirst("^\\.", "") + "=" + parser.getText());
                    }
                }
            }
        }
        return fields;
    }

    private static List<String> verbs() {
        return run().out()
                .lines()
                .dropWhile(line -> !line.equals("Verbs:"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
    }

    @Test
    void everyVerbTeachesAndCanWriteJson() {
        List<String> verbs = verbs();
        assertThat(verbs)
                .contains("diff", "amend", "merge-driver", "completion")
                .hasSize(21);
        for (String verb : verbs) {
            Said help = run(verb, "--help");
            assertThat(help.code()).isZero();
            assertThat(help.out()).contains("Usage: reviver " + verb, "--json");
        }
    }

    @Test
    void aConnectionThatFailsIsToldOnceWithTheWayOut() throws Exception {
        migration("20260101000000_init", "CREATE TABLE t (a int);", "DROP TABLE t;");
        Said closed = run("status", "--migrations", migrations(), "--url", "jdbc:postgresql://127.0.0.1:1/x");
        assertThat(closed.code()).isEqualTo(1);
        assertThat(closed.err())
                .startsWith("error: Cannot connect to jdbc:postgresql://127.0.0.1:1/x as ")
                .endsWith("What to do:\n  see that the server runs and that host and port are right\n")
                .containsOnlyOnce("What to do:");
        String url = url(TestPostgres.freshDatabase());
        assertThat(run("migrate", "--migrations", migrations(), "--url", url.replaceFirst("/\\w+\\?", "/nowhere?"))
                        .err())
                .contains("does not exist", "create the database");
        assertThat(run("status", "--migrations", migrations(), "--url", url.replace("user=postgres", "user=nobody"))
                        .err())
                .contains("role \"nobody\" does not exist", "--user");
    }

    @Test
    void passesOverWhatIsNoMigration() throws Exception {
        file("db/notes.txt", "not ours");
        file("db/src/Main.java", "class Main {}");
        assertThat(run("graph", "--chain", "--migrations", migrations()).out()).isEqualTo("graph TD\n");
        assertThat(runWithShadow("verify", "--migrations", migrations()).code()).isZero();
    }

    @Test
    void comparesTwoFilesInBothOrders() throws Exception {
        String from = file("from.sql", "CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;");
        String to = file("to.sql", "CREATE TABLE t (a bigint); CREATE VIEW v AS SELECT a FROM t;");
        Said script = runWithShadow("diff", "--from", "sql:" + from, "--to", "sql:" + to, "--script");
        assertThat(script.err()).isEmpty();
        assertThat(script.out()).containsSubsequence("DROP VIEW public.v;", "TYPE bigint", "CREATE VIEW public.v");
        assertThat(runWithShadow("diff", "--from", "sql:" + to, "--to", "sql:" + from, "--script")
                        .out())
                .containsSubsequence("DROP VIEW public.v;", "TYPE integer", "CREATE VIEW public.v");
        assertThat(runWithShadow("diff", "--from", "sql:" + to, "--to", "sql:" + from, "--exit-code")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void saysThatEqualStatesAreEqual() throws Exception {
        String same = file("same.sql", "CREATE TABLE t (a int)");
        Said said = runWithShadow("diff", "--from", "sql:" + same, "--to", "sql:" + same, "--script", "--exit-code");
        assertThat(said.code()).isZero();
        assertThat(said.out()).isEqualTo("-- This is an empty migration.\n");
        assertThat(run("diff", "--from", "empty", "--to", "empty").out()).isEqualTo("-- This is an empty migration.\n");
    }

    @Test
    void namesTheLineOfAnSqlFileThatFails() throws Exception {
        String broken = file("broken.sql", "CREATE TABLE t (a int);\nCREATE TABLE t (a int);");
        Said said = runWithShadow("diff", "--from", "sql:" + broken, "--to", "empty");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("broken.sql, line 2", "already exists");
    }

    @Test
    void leavesTheHistoryOutAndFindsWhatWasDoneByHand() throws Exception {
        migration("20260101000000_init", "CREATE TABLE t (a int);", "DROP TABLE t;");
        DataSource database = TestPostgres.freshDatabase();
        String url = url(database);
        assertThat(run("status", "--migrations", migrations(), "--url", url).code())
                .isEqualTo(2);
        assertThat(run("migrate", "--migrations", migrations(), "--url", url).out())
                .contains("1 applied");
        assertThat(run("status", "--migrations", migrations(), "--url", url).code())
                .isZero();
        assertThat(runWithShadow("drift", "--migrations", migrations(), "--url", url)
                        .code())
                .isZero();
        execute(database, "CREATE INDEX by_hand ON t (a)");
        Said drift = runWithShadow("drift", "--migrations", migrations(), "--url", url);
        assertThat(drift.code()).isEqualTo(2);
        assertThat(drift.out()).contains("index public.by_hand is in the database and in no migration");
        execute(database, "DROP INDEX by_hand");
        assertThat(run("rollback", "--migrations", migrations(), "--url", url, "--allow-data-loss")
                        .out())
                .contains("1 rolled back");
    }

    @Test
    void verifiesAndBlames() throws Exception {
        migration(
                "20260101000000_init",
                "CREATE TABLE t (a int);\nCREATE VIEW v AS SELECT a FROM t;",
                "DROP VIEW v; DROP TABLE t;");
        migration("20260102000000_drop", "DROP VIEW v;", "SELECT 1;");
        Said said = runWithShadow("verify", "--migrations", migrations());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("20260102000000_drop: view public.v did not come back", "migration.sql, line 1: DROP VIEW v");
        Said json = runWithShadow("verify", "--migrations", migrations(), "--json");
        assertThat(json.out()).contains("\"kind\" : \"NOT_RESTORED\"");
        assertThat(runWithShadow("verify", "--migrations", migrations(), "--name", "20260101000000_init")
                        .code())
                .isZero();
    }

    @Test
    void invertsWhatIsWrittenByHand() throws Exception {
        migration("20260101000000_init", "CREATE TABLE t (a int);", "DROP TABLE t;");
        migration("20260102000000_view", "CREATE VIEW v AS SELECT a FROM t;", "");
        assertThat(runWithShadow("invert", "--migrations", migrations(), "--write")
                        .code())
                .isZero();
        assertThat(Path.of(migrations(), "20260102000000_view", "down.sql"))
                .content()
                .contains("DROP VIEW public.v;");
        assertThat(runWithShadow("verify", "--migrations", migrations()).code()).isZero();
        migration("20260103000000_rows", "UPDATE t SET a = 1;", "");
        Said said = runWithShadow("invert", "--migrations", migrations());
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("not inverted", "UPDATE t SET a = 1");
    }

    @Test
    void lintsForReviewTools() throws Exception {
        migration("20260101000000_init", "CREATE TABLE t (a int);\nCREATE INDEX i ON t (a);", "DROP TABLE t;");
        Said init = run("lint", "--migrations", migrations());
        assertThat(init.code()).isZero();
        assertThat(init.out()).contains("down.sql:1: RV141").doesNotContain("migration.sql");
        migration("20260102000000_more", "CREATE INDEX j ON t (a);\nDROP TABLE t;", "");
        Said said = run("lint", "--migrations", migrations(), "--last");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).contains("RV125", "RV101");
        assertThat(run("lint", "--migrations", migrations(), "--sarif").out())
                .contains("\"version\" : \"2.1.0\"", "\"ruleId\" : \"RV125\"", "\"startLine\" : 1");
    }

    @Test
    void refusesAShadowThatIsTheTargetOrIsNotEmpty() throws Exception {
        migration("20260101000000_init", "CREATE TABLE t (a int);", "DROP TABLE t;");
        String url = url(TestPostgres.freshDatabase());
        Said same = run(
                "drift",
                "--migrations",
                migrations(),
                "--url",
                url,
                "--shadow-url",
                url.replace("localhost", "127.0.0.1"));
        assertThat(same.code()).isEqualTo(1);
        assertThat(same.err()).contains("the very database that it must not touch");
        DataSource full = TestPostgres.freshDatabase();
        execute(full, "CREATE TABLE precious (a int)");
        Said said = run("verify", "--migrations", migrations(), "--shadow-url", url(full));
        assertThat(said.err()).contains("is not empty", "table public.precious");
        execute(full, "SELECT * FROM precious");
    }

    @Test
    void neverPrintsAPassword() {
        Said said = run("diff", "--from", "postgresql://me:secret@127.0.0.1:1/x", "--to", "empty");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("Cannot connect to jdbc:postgresql://127.0.0.1:1/x as me")
                .doesNotContain("secret");
        assertThat(Said.of(Map.of("PGHOST", "127.0.0.1", "PGPORT", "1", "PGPASSWORD", "secret"), "execute", "x")
                        .err())
                .doesNotContain("secret");
    }

    @Test
    void writesAnEmptyPair() throws Exception {
        Said said = run("new", "--name", "by_hand", "--empty", "--migrations", migrations(), "--unit", "shop");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("_by_hand");
        assertThat(Path.of(migrations(), "schema.snapshot.json")).content().contains("shop");
    }

    @Test
    void writesAnEmptyPairBesideMigrationsByHand() throws Exception {
        migration("20260101000000_init", "CREATE TABLE t (a int);", "DROP TABLE t;");
        Said said = run("new", "--name", "more", "--empty", "--migrations", migrations());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(run("new", "--name", "x", "--migrations", migrations(), "--entities", migrations())
                        .err())
                .contains("no record of entities");
    }

    @Test
    void completesInAShell() {
        assertThat(run("completion").out()).contains("complete", "reviver");
    }
}
