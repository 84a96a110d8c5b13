package dev.reviver.runtime;

import static dev.reviver.runtime.Project.attempts;
import static dev.reviver.runtime.Project.execute;
import static dev.reviver.runtime.Project.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.reviver.testing.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Input, databases and users that nobody would wish for: refused with the reason, or survived. */
class HostileTest {
    private final DataSource database = TestPostgres.freshDatabase();
    private final Path directory;
    private final Project project;

    HostileTest(@TempDir Path directory) {
        this.directory = directory;
        project = new Project(directory);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260101000000_x'; DROP TABLE a; --",
                "20260101000000_..",
                "20260101000000_x\"",
                "20260101000000_x y",
                "20260101000000_x\ny",
                "2026010100000_x",
                "20260101000000_\u00e9",
                "20260101000000_"
            })
    void refusesADirectoryWhoseNameIsNoName(String name) throws Exception {
        project.threeMigrations().write(name, "CREATE TABLE hostile (id int);");
        assertThatThrownBy(() -> project.runner(database).migrate())
                .isInstanceOf(MigrationException.SourceUnusable.class)
                .hasMessageContaining("not named like one");
        assertThat(query(database, "SELECT to_regclass('a'), to_regclass('hostile')"))
                .containsExactly("null null");
    }

    @Test
    void passesOverWhatACompileThatWasKilledLeftBehind() throws Exception {
        project.threeMigrations().write(".staging-20260104000000_half", "CREATE TABLE hostile (");
        assertThat(project.runner(database).migrate().applied()).hasSize(3);
    }

    /** A unit's name comes from a class that anybody may write; it is data wherever it goes. */
    @Test
    void takesTheNameOfAUnitAsData() throws Exception {
        project.threeMigrations();
        String unit = "x'); DROP TABLE a; --";
        MigrationRunner runner = MigrationRunner.of(database, project.source(unit));
        runner.migrate();
        assertThat(runner.migrate().applied()).isEmpty();
        assertThat(runner.status().isUpToDate()).isTrue();
        assertThat(query(database, "SELECT DISTINCT unit FROM reviver_history")).containsExactly(unit);
        assertThat(runner.rollback(RollbackOptions.last(3).allowDataLoss()).rolledBack())
                .hasSize(3);
    }

    @Test
    void runsAScriptOfTenMegabytesAndKeepsIt() throws Exception {
        StringBuilder up = new StringBuilder("CREATE TABLE big (id int, v text);\n");
        String filler = "it''s; -- ".repeat(500);
        for (int i = 0; up.length() < 10_000_000; i++) {
            up.append("INSERT INTO big VALUES (")
                    .append(i)
                    .append(", '")
                    .append(filler)
                    .append("');\n");
        }
        project.write("20260101000000_big", up.toString(), "DROP TABLE big;");
        MigrationRunner runner = project.runner(database);
        int statements = runner.migrate().applied().get(0).statements();
        assertThat(query(database, "SELECT count(*) FROM big")).containsExactly(String.valueOf(statements - 1));
        assertThat(runner.status().isUpToDate()).isTrue();
        runner.rollback(RollbackOptions.last(1).allowDataLoss());
        assertThat(query(database, "SELECT to_regclass('big')")).containsExactly("null");
    }

    @Test
    void refusesABinaryFileBeforeAnythingRuns() throws Exception {
        project.threeMigrations().write("20260104000000_d", "");
        byte[] bytes = new byte[4_096];
        new Random(1).nextBytes(bytes);
        Files.write(directory.resolve("20260104000000_d").resolve(Migration.UP_FILE), bytes);
        assertThatThrownBy(() -> project.runner(database).migrate())
                .isInstanceOf(MigrationException.ScriptRefused.class)
                .hasMessageContaining("UTF-8");
        assertThat(query(database, "SELECT to_regclass('a')")).containsExactly("null");
    }

    @Test
    void aScriptThatIsADirectoryIsAFileThatCannotBeRead() throws Exception {
        Files.createDirectories(directory.resolve("20260101000000_x").resolve(Migration.UP_FILE));
        assertThatThrownBy(() -> project.runner(database).migrate())
                .isInstanceOf(MigrationException.SourceUnusable.class)
                .hasMessageContaining("cannot be read");
    }

    /** Whatever somebody did to the history, the runner says so or goes on rightly; it never runs a thing twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM reviver_history WHERE name LIKE '20260102%'",
                "DELETE FROM reviver_history",
                "UPDATE reviver_history SET state = 'rolled back' WHERE name LIKE '20260102%'",
                "UPDATE reviver_history SET name = '20260109000000_x' WHERE name LIKE '20260103%'",
                "UPDATE reviver_history SET name = 'no name' WHERE name LIKE '20260103%'",
                "UPDATE reviver_history SET checksum = 'x' WHERE name LIKE '20260102%'",
                "UPDATE reviver_history SET follows = NULL WHERE name LIKE '20260102%'",
                "UPDATE reviver_history SET follows = 999 WHERE name LIKE '20260102%'",
                "ALTER TABLE reviver_history DROP COLUMN checksum",
                "ALTER TABLE reviver_history RENAME COLUMN state TO stand",
                "ALTER TABLE reviver_history ALTER COLUMN name TYPE varchar(300)"
            })
    void neverRunsAThingTwiceWhateverWasDoneToTheHistory(String tampering) throws Exception {
        project.threeMigrations();
        project.runner(database).migrate();
        List<String> before = Scenario.state(database);
        execute(database, tampering);
        try {
            assertThat(project.runner(database).migrate().applied()).isEmpty();
        } catch (MigrationException told) {
            assertThat(told.getMessage()).isNotBlank();
        }
        assertThat(Scenario.state(database)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE reviver_history (id int)",
                "CREATE VIEW reviver_history AS SELECT 1 AS id",
                "CREATE SEQUENCE reviver_history",
                "CREATE TYPE reviver_history AS (id int)",
                "CREATE TABLE reviver_history (id bigint, name text, state text, installed_on timestamp)"
            })
    void refusesWhatIsThereUnderTheNameOfTheHistory(String occupation) throws Exception {
        execute(database, occupation);
        project.threeMigrations();
        assertThatThrownBy(() -> project.runner(database).migrate())
                .isInstanceOf(MigrationException.HistoryUnusable.class)
                .hasMessageContaining("reviver_history");
        assertThat(query(database, "SELECT to_regclass('a')")).containsExactly("null");
    }

    @Test
    void aDatabaseSetToReadOnlyIsToldAndNotTouched() throws Exception {
        project.threeMigrations();
        project.runner(database).migrate();
        project.write("20260104000000_d", "CREATE TABLE d (id int);", "DROP TABLE d;");
        String name = query(database, "SELECT current_database()").get(0);
        execute(database, "ALTER DATABASE " + name + " SET default_transaction_read_only = on");
        assertThatThrownBy(() -> project.runner(database).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("read-only");
        assertThat(project.runner(database).status().pending()).hasSize(1);
        assertThat(attempts(database)).hasSize(3);
    }

    /** A standby is a server that replays: a data directory with the file standby.signal, with or without a primary. */
    @Test
    void aStandbyIsToldAndItsStatusCanBeRead(@TempDir Path data) throws Exception {
        project.threeMigrations();
        try (CrashingServer server = new CrashingServer(data.resolve("data"))) {
            project.runner(server.database()).migrate();
            project.write("20260104000000_d", "CREATE TABLE d (id int);", "DROP TABLE d;");
            execute(server.database(), "CHECKPOINT");
            server.stopAtOnce();
            Files.createFile(data.resolve("data").resolve("standby.signal"));
            server.startAgain();
            assertThat(query(server.database(), "SELECT pg_is_in_recovery()")).containsExactly("t");
            assertThat(project.runner(server.database()).status().pending()).hasSize(1);
            MigrationException migrate =
                    catchThrowableOfType(MigrationException.class, () -> project.runner(server.database())
                            .migrate());
            assertThat(migrate).hasMessageContaining("connect to the primary");
            MigrationException rollback =
                    catchThrowableOfType(MigrationException.class, () -> project.runner(server.database())
                            .rollback(RollbackOptions.last(1).allowDataLoss()));
            assertThat(rollback).hasMessageContaining("connect to the primary");
            project.delete("20260104000000_d");
            assertThat(project.runner(server.database()).migrate().applied()).isEmpty();
        }
    }

    @Test
    void aFullDiskUndoesTheMigrationWhole(@TempDir Path small) throws Exception {
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=2m,mode=777", "tmpfs", small.toString())
                .redirectErrorStream(true)
                .start();
        Assumptions.assumeTrue(mount.waitFor() == 0, "mounting a small file system needs root");
        try {
            String space =
                    "full_" + query(database, "SELECT current_database()").get(0);
            Path home = Files.createDirectory(small.resolve("space"));
            execute(database, "CREATE TABLESPACE " + space + " LOCATION '" + home + "'");
            try {
                project.threeMigrations()
                        .write(
                                "20260104000000_full",
                                "CREATE TABLE full_of_rows (v text) TABLESPACE " + space + ";\n"
                                        + "INSERT INTO full_of_rows SELECT repeat('x', 1000) FROM generate_series(1, 9999);",
                                "DROP TABLE full_of_rows;");
                assertThatThrownBy(() -> project.runner(database).migrate())
                        .isInstanceOf(MigrationException.StatementFailed.class)
                        .hasMessageContaining("53100")
                        .hasMessageContaining("No space left");
                assertThat(query(database, "SELECT to_regclass('full_of_rows'), count(*) FROM a"))
                        .containsExactly("null 1");
                assertThat(project.runner(database).status().lines())
                        .extracting(Status.Line::state)
                        .endsWith(MigrationState.APPLIED, MigrationState.FAILED);
                project.write(
                        "20260104000000_full",
                        "CREATE TABLE full_of_rows (v text) TABLESPACE " + space + ";",
                        "DROP TABLE full_of_rows;");
                assertThat(project.runner(database).migrate().applied()).hasSize(1);
                project.runner(database).rollback(RollbackOptions.last(1).allowDataLoss());
            } finally {
                execute(database, "DROP TABLE IF EXISTS full_of_rows");
                execute(database, "DROP TABLESPACE " + space);
            }
        } finally {
            new ProcessBuilder("umount", small.toString()).start().waitFor();
        }
    }

    @Test
    void aUserWithoutCreateIsToldWhatIsMissing() throws Exception {
        project.threeMigrations();
        DataSource user = as("no_create");
        assertThatThrownBy(() -> project.runner(user).migrate())
                .isInstanceOf(MigrationException.HistoryUnusable.class)
                .hasMessageContaining("permission denied")
                .hasMessageContaining("CREATE on the schema");
        project.runner(database).migrate();
        execute(database, "GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO no_create");
        project.write("20260104000000_d", "CREATE TABLE d (id int);", "DROP TABLE d;");
        assertThatThrownBy(() -> project.runner(user).migrate())
                .isInstanceOf(MigrationException.StatementFailed.class)
                .hasMessageContaining("42501");
        assertThat(query(database, "SELECT to_regclass('d')")).containsExactly("null");
    }

    @Test
    void aUserWithOnlySelectReadsTheStatusAndIsRefusedTheRest() throws Exception {
        project.threeMigrations();
        project.runner(database).migrate();
        DataSource user = as("only_select");
        execute(database, "GRANT SELECT ON ALL TABLES IN SCHEMA public TO only_select");
        project.write("20260104000000_d", "CREATE TABLE d (id int);", "DROP TABLE d;");
        MigrationRunner runner = project.runner(user);
        assertThat(runner.status().pending()).hasSize(1);
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("42501");
        assertThatThrownBy(() -> runner.rollback(RollbackOptions.last(1).allowDataLoss()))
                .isInstanceOf(MigrationException.class);
        project.delete("20260104000000_d");
        assertThat(runner.migrate().applied()).isEmpty();
        assertThat(project.runner(database).status().isUpToDate()).isTrue();
    }

    private DataSource as(String user) throws Exception {
        if (query(database, "SELECT 1 FROM pg_roles WHERE rolname = '" + user + "'")
                .isEmpty()) {
            execute(database, "CREATE ROLE " + user + " LOGIN");
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.unwrap(PGSimpleDataSource.class).getUrl());
        source.setUser(user);
        return source;
    }
}
