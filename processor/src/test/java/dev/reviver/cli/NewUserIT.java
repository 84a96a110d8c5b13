package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.reviver.files.MigrationDirectory;
import dev.reviver.files.MigrationWriter;
import dev.reviver.verify.Shadow;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody meets who has nothing but the jar, on a server that wants passwords; each command is a process of its own. */
class NewUserIT {
    private static final String SECRET = "not-to-be-seen";

    private static Shadow server;
    private static Shadow.Database database;
    private static String url;

    private WholeProcess program;
    private Path base;

    @BeforeAll
    static void serverWithPasswords() throws Exception {
        server = Shadow.embedded();
        database = server.fresh();
        execute("CREATE ROLE owner LOGIN PASSWORD '" + SECRET + "'");
        execute("CREATE ROLE guest LOGIN PASSWORD '" + SECRET + "'");
        execute("ALTER SCHEMA public OWNER TO owner");
        try (Connection connection = database.connect()) {
            url = connection.getMetaData().getURL();
            execute("REVOKE CONNECT ON DATABASE " + connection.getCatalog() + " FROM PUBLIC");
            execute("GRANT CONNECT, CREATE ON DATABASE " + connection.getCatalog() + " TO owner");
            execute("CREATE ROLE stranger LOGIN PASSWORD '" + SECRET + "'");
            execute("GRANT CONNECT ON DATABASE " + connection.getCatalog() + " TO guest");
        }
    }

    @AfterAll
    static void stop() throws Exception {
        execute("DROP OWNED BY owner, guest, stranger CASCADE");
        database.close();
        server.close();
    }

    @AfterEach
    void withoutHistory() throws Exception {
        execute("DROP TABLE IF EXISTS reviver_history, reviver_history_head CASCADE");
    }

    private static void execute(String sql) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(String query) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    @BeforeEach
    void directory(@TempDir Path directory) throws IOException {
        base = Files.createDirectories(directory.resolve("work"));
        program = new WholeProcess(base);
        Files.writeString(base.resolve("password"), SECRET + "\n");
        Files.writeString(base.resolve("wrong"), "guessed\n");
    }

    private void migration(String name, String up, String down) throws IOException {
        Path directory = Files.createDirectories(base.resolve("db/migrations").resolve(name));
        Files.writeString(directory.resolve("migration.sql"), up);
        Files.writeString(directory.resolve("down.sql"), down);
    }

    /** What it says is one thing with its ways out, and the same as JSON. */
    private void refuses(List<String> arguments, String kind, String... words) throws Exception {
        Said said = program.run(arguments.toArray(new String[0]));
        assertThat(said.code()).as(said.err()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .startsWith("error: ")
                .contains("What to do:\n")
                .contains(words)
                .doesNotContain(SECRET, "guessed", "Exception", "\tat ");
        List<String> asJson = new ArrayList<>(arguments);
        asJson.add("--json");
        Said json = program.run(asJson.toArray(new String[0]));
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.err()).isEmpty();
        assertThat(json.out()).contains("\"kind\" : \"" + kind + "\"", "\"exitCode\" : 1");
        try (JsonParser parser = new JsonFactory().createParser(json.out())) {
            while (parser.nextToken() != null) {
                // To the end: one object that can be read.
            }
        }
    }

    private static List<String> on(String verb, String url, String user, String passwordFile) {
        return List.of(verb, "--url", url, "--user", user, "--password-file", passwordFile);
    }

    @Test
    void saysWhyThereIsNoConnection() throws Exception {
        migration("20260101000000_init", "CREATE TABLE post (id int);", "DROP TABLE post;");
        refuses(
                on("status", "jdbc:postgresql://no-such-host.invalid/app", "owner", "password"),
                "Unreachable",
                "no-such-host.invalid",
                "host and port are right");
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        refuses(
                on("status", "jdbc:postgresql://127.0.0.1:" + closed + "/app", "owner", "password"),
                "Unreachable",
                "127.0.0.1:" + closed,
                "host and port are right");
        refuses(on("status", url, "owner", "wrong"), "Unreachable", "as owner", "--password-file");
        refuses(List.of("status", "--url", url, "--user", "owner"), "Unreachable", "give the password");
        refuses(on("status", url, "owner", "nowhere"), "NotFound", "There is no file nowhere", "--password-file");
        refuses(on("status", url + "_not", "owner", "password"), "Unreachable", "_not", "create the database");
        refuses(on("status", url, "stranger", "password"), "Unreachable", "stranger", "GRANT CONNECT");
        refuses(
                on("status", "jdbc:postgresql://127.0.0.1:many/app", "owner", "password"),
                "Refused",
                "jdbc:postgresql://host:5432/database");
    }

    @Test
    void saysWhatAUserMayNotDo() throws Exception {
        migration("20260101000000_init", "CREATE TABLE post (id int);", "DROP TABLE post;");
        refuses(on("migrate", url, "guest", "password"), "HistoryUnusable", "reviver_history", "CREATE on the schema");
        refuses(
                List.of("verify", "--shadow-url", url, "--shadow-user", "guest", "--shadow-password-file", "password"),
                "ShadowUnavailable",
                "guest may not empty",
                "ALTER SCHEMA public OWNER TO guest");
    }

    @Test
    void saysWhatIsMissingInAPlaceWithoutMigrations() throws Exception {
        refuses(on("migrate", url, "owner", "password"), "NotFound", "There are no migrations here", "--migrations");
        Files.createDirectories(base.resolve("src/main/java"));
        Files.writeString(base.resolve("pom.xml"), "<project/>");
        for (String verb : List.of("verify", "lint", "status")) {
            Said said = program.run(verb, "--migrations", ".", "--url", url, "--user", "owner");
            assertThat(said.err()).as(verb).doesNotContain("Exception");
        }
        assertThat(program.run("lint", "--migrations", ".").out()).contains("there is no migration in .");
        refuses(List.of("diff", "--from", "empty", "--to", "sql:src"), "NotFound", "no file that ends in .sql");
    }

    @Test
    void isOneObjectOrPlainTextForAPipe() throws Exception {
        migration("20260101000000_init", "CREATE TABLE post (id int PRIMARY KEY);", "DROP TABLE post;");
        Said plain = program.run("diff", "--from", "empty", "--to", "migrations:db/migrations", "--exit-code");
        assertThat(plain.code()).isEqualTo(2);
        assertThat(plain.out()).isEqualTo("creates table public.post\n");
        assertThat(plain.err()).isEmpty();
        assertThat(program.run("--help").out()).doesNotContain("\u001b[");
    }

    /** Ctrl-C, at moments that differ from machine to machine, and in the middle of everything. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verify",
                "diff --from migrations:db/migrations --to sql:db/migrations/20260101000000_init",
                "invert --write --name 20260105000000_five",
                "squash --to 20260105000000_five --name all",
                "new --name by_hand --from-database --url URL --user owner --password-file password",
                "import --from flyway --files db/flyway --migrations db/imported",
                "amend"
            })
    void leavesNothingBehindWhenInterrupted(String command) throws Exception {
        String[] arguments = command.replace("URL", url).split(" ");
        for (int delay = 500; delay <= 2300; delay += 900) {
            Map<String, String> before = threeMigrations();
            WholeProcess.Running running = program.start(Map.of(), arguments);
            Thread.sleep(delay);
            boolean ran = running.process().isAlive();
            Said said = running.interrupted();
            if (!ran || said.code() < 128) {
                break;
            }
            String when = "%s after %s ms: %s".formatted(command, delay, said.err());
            assertThat(program.leftovers(running.process().pid())).as(when).isEmpty();
            requireAllOrNothing(when, before, arguments);
            if (!said.out().isEmpty()) {
                break; // it had come to its result
            }
        }
    }

    private Map<String, String> threeMigrations() throws IOException {
        program.empty("db");
        for (String each : List.of("20260101000000_init", "20260103000000_three", "20260105000000_five")) {
            String table = each.substring(each.indexOf('_') + 1);
            migration(each, "CREATE TABLE " + table + " (id int PRIMARY KEY);\n", "DROP TABLE " + table + ";\n");
        }
        Files.createDirectories(base.resolve("db/flyway"));
        Files.writeString(base.resolve("db/flyway/V1__first.sql"), "CREATE TABLE first (id int);\n");
        return program.files();
    }

    /**
     * Where a fast machine had written everything before it was interrupted, that is what the command writes when nobody
     * interrupts it. Where it was in the middle of writing, whoever opens the directory next undoes or finishes it.
     */
    private void requireAllOrNothing(String when, Map<String, String> before, String... arguments) throws Exception {
        new MigrationWriter(new MigrationDirectory(base.resolve("db/migrations")), Clock.systemUTC()).open();
        Map<String, String> now = program.files();
        if (!now.equals(before)) {
            threeMigrations();
            assertThat(program.run(arguments).code()).as(when).isZero();
            assertThat(undated(now)).as(when).isEqualTo(undated(program.files()));
        }
    }

    private static String undated(Map<String, String> files) {
        return files.toString().replaceAll("\\d{14}", "TIME");
    }

    @Test
    void cancelsTheStatementOfAMigrationThatIsInterrupted() throws Exception {
        migration("20260101000000_init", "CREATE TABLE half (id int);\nSELECT pg_sleep(600);", "DROP TABLE half;");
        WholeProcess.Running running = program.start(
                Map.of("REVIVER_URL", url, "REVIVER_USER", "owner", "REVIVER_PASSWORD", SECRET), "migrate");
        String asleep =
                "SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(600);' AND state = 'active'";
        for (int i = 0; i < 200 && value(asleep).equals("0"); i++) {
            Thread.sleep(50);
        }
        Said said = running.interrupted();
        assertThat(said.code()).isGreaterThan(128);
        assertThat(said.err()).contains("undone whole", "canceling statement", "line 2");
        assertThat(value(asleep)).isEqualTo("0");
        assertThat(value("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted"))
                .isEqualTo("0");
        assertThat(value("SELECT to_regclass('half')")).isEqualTo("null");
    }

    @Test
    void completesInBash() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "bash"))),
                "bash is not installed");
        Files.writeString(base.resolve("completion"), program.run("completion").out());
        String script = """
                source ./completion
                compopt() { :; }
                try() {
                  COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMPREPLY=()
                  _complete_reviver reviver "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
                  echo "${COMPREPLY[*]}"
                }
                try reviver ver
                try reviver diff --exit
                try reviver import --from f
                try reviver verify --naming s
                """;
        Process bash = new ProcessBuilder("bash", "-c", script)
                .directory(base.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("verify\n--exit-code\nflyway\nspring\n");
    }
}
