package dev.reviver.runtime;

import static dev.reviver.runtime.Project.HISTORY;
import static dev.reviver.runtime.Project.attempts;
import static dev.reviver.runtime.Project.execute;
import static dev.reviver.runtime.Project.names;
import static dev.reviver.runtime.Project.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.reviver.testing.CatalogText;
import dev.reviver.testing.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateTest {
    private final DataSource database = TestPostgres.freshDatabase();

    private final Path directory;
    private final Project project;
    private final MigrationRunner runner;

    MigrateTest(@TempDir Path directory) {
        this.directory = directory;
        this.project = new Project(directory);
        this.runner = project.runner(database);
    }

    @Test
    void appliesWhatIsPendingInOrderAndThenFindsNothingToDo() throws Exception {
        project.threeMigrations();
        MigrateResult first = runner.migrate();
        assertThat(names(first.applied())).containsExactly("20260101000000_a", "20260102000000_b", "20260103000000_c");
        assertThat(first.applied().get(0).grade()).contains(Grade.LOSSLESS);
        assertThat(first.applied().get(0).statements()).isEqualTo(2);
        assertThat(first.describe()).contains("3 applied", "app/20260101000000_a applied: 2 statements in");
        assertThat(query(database, "SELECT id FROM a")).containsExactly("1");

        MigrateResult second = runner.migrate();
        assertThat(second.applied()).isEmpty();
        assertThat(second.describe()).isEqualTo("Nothing to do: the database has all 3 migrations of this build.");
        assertThat(attempts(database)).hasSize(3);
    }

    @Test
    void keepsEverythingInTheRow() throws Exception {
        project.threeMigrations();
        runner.migrate();
        assertThat(query(
                        database,
                        "SELECT unit, name, verb, state, grade, applied_by = session_user, finished_at >= started_at,"
                                + " duration_ms >= 0, statements, length(checksum), length(down_checksum), down_sql,"
                                + " error_message FROM reviver_history WHERE id = 1"))
                .containsExactly("app 20260101000000_a migrate applied lossless t t t 2 64 64 DROP TABLE a; null");
        assertThat(query(database, "SELECT id, follows FROM " + HISTORY + " ORDER BY id"))
                .containsExactly("1 0", "2 1", "3 2");
    }

    @Test
    void documentsTheHistoryForWhoeverReadsItWithPsql() throws Exception {
        project.threeMigrations();
        runner.migrate();
        assertThat(query(
                        database,
                        "SELECT attname FROM pg_attribute WHERE attrelid = 'reviver_history'::regclass AND attnum > 0"
                                + " AND col_description(attrelid, attnum) IS NULL"))
                .isEmpty();
        assertThat(query(database, "SELECT obj_description('reviver_history'::regclass) LIKE 'Reviver:%'"))
                .containsExactly("t");
    }

    @Test
    void undoesAFailedMigrationWholeAndGoesOnAfterTheFix() throws Exception {
        project.threeMigrations();
        runner.migrate();
        List<String> before = CatalogText.of(database, HISTORY);
        project.write(
                "20260104000000_d",
                "-- head\nCREATE TABLE d (id int);\nALTER TABLE b ADD d int;\n\nINSERT INTO d\n  SELECT nothing FROM a;\n"
                        + "CREATE TABLE e (id int);");
        var failed = catchThrowableOfType(MigrationException.StatementFailed.class, runner::migrate);
        assertThat(failed.line()).isEqualTo(6);
        assertThat(failed.statementNumber()).isEqualTo(3);
        assertThat(failed.sqlState()).isEqualTo("42703");
        assertThat(failed.migrations()).extracting(MigrationId::toString).containsExactly("app/20260104000000_d");
        assertThat(failed)
                .hasMessageContaining("undone whole")
                .hasMessageContaining("20260104000000_d/migration.sql, line 6 (statement 3)")
                .hasMessageContaining("SELECT nothing FROM a")
                .hasMessageContaining("column \"nothing\" does not exist")
                .hasMessageContaining("nothing needs to be resolved");
        assertThat(CatalogText.of(database, HISTORY)).isEqualTo(before);
        assertThat(query(
                        database,
                        "SELECT state, follows, error_sqlstate, error_statement, error_line, statements,"
                                + " up_sql IS NOT NULL FROM reviver_history WHERE id = (SELECT max(id) FROM"
                                + " reviver_history)"))
                .containsExactly("failed null 42703 3 6 0 t");
        assertThat(runner.status().lines().get(3).state()).isEqualTo(MigrationState.FAILED);
        assertThat(runner.status().describe()).contains("column \"nothing\" does not exist");

        project.write("20260104000000_d", "CREATE TABLE d (id int);");
        assertThat(names(runner.migrate().applied())).containsExactly("20260104000000_d");
        assertThat(runner.status().isUpToDate()).isTrue();
        assertThat(runner.status().describe()).doesNotContain("failed");
    }

    @Test
    void keepsWhatWasAppliedBeforeAFailure() throws Exception {
        project.threeMigrations().write("20260102000000_b", "CREATE TABLE nonsense;");
        assertThatThrownBy(runner::migrate).isInstanceOf(MigrationException.StatementFailed.class);
        assertThat(attempts(database))
                .containsExactly("20260101000000_a migrate applied", "20260102000000_b migrate failed");
    }

    @Test
    void tellsADeferredConstraintThatFailsAtCommit() throws Exception {
        project.write(
                "20260101000000_a",
                "CREATE TABLE a (id int PRIMARY KEY, up int REFERENCES a DEFERRABLE INITIALLY DEFERRED);\n"
                        + "INSERT INTO a VALUES (1, 2);");
        var failed = catchThrowableOfType(MigrationException.StatementFailed.class, runner::migrate);
        assertThat(failed.sqlState()).isEqualTo("23503");
        assertThat(failed.sql()).isEqualTo("COMMIT");
        assertThat(query(database, "SELECT to_regclass('a')")).containsExactly("null");
        assertThat(attempts(database)).containsExactly("20260101000000_a migrate failed");
    }

    @Test
    void refusesScriptsBeforeTheFirstStatementOfTheFirst() throws Exception {
        project.threeMigrations();
        assertRefused("SELECT 1;\nCOMMIT;", "line 2 (statement 2)", "controls the transaction");
        assertRefused("CREATE INDEX CONCURRENTLY ON a (id);", "line 1 (statement 1)", "give the index a name");
        assertRefused(
                "SELECT pg_catalog.set_config('search_path', '', false);",
                "line 1 (statement 1)",
                "set_config(..., true)");
        assertRefused("\\restrict x\nSELECT 1;", "line 1 (statement 1)", "psql meta-command");
        assertRefused("COPY a FROM STDIN;\n1\n\\.\n", "line 1 (statement 1)", "COPY FROM STDIN", "psql");
        assertRefused("SET search_path = '';", "line 1 (statement 1)", "SET LOCAL");
        assertRefused("SELECT 'x", "line 1 (statement 1)", "unterminated string");
        assertThat(CatalogText.of(database)).noneMatch(line -> line.contains("public."));
    }

    private void assertRefused(String up, String... words) {
        project.write("20260104000000_d", up, "SELECT 1;");
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.ScriptRefused.class)
                .hasMessageContainingAll("20260104000000_d", words[0], words[words.length - 1], "Nothing was run");
    }

    @Test
    void refusesAMigrationWhoseWayBackCouldNeverRun() throws Exception {
        project.write("20260101000000_a", "CREATE TABLE a (id int);", "DROP TABLE a; ROLLBACK;");
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.ScriptRefused.class)
                .hasMessageContaining("down.sql, line 1 (statement 2)");
        assertThat(query(database, "SELECT to_regclass('a'), to_regclass('reviver_history')"))
                .containsExactly("null null");
    }

    @Test
    void refusesEditedFilesButNotOtherLineEnds() throws Exception {
        project.threeMigrations();
        runner.migrate();
        project.write("20260102000000_b", "CREATE TABLE b (id int REFERENCES a);  \r\n\r\n");
        assertThat(runner.migrate().applied()).isEmpty();
        project.write("20260102000000_b", "CREATE TABLE b (id bigint REFERENCES a);");
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.ChecksumChanged.class)
                .hasMessageContaining("20260102000000_b/migration.sql")
                .hasMessageContaining("SELECT name, up_sql FROM reviver_history");
        assertThat(runner.status().describe()).contains("app/20260102000000_b", "edited");
    }

    @Test
    void refusesWhenAnAppliedMigrationIsMissing() throws Exception {
        project.threeMigrations();
        runner.migrate();
        project.delete("20260102000000_b");
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.MissingOnDisk.class)
                .hasMessageContaining("app/20260102000000_b")
                .hasMessageContaining("bring the directories back");
        assertThat(runner.status().describe()).contains("missing");
    }

    @Test
    void refusesADatabaseThatIsAhead() throws Exception {
        project.threeMigrations();
        runner.migrate();
        project.delete("20260103000000_c");
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.DatabaseAhead.class)
                .hasMessageContaining("app/20260103000000_c")
                .hasMessageContaining("rollback(1)");
        assertThat(runner.status().describe()).contains("unknown to this build");
    }

    @Test
    void refusesWhatComesLate() throws Exception {
        project.threeMigrations();
        runner.migrate();
        project.write("20260102120000_late", "CREATE TABLE late (id int);");
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.OutOfOrder.class)
                .hasMessageContaining("app/20260102120000_late");
        assertThat(runner.status().describe()).contains("out of order");
        assertThat(query(database, "SELECT to_regclass('late')")).containsExactly("null");
    }

    @Test
    void keepsTheChainsOfUnitsApart() throws Exception {
        project.threeMigrations();
        runner.migrate();
        Project library = new Project(Files.createDirectories(directory.resolve("library")));
        library.write("20260101120000_older", "CREATE TABLE lib (id int);", "DROP TABLE lib;");
        var both = MigrationRunner.of(database, project.source("app"), library.source("lib"))
                .withListener(event -> {});
        assertThat(names(both.migrate().applied())).containsExactly("20260101120000_older");
        assertThat(runner.migrate().applied()).isEmpty();
        assertThatThrownBy(() -> MigrationRunner.of(database, project.source("app"), project.source("app"))
                        .migrate())
                .isInstanceOf(MigrationException.SourceUnusable.class)
                .hasMessageContaining("Two sources");
    }

    @Test
    void passesOnWhatPostgresNotes() {
        project.write("20260101000000_a", "CREATE TABLE a (id int);\nCREATE TABLE IF NOT EXISTS a (x text);");
        assertThat(runner.migrate().applied().get(0).remarks())
                .containsExactly("line 2: PostgreSQL says: relation \"a\" already exists, skipping");
    }

    @Test
    void tellsEachNoteOfMigrationsThatTravelTogetherAtItsOwnLine() {
        String longName = "n".repeat(70);
        project.write("20260101000000_a", "CREATE TABLE a (id int);\nCREATE TABLE b (id int);", "")
                .write(
                        "20260102000000_b",
                        "INSERT INTO a VALUES (1);\n\nCREATE TABLE IF NOT EXISTS a (x text);\nDROP VIEW IF EXISTS v;",
                        "")
                .write("20260103000000_c", "CREATE TABLE c (id int);", "")
                .write("20260104000000_d", "INSERT INTO a VALUES (2);\nCREATE TABLE " + longName + " (id int);", "");
        assertThat(runner.migrate().applied())
                .extracting(Outcome::remarks)
                .containsExactly(
                        List.of(),
                        List.of(
                                "line 3: PostgreSQL says: relation \"a\" already exists, skipping",
                                "line 4: PostgreSQL says: view \"v\" does not exist, skipping"),
                        List.of(),
                        List.of("line 2: PostgreSQL says: identifier \"" + longName + "\" will be truncated to \""
                                + longName.substring(0, 63) + "\""));
    }

    @Test
    void blamesNoLineForWhatATriggerSays() throws Exception {
        project.write("20260101000000_a", """
                CREATE TABLE a (id int);
                CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE NOTICE 'hello'; RETURN NEW; END$$;
                CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();
                INSERT INTO a VALUES (1);
                CREATE TABLE IF NOT EXISTS a (id int);
                """);
        assertThat(runner.migrate().applied().get(0).remarks())
                .containsExactly(
                        "PostgreSQL says: hello", "line 5: PostgreSQL says: relation \"a\" already exists, skipping");
    }

    @Test
    void tellsTheListenerAndOutlivesOneThatThrows() throws Exception {
        project.threeMigrations();
        Logger log = Logger.getLogger("dev.reviver");
        List<LogRecord> logged = new ArrayList<>();
        Filter before = log.getFilter();
        log.setFilter(entry -> !logged.add(entry));
        List<MigrationEvent> events = new ArrayList<>();
        try {
            runner.withListener(event -> {
                        events.add(event);
                        throw new IllegalStateException("listener");
                    })
                    .migrate();
        } finally {
            log.setFilter(before);
        }
        assertThat(attempts(database)).hasSize(3);
        assertThat(logged).hasSameSizeAs(events).allMatch(entry -> entry.getThrown() instanceof IllegalStateException);
        assertThat(events)
                .hasSize(3 + 4 + 3)
                .extracting(MigrationEvent::describe)
                .contains("applying app/20260102000000_b (2 of 3)")
                .contains("app/20260101000000_a: statement 2 of 2: INSERT INTO a VALUES (1);");
    }

    @Test
    void refusesADirectoryWithAScriptButNoProperName() throws Exception {
        project.threeMigrations().write("2026_oops", "SELECT 1;");
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.SourceUnusable.class)
                .hasMessageContaining("2026_oops");
        project.delete("2026_oops");
        Files.createDirectories(directory.resolve("drafts"));
        Files.writeString(directory.resolve("schema.snapshot.json"), "{}");
        assertThat(runner.migrate().applied()).hasSize(3);
    }

    @Test
    void refusesAMigrationWithoutItsScript() throws Exception {
        Files.createDirectories(directory.resolve("20260101000000_a"));
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.SourceUnusable.class)
                .hasMessageContaining("20260101000000_a/migration.sql");
    }

    @Test
    void refusesATableThatIsNoHistory() throws Exception {
        project.threeMigrations();
        execute(database, "CREATE TABLE reviver_history (id int)");
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.HistoryUnusable.class)
                .hasMessageContaining("withHistoryTable");
        assertThat(query(database, "SELECT to_regclass('a')")).containsExactly("null");
    }

    @Test
    void refusesAHistoryThatSomebodyWroteInto() throws Exception {
        project.threeMigrations();
        runner.migrate();
        execute(database, "UPDATE reviver_history SET name = E'x\\n; drop table a' WHERE id = 2");
        assertThat(runner.migrate().applied())
                .as("the last row says that all is there")
                .isEmpty();
        assertThatThrownBy(runner::status)
                .isInstanceOf(MigrationException.HistoryUnusable.class)
                .hasMessageContaining("Row 2");
        project.write("20260104000000_d", "CREATE TABLE d (id int);");
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.HistoryUnusable.class)
                .hasMessageContaining("Row 2");
    }

    @Test
    void saysWhichPrivilegeIsMissing() throws Exception {
        project.threeMigrations();
        execute(
                database,
                "CREATE ROLE nobody_"
                        + query(database, "SELECT current_database()").get(0));
        String role = "nobody_" + query(database, "SELECT current_database()").get(0);
        DataSource asNobody = new Wrapped(database, connection -> {
            try (java.sql.Statement statement = connection.createStatement()) {
                statement.execute("SET ROLE " + role);
            }
            return connection;
        });
        assertThatThrownBy(() -> project.runner(asNobody).migrate())
                .isInstanceOf(MigrationException.HistoryUnusable.class)
                .hasMessageContaining("permission denied for schema public")
                .hasMessageContaining("CREATE on the schema");
        runner.migrate();
        execute(database, "GRANT SELECT ON reviver_history TO " + role);
        assertThat(project.runner(asNobody).status().isUpToDate()).isTrue();
    }
}
