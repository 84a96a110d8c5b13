package dev.reviver.runtime;

import static dev.reviver.runtime.Project.HISTORY;
import static dev.reviver.runtime.Project.attempts;
import static dev.reviver.runtime.Project.execute;
import static dev.reviver.runtime.Project.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.reviver.testing.CatalogText;
import dev.reviver.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens on the connection: settings, round trips, broken wires. */
class ConnectionTest {
    private static final String SETTINGS = "SELECT name, setting FROM pg_settings WHERE name IN ('search_path', 'role',"
            + " 'TimeZone', 'DateStyle', 'lock_timeout', 'statement_timeout', 'client_min_messages',"
            + " 'transaction_isolation', 'idle_in_transaction_session_timeout') ORDER BY name";

    private final DataSource database = TestPostgres.freshDatabase();
    private final Project project;

    ConnectionTest(@TempDir Path directory) {
        project = new Project(directory).threeMigrations();
    }

    /** One connection, as a pool of one would hand it out. */
    private static DataSource poolOf(Connection connection) {
        Connection unclosable = (Connection) java.lang.reflect.Proxy.newProxyInstance(
                ConnectionTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (java.lang.reflect.InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new Wrapped(TestPostgres.server().getPostgresDatabase(), ignored -> {
            ignored.close();
            return unclosable;
        });
    }

    private static List<String> settings(Connection connection) throws SQLException {
        List<String> settings = new ArrayList<>();
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SETTINGS)) {
            while (row.next()) {
                settings.add(row.getString(1) + "=" + row.getString(2));
            }
        }
        return settings;
    }

    @Test
    void givesTheConnectionBackAsItCame() throws Exception {
        try (Connection connection = database.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(
                    "SET search_path = public, pg_catalog; SET lock_timeout = 777; SET TimeZone = 'Asia/Tokyo'");
            connection.setAutoCommit(false);
            List<String> before = settings(connection);
            connection.rollback();
            MigrationRunner runner = project.runner(poolOf(connection));

            runner.migrate();
            runner.rollback(1);
            runner.status();
            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(settings(connection)).isEqualTo(before);
            connection.rollback();

            project.write("20260102000000_b", "edited");
            assertThatThrownBy(runner::migrate).isInstanceOf(MigrationException.class);
            project.write("20260102000000_b", "CREATE TABLE b (id int REFERENCES a);")
                    .write("20260103000000_c", "nonsense");
            assertThatThrownBy(runner::migrate).isInstanceOf(MigrationException.StatementFailed.class);
            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(settings(connection)).isEqualTo(before);
            assertThat(query(database, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"))
                    .containsExactly("0");
        }
    }

    @Test
    void asksOnceWhenThereIsNothingToDo() throws Exception {
        project.runner(database).migrate();
        try (Proxied wire = new Proxied();
                Connection connection = wire.to(database).getConnection()) {
            MigrationRunner runner = project.runner(poolOf(connection));
            runner.status(); // warm: the driver asks a few things on a new connection
            int before = wire.roundTrips();
            assertThat(runner.migrate().applied()).isEmpty();
            assertThat(wire.roundTrips() - before).isEqualTo(1);

            connection.setAutoCommit(false);
            before = wire.roundTrips();
            assertThat(runner.migrate().applied()).isEmpty();
            assertThat(wire.roundTrips() - before).isEqualTo(1);

            MigrationRunner named = runner.withSchema("public");
            before = wire.roundTrips();
            assertThat(named.migrate().applied()).isEmpty();
            assertThat(wire.roundTrips() - before).isEqualTo(1);
        }
    }

    @Test
    void sendsAMigrationAndItsRowAndTheCommitTogether() throws Exception {
        try (Proxied wire = new Proxied();
                Connection connection = wire.to(database).getConnection()) {
            MigrationRunner runner = project.runner(poolOf(connection));
            runner.status();
            assertThat(roundTrips(wire, runner))
                    .as("a glance, a look, and where it would be; begin and lock; all the rest, with the history")
                    .isEqualTo(3 + 2);
            project.write("20260104000000_d", "CREATE TABLE d (id int); ALTER TABLE d ADD e int; DROP TABLE d;", "");
            int one = roundTrips(wire, runner);
            project.write("20260105000000_e", "CREATE TABLE e (id int); COMMENT ON TABLE e IS 'x';", "DROP TABLE e;")
                    .write("20260106000000_f", "CREATE TABLE f (id int); COMMENT ON TABLE f IS 'x';", "DROP TABLE f;");
            int two = roundTrips(wire, runner);
            project.write("20260107000000_g", "SELECT 1; SELECT 2; SELECT 3;", "SELECT 4;");
            int unbounded = roundTrips(wire, runner);
            project.write("20260108000000_h", """
                            CREATE TABLE IF NOT EXISTS a (id int);
                            CREATE TABLE h (id int REFERENCES a ON DELETE CASCADE);
                            CREATE VIEW v AS SELECT * FROM a;
                            """)
                    .write("20260109000000_i", "DROP VIEW IF EXISTS w CASCADE; CREATE TABLE i AS SELECT id FROM a;");
            int noted = roundTrips(wire, runner);
            assertThat(two)
                    .as("a glance, a look; begin, lock and ask for the head; all the rest, and how long it took")
                    .isEqualTo(2 + 2);
            assertThat(unbounded)
                    .as("statements of which anything may come back go alone")
                    .isEqualTo(2 + 1 + 3 + 2);
            assertThat(noted)
                    .as("a notice keeps nobody back")
                    .isLessThanOrEqualTo(two + 2); // they have no down: the fingerprint is taken before
            assertThat(one).as("so do those that may lose rows").isGreaterThan(3 + 4);
        }
    }

    /** The driver waits for answers after 256 statements by itself: what is cut must not be cut once more. */
    @Test
    void sendsAHundredMigrationsInThreeMessages() throws Exception {
        project.runner(database).migrate();
        for (int i = 100; i < 200; i++) {
            String t = "t" + i;
            project.write(
                    "20260201000" + i + "_m",
                    "CREATE TABLE " + t + " (id int);\nCREATE INDEX " + t + "_id ON " + t + " (id);\nINSERT INTO " + t
                            + " VALUES (1);",
                    "DROP TABLE " + t + ";");
        }
        try (Proxied wire = new Proxied();
                Connection connection = wire.to(database).getConnection()) {
            MigrationRunner runner = project.runner(poolOf(connection));
            runner.status();
            assertThat(roundTrips(wire, runner))
                    .as("a glance, a look, the lock; 600 statements")
                    .isEqualTo(3 + 3);
        }
    }

    private static int roundTrips(Proxied wire, MigrationRunner runner) {
        int before = wire.roundTrips();
        assertThat(runner.migrate().applied()).isNotEmpty();
        return wire.roundTrips() - before;
    }

    @Test
    void tellsTheStateRightWhenTheBackendDiesMidway() throws Exception {
        project.runner(database).migrate();
        List<String> before = CatalogText.of(database, HISTORY);
        project.write(
                "20260104000000_d",
                "CREATE TABLE d (id int);\nSELECT pg_terminate_backend(pg_backend_pid());\nCREATE TABLE e (id int);",
                "DROP TABLE d;");
        MigrationRunner runner = project.runner(database);
        var failed = catchThrowableOfType(MigrationException.StatementFailed.class, runner::migrate);
        assertThat(failed.statementNumber()).isEqualTo(2);
        assertThat(failed.sqlState()).isEqualTo("57P01");
        assertThat(failed).hasMessageContaining("the connection broke");
        assertThat(CatalogText.of(database, HISTORY)).isEqualTo(before);
        assertThat(attempts(database)).last().isEqualTo("20260104000000_d migrate failed");

        project.write("20260104000000_d", "CREATE TABLE d (id int);", "DROP TABLE d;");
        assertThat(runner.migrate().applied()).hasSize(1);
    }

    @Test
    void tellsTheStateRightWhenTheBackendDiesWhileCommitting() throws Exception {
        project.runner(database).migrate();
        execute(
                database,
                "CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM"
                        + " pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$");
        project.write(
                "20260104000000_d",
                "CREATE TABLE d (id int);\nCREATE CONSTRAINT TRIGGER die AFTER INSERT ON d DEFERRABLE INITIALLY"
                        + " DEFERRED FOR EACH ROW EXECUTE FUNCTION die();\nINSERT INTO d VALUES (1);");
        assertThatThrownBy(project.runner(database)::migrate)
                .isInstanceOf(MigrationException.StatementFailed.class)
                .hasMessageContaining("COMMIT")
                .hasMessageContaining("undone whole");
        assertThat(query(database, "SELECT to_regclass('d')")).containsExactly("null");
        assertThat(attempts(database)).last().isEqualTo("20260104000000_d migrate failed");
    }

    @Test
    void findsOutThatACommitArrivedThoughItsAnswerDidNot() throws Exception {
        project.runner(database).migrate();
        project.write("20260104000000_d", "CREATE TABLE d (id int);", "DROP TABLE d;");
        try (Proxied wire = new Proxied()) {
            MigrationRunner runner = project.runner(wire.to(database)).withListener(event -> {
                if (event instanceof MigrationEvent.StatementStarted) {
                    wire.cutAfter("COMMIT");
                }
            });
            MigrateResult result = runner.migrate();
            assertThat(Project.names(result.applied())).containsExactly("20260104000000_d");
        }
        assertThat(attempts(database)).last().isEqualTo("20260104000000_d migrate applied");
        assertThat(project.runner(database).status().isUpToDate()).isTrue();
    }

    @Test
    void saysSoWhenItCannotFindOutWhetherTheCommitArrived() throws Exception {
        project.runner(database).migrate();
        project.write("20260104000000_d", "CREATE TABLE d (id int);", "DROP TABLE d;");
        AtomicInteger connections = new AtomicInteger();
        try (Proxied wire = new Proxied()) {
            DataSource once = new Wrapped(wire.to(database), connection -> {
                if (connections.incrementAndGet() > 1) {
                    connection.close();
                    throw new SQLException("the server is gone", "08001");
                }
                return connection;
            });
            MigrationRunner runner = project.runner(once).withListener(event -> {
                if (event instanceof MigrationEvent.StatementStarted) {
                    wire.cutAfter("COMMIT");
                }
            });
            assertThatThrownBy(runner::migrate)
                    .isInstanceOf(MigrationException.OutcomeUnknown.class)
                    .hasMessageContaining("SELECT * FROM public.reviver_history WHERE follows = 3");
        }
        assertThat(project.runner(database).migrate().inDatabase()).isEqualTo(4);
        assertThat(attempts(database).stream().filter(a -> a.equals("20260104000000_d migrate applied")))
                .hasSize(1);
    }

    @Test
    void saysWhatFailedWhenThereIsNoDatabase() {
        DataSource nowhere = new Wrapped(database, connection -> {
            connection.close();
            throw new SQLException("Connection refused", "08001");
        });
        assertThatThrownBy(() -> project.runner(nowhere).migrate())
                .isInstanceOf(MigrationException.DatabaseFailed.class)
                .hasMessageContaining("while connecting: Connection refused");
    }

    @Test
    void putsUnqualifiedNamesIntoTheSchemaAskedFor() throws Exception {
        execute(database, "CREATE SCHEMA \"My App\"");
        MigrationRunner runner = project.runner(database).withSchema("My App");
        runner.migrate();
        assertThat(query(
                        database, "SELECT schemaname, tablename FROM pg_tables WHERE schemaname = 'My App' ORDER BY 2"))
                .containsExactly("My App a", "My App b", "My App reviver_history", "My App reviver_history_head");
        assertThat(runner.status().isUpToDate()).isTrue();
        runner.rollback(RollbackOptions.last(3).allowDataLoss());
        assertThat(query(database, "SELECT count(*) FROM pg_tables WHERE schemaname = 'My App'"))
                .containsExactly("2");
    }

    @Test
    void keepsTheHistoryInASchemaOfItsOwn() throws Exception {
        MigrationRunner runner = project.runner(database).withHistoryTable("audit", "we\"ird 'name'");
        runner.migrate();
        assertThat(runner.migrate().applied()).isEmpty();
        assertThat(query(
                        database,
                        "SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ('public', 'audit')"
                                + " ORDER BY 1, 2"))
                .containsExactly("audit we\"ird 'name'", "audit we\"ird 'name'_head", "public a", "public b");
        runner.rollback(RollbackOptions.last(3).allowDataLoss());
        assertThat(query(database, "SELECT count(*) FROM audit.\"we\"\"ird 'name'\""))
                .containsExactly("6");
    }

    /** The history further down the search path belongs to another application. */
    @Test
    void doesNotMistakeAnotherSchemasHistoryForItsOwn() throws Exception {
        project.runner(database).migrate();
        execute(database, "CREATE SCHEMA tenant");
        DataSource tenant = new Wrapped(database, connection -> {
            try (java.sql.Statement statement = connection.createStatement()) {
                statement.execute("SET search_path = tenant, public");
            }
            return connection;
        });
        MigrationRunner runner = project.runner(tenant);
        assertThat(runner.status().pending()).hasSize(3);
        assertThat(runner.migrate().applied()).hasSize(3);
        assertThat(runner.migrate().applied()).isEmpty();
        assertThat(query(database, "SELECT count(*) FROM tenant.reviver_history"))
                .containsExactly("3");
        assertThat(query(database, "SELECT count(*) FROM public.reviver_history"))
                .containsExactly("3");
    }

    @Test
    void saysSoWhenThereIsNoSchemaToCreateTablesIn() {
        DataSource none = new Wrapped(database, connection -> {
            try (java.sql.Statement statement = connection.createStatement()) {
                statement.execute("SET search_path = nowhere");
            }
            return connection;
        });
        assertThatThrownBy(() -> project.runner(none).migrate())
                .isInstanceOf(MigrationException.HistoryUnusable.class)
                .hasMessageContaining("withSchema");
    }

    @Test
    void readsLiteralsTheSameWhateverTheZoneOfTheMachine() throws Exception {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        try {
            project.write(
                    "20260104000000_d",
                    "CREATE TABLE d AS SELECT timestamptz '2026-01-01 12:00' AS t, '1.2.2026'::date AS d");
            project.runner(database).migrate();
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(query(database, "SELECT extract(epoch from t)::bigint, to_char(d, 'YYYYMMDD') FROM d"))
                .containsExactly("1767268800 20260102");
    }

    @Test
    void putsTemporaryTablesLast() throws Exception {
        project.write("20260104000000_d", "CREATE TABLE d (id int);\nINSERT INTO a VALUES (2);");
        DataSource shadowed = new Wrapped(database, connection -> {
            try (java.sql.Statement statement = connection.createStatement()) {
                statement.execute("CREATE TEMP TABLE a (id int)");
            }
            return connection;
        });
        project.runner(shadowed).migrate();
        assertThat(query(database, "SELECT id FROM public.a ORDER BY id")).containsExactly("1", "2");
    }

    @Test
    void saysThatAReadOnlyConnectionCannotMigrate() {
        DataSource readOnly = new Wrapped(database, connection -> {
            connection.setReadOnly(true);
            return connection;
        });
        assertThatThrownBy(() -> project.runner(readOnly).migrate())
                .isInstanceOf(MigrationException.HistoryUnusable.class)
                .hasMessageContaining("read-only");
        assertThat(project.runner(readOnly).status().pending()).hasSize(3);
    }
}
