package dev.reviver.runtime;

import static dev.reviver.runtime.Project.attempts;
import static dev.reviver.runtime.Project.execute;
import static dev.reviver.runtime.Project.names;
import static dev.reviver.runtime.Project.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.reviver.runtime.Status.Problem;
import dev.reviver.testing.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be asked of the runner beside plain migrate and rollback. */
class OptionsTest {
    private final DataSource database = TestPostgres.freshDatabase();
    private final Path directory;
    private final Project project;
    private final MigrationRunner runner;

    OptionsTest(@TempDir Path directory) {
        this.directory = directory;
        project = new Project(directory).threeMigrations();
        runner = project.runner(database);
    }

    @Test
    void stopsAtTheTarget() throws Exception {
        MigrateOptions toB = MigrateOptions.DEFAULT.to("20260102000000_b");
        assertThat(names(runner.migrate(toB).applied())).containsExactly("20260101000000_a", "20260102000000_b");
        assertThat(runner.migrate(toB).applied()).isEmpty();
        assertThat(runner.migrate(toB).inDatabase()).isEqualTo(2);
        assertThatThrownBy(() -> runner.migrate(MigrateOptions.DEFAULT.to("nonsense")))
                .isInstanceOf(MigrationException.NoSuchMigration.class);
        assertThat(names(runner.migrate().applied())).containsExactly("20260103000000_c");
    }

    @Test
    void allOrNothingUndoesWhatCameBeforeTheFailure() throws Exception {
        project.write("20260104000000_d", "CREATE TABLE d (id int); CREATE TABLE d (id int);");
        var failed = catchThrowableOfType(
                MigrationException.StatementFailed.class, () -> runner.migrate(MigrateOptions.DEFAULT.allOrNothing()));
        assertThat(failed.statementNumber()).isEqualTo(2);
        assertThat(query(database, "SELECT to_regclass('a')")).containsExactly("null");
        assertThat(attempts(database)).containsExactly("20260104000000_d migrate failed");

        project.write("20260104000000_d", "CREATE TABLE d (id int);", "DROP TABLE d;");
        assertThat(runner.migrate(MigrateOptions.DEFAULT.allOrNothing()).applied())
                .hasSize(4);
        assertThat(runner.status().isUpToDate()).isTrue();
        assertThat(query(database, "SELECT id, follows FROM reviver_history WHERE follows IS NOT NULL ORDER BY id"))
                .hasSize(4);
        assertThat(query(database, "SELECT count(DISTINCT xmin::text) FROM reviver_history WHERE follows IS NOT NULL"))
                .as("one transaction")
                .containsExactly("1");
        project.write("20260105000000_e", "CREATE INDEX CONCURRENTLY a_i ON a (id);");
        assertThatThrownBy(() -> runner.migrate(MigrateOptions.DEFAULT.allOrNothing()))
                .isInstanceOf(MigrationException.ScriptRefused.class)
                .hasMessageContaining("run in no transaction");
    }

    @Test
    void appliesWhatComesLateIfAsked() throws Exception {
        runner.migrate();
        project.write("20260102120000_late", "CREATE TABLE late (id int);", "DROP TABLE late;");
        assertThatThrownBy(runner::migrate).isInstanceOf(MigrationException.OutOfOrder.class);
        assertThat(names(runner.migrate(MigrateOptions.DEFAULT.outOfOrder()).applied()))
                .containsExactly("20260102120000_late");
        assertThat(runner.migrate().applied()).isEmpty();
        assertThat(names(runner.rollback(1).rolledBack()))
                .as("the last that came, not the last by name")
                .containsExactly("20260102120000_late");
    }

    @Test
    void refusesToLoseRowsThatTheHeaderDoesNotSpeakOf() throws Exception {
        project.write("20260104000000_d", "DROP TABLE b; DROP TABLE a;", "");
        runner.migrate(MigrateOptions.DEFAULT.to("20260103000000_c"));
        execute(database, "INSERT INTO b VALUES (1), (NULL)");
        var refused = catchThrowableOfType(MigrationException.RowsAtStake.class, runner::migrate);
        assertThat(refused.rows()).containsEntry("rows of b", 2L).containsEntry("rows of a", 1L);
        assertThat(refused).hasMessageContaining("reviver:grade=structure-only").hasMessageContaining("2 rows of b");
        assertThat(query(database, "SELECT count(*) FROM b")).containsExactly("2");

        project.write("20260104000000_d", "-- reviver:grade=structure-only\nDROP TABLE b; DROP TABLE a;", "");
        assertThat(runner.migrate().applied()).hasSize(1);
        project.write("20260105000000_e", "CREATE TABLE e AS SELECT 1 AS x; ALTER TABLE e DROP x;");
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.RowsAtStake.class)
                .hasMessageContaining("1 values of e.x");
        assertThat(runner.migrate(MigrateOptions.DEFAULT.allowDataLoss()).applied())
                .hasSize(1);
    }

    @Test
    void countsWhatARollbackWouldLose() throws Exception {
        project.write(
                "20260104000000_d",
                "ALTER TABLE a ADD state text NOT NULL DEFAULT 'new', ADD g int GENERATED ALWAYS AS (id) STORED;",
                "ALTER TABLE a DROP COLUMN g, DROP COLUMN IF EXISTS state;");
        runner.migrate();
        assertThat(runner.rollback(1).rolledBack())
                .as("defaults and generated values come back by themselves")
                .hasSize(1);
        runner.migrate();
        execute(database, "UPDATE a SET state = 'old'");
        var refused = catchThrowableOfType(MigrationException.RowsAtStake.class, () -> runner.rollback(1));
        assertThat(refused.rows()).containsExactly(java.util.Map.entry("values of a.state", 1L));
        assertThat(runner.status().isUpToDate()).isTrue();
        assertThat(runner.rollback(RollbackOptions.last(1).allowDataLoss()).rolledBack())
                .hasSize(1);
    }

    @Test
    void takesBackOneAloneIfItIsTheLast() throws Exception {
        runner.migrate();
        assertThatThrownBy(() -> runner.rollback(RollbackOptions.only("20260102000000_b")))
                .isInstanceOf(MigrationException.LaterStands.class)
                .hasMessageContaining("app/20260103000000_c")
                .hasMessageContaining("rollback(2)");
        assertThat(names(runner.rollback(RollbackOptions.only("20260103000000_c"))
                        .rolledBack()))
                .containsExactly("20260103000000_c");
    }

    @Test
    void aDryRunTellsLocksAndRowsAndRunsNothing() throws Exception {
        runner.migrate();
        project.write(
                "20260104000000_d",
                "CREATE INDEX a_i ON a (id);\nCREATE INDEX CONCURRENTLY a_j ON a (id);\n"
                        + "ALTER TABLE b ADD CONSTRAINT f FOREIGN KEY (id) REFERENCES a;\nTRUNCATE a, b;");
        DryRun dry = runner.dryRun(MigrateOptions.DEFAULT);
        assertThat(dry.steps()).hasSize(4);
        assertThat(dry.describe())
                .contains(
                        "app/20260104000000_d",
                        "locks: a: SHARE, stops writes",
                        "a: SHARE UPDATE EXCLUSIVE, stops neither",
                        "runs outside a transaction",
                        "b and a: SHARE ROW EXCLUSIVE",
                        "a: ACCESS EXCLUSIVE, stops reads and writes",
                        "loses: 1 rows of a")
                .doesNotContain("rows of b");
        assertThat(attempts(database)).hasSize(3);
        runner.migrate(MigrateOptions.DEFAULT.allowDataLoss());
        assertThat(runner.dryRun(MigrateOptions.DEFAULT).describe()).isEqualTo("Nothing would run.");
    }

    @Test
    void letsAnOldReleaseStartOnADatabaseThatPromisesToWorkForIt() throws Exception {
        project.write("20260104000000_d", "-- reviver:old-code=works\nCREATE TABLE d (id int);", "DROP TABLE d;");
        runner.migrate();
        project.delete("20260104000000_d");
        List<MigrationEvent> events = new ArrayList<>();
        assertThat(runner.withListener(events::add).migrate().applied()).isEmpty();
        assertThat(events)
                .extracting(MigrationEvent::describe)
                .singleElement()
                .asString()
                .contains("app/20260104000000_d is tolerated, unknown to this build");
        assertThatThrownBy(() -> runner.withPolicy(Problem.AHEAD, Policy.REFUSE).migrate())
                .isInstanceOf(MigrationException.DatabaseAhead.class);
        runner.rollback(1);
        project.write(
                "20260104000000_d", "-- reviver:old-code=inserts-fail\nCREATE TABLE d (id int);", "DROP TABLE d;");
        runner.migrate();
        project.delete("20260104000000_d");
        assertThatThrownBy(runner::migrate).isInstanceOf(MigrationException.DatabaseAhead.class);
        assertThat(runner.withPolicy(Problem.AHEAD, Policy.WARN).migrate().applied())
                .isEmpty();
    }

    @Test
    void toleratesWhatThePolicySays() throws Exception {
        runner.migrate();
        project.write("20260102000000_b", "CREATE TABLE b (id bigint);").delete("20260101000000_a");
        project.write("20260102120000_late", "CREATE TABLE late (id int);");
        MigrationRunner tolerant = runner.withPolicy(Problem.EDITED, Policy.WARN)
                .withPolicy(Problem.MISSING, Policy.WARN)
                .withPolicy(Problem.OUT_OF_ORDER, Policy.WARN);
        assertThatThrownBy(runner::migrate).isInstanceOf(MigrationException.ChecksumChanged.class);
        assertThat(names(tolerant.migrate().applied())).containsExactly("20260102120000_late");
        assertThatThrownBy(() -> runner.withPolicy(Problem.HALF_DONE, Policy.WARN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unitsComeInTheOrderDeclared() throws Exception {
        Project library = new Project(Files.createDirectories(directory.resolve("library")));
        library.write("20260109000000_lib", "CREATE TABLE lib (id int);", "DROP TABLE lib;");
        MigrationRunner both = MigrationRunner.of(database, project.source("app"), library.source("lib"))
                .withListener(event -> {});
        assertThat(both.status().pending()).extracting(id -> id.name().slug()).containsExactly("a", "b", "c", "lib");
        MigrationRunner libraryFirst = both.withUnitOrder("lib");
        assertThat(names(libraryFirst.migrate().applied()))
                .containsExactly("20260109000000_lib", "20260101000000_a", "20260102000000_b", "20260103000000_c");
        assertThat(both.migrate().applied()).isEmpty();
        assertThat(libraryFirst.migrate().inDatabase()).isEqualTo(4);
    }

    @Test
    void adoptsADatabaseThatIsWhatTheMigrationsMake() throws Exception {
        project.write("20260104000000_d", "CREATE INDEX CONCURRENTLY b_c ON b (c);", "DROP INDEX CONCURRENTLY b_c;")
                .write("20260105000000_e", "CREATE TABLE e (id int);", "DROP TABLE e;");
        execute(
                database,
                "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int REFERENCES a, c text);"
                        + " INSERT INTO a VALUES (1)");
        assertThatThrownBy(() -> runner.baseline("20260104000000_d"))
                .isInstanceOf(MigrationException.NotBelieved.class)
                .hasMessageContaining("make something else");
        execute(database, "CREATE INDEX b_c ON b (c)");
        assertThat(runner.baseline("20260104000000_d")).hasSize(4);
        assertThat(runner.status().lines().get(0).state()).isEqualTo(MigrationState.BASELINED);
        assertThat(names(runner.migrate().applied())).containsExactly("20260105000000_e");
        assertThat(runner.migrate().applied()).isEmpty();
        assertThatThrownBy(() -> runner.baseline("20260104000000_d"))
                .isInstanceOf(MigrationException.NotBelieved.class)
                .hasMessageContaining("history already");
        assertThat(query(database, "SELECT count(*) FROM pg_namespace WHERE nspname = 'reviver_trial'"))
                .containsExactly("0");
    }

    @Test
    void adoptsAnythingForAReason() throws Exception {
        execute(database, "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int, c text, more int)");
        assertThat(runner.baseline("20260103000000_c", "the extra column is dropped next week"))
                .hasSize(3);
        assertThat(runner.migrate().applied()).isEmpty();
    }

    @Test
    void executesSqlAndKeepsItsText(@TempDir Path elsewhere) throws Exception {
        runner.migrate();
        Path file = Files.writeString(elsewhere.resolve("fix.sql"), "UPDATE a SET id = 5; INSERT INTO a VALUES (6);");
        assertThat(runner.execute(file).statements()).isEqualTo(2);
        assertThat(query(
                        database,
                        "SELECT verb, state, unit, up_sql LIKE 'UPDATE a%' FROM reviver_history WHERE id = 4"))
                .containsExactly("execute applied null t");
        assertThatThrownBy(() -> runner.execute("INSERT INTO a VALUES (7); INSERT INTO a VALUES (7);"))
                .isInstanceOf(MigrationException.StatementFailed.class)
                .hasMessageContaining("undone whole")
                .hasMessageContaining("the SQL given, line 1 (statement 2)");
        assertThatThrownBy(() -> runner.execute("VACUUM")).isInstanceOf(MigrationException.ScriptRefused.class);
        assertThat(query(database, "SELECT id FROM a ORDER BY id")).containsExactly("5", "6");
        assertThat(runner.migrate().applied()).isEmpty();
        assertThat(runner.status().isUpToDate()).isTrue();
    }

    @Test
    void worksOnAGivenConnectionAndOnAUrl() throws Exception {
        try (Connection connection = database.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            MigrationRunner onConnection = MigrationRunner.of(connection, project.source("app"));
            assertThat(onConnection.migrate().applied()).hasSize(3);
            assertThat(connection.isClosed()).isFalse();
            assertThat(connection.getAutoCommit()).isFalse();
            statement.execute("INSERT INTO a VALUES (2)");
            assertThatThrownBy(onConnection::status)
                    .isInstanceOf(MigrationException.ConnectionUnusable.class)
                    .hasMessageContaining("transaction of the caller");
            connection.rollback();
        }
        String name = query(database, "SELECT current_database()").get(0);
        Properties properties = new Properties();
        properties.put("user", "postgres");
        properties.put("password", "sec" + "ret");
        String url = "jdbc:postgresql://localhost:" + TestPostgres.server().getPort() + "/" + name;
        assertThat(MigrationRunner.of(url, properties, project.source("app"))
                        .status()
                        .isUpToDate())
                .isTrue();
        assertThatThrownBy(() -> MigrationRunner.of(url + "_gone", properties, project.source("app"))
                        .status())
                .isInstanceOf(MigrationException.DatabaseFailed.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesAStoredScriptThatSomebodyChanged() throws Exception {
        runner.migrate();
        execute(database, "UPDATE reviver_history SET down_sql = 'DROP TABLE a CASCADE' WHERE id = 3");
        assertThatThrownBy(() -> runner.rollback(1))
                .isInstanceOf(MigrationException.HistoryUnusable.class)
                .hasMessageContaining("does not fit the checksum");
        assertThat(query(database, "SELECT count(*) FROM a")).containsExactly("1");
    }
}
