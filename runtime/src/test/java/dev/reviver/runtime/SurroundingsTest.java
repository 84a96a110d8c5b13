package dev.reviver.runtime;

import static dev.reviver.runtime.Project.attempts;
import static dev.reviver.runtime.Project.execute;
import static dev.reviver.runtime.Project.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.testing.TestPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Drivers and sessions that somebody has set otherwise, and scripts that change what is around them. */
class SurroundingsTest {
    private static final String SETTINGS =
            "SELECT pg_catalog.current_setting('search_path'), pg_catalog.current_setting('TimeZone'),"
                    + " pg_catalog.current_setting('lock_timeout'), pg_catalog.current_setting('synchronous_commit'),"
                    + " (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'), session_user, current_user";

    private final DataSource database = TestPostgres.freshDatabase();
    private final Project project;

    SurroundingsTest(@TempDir Path directory) {
        project = new Project(directory);
    }

    /** Among them limits in time that any of the scripts exceeds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "preferQueryMode=simple",
                "preferQueryMode=extendedForPrepared",
                "preferQueryMode=extendedCacheEverything",
                "binaryTransfer=false",
                "stringtype=unspecified",
                "assumeMinServerVersion=18",
                "targetServerType=primary",
                "socketTimeout=30",
                "currentSchema=other,public",
                "autosave=always",
                "autosave=conservative",
                "defaultRowFetchSize=1",
                "maxResultBuffer=100K",
                "readOnlyMode=always",
                "reWriteBatchedInserts=true",
                "options=-c%20search_path=public",
                "options=-c%20standard_conforming_strings=off",
                "options=-c%20client_min_messages=error",
                "options=-c%20plan_cache_mode=force_generic_plan",
                "options=-c%20session_replication_role=replica",
                "options=-c%20default_transaction_isolation=serializable",
                "options=-c%20transaction_timeout=200ms",
                "options=-c%20statement_timeout=200ms",
                "options=-c%20idle_in_transaction_session_timeout=200ms",
            })
    void worksWhateverTheDriverAndTheRoleAreSetTo(String option) throws Exception {
        project.threeMigrations()
                .write(
                        "20260104000000_slow",
                        "CREATE TABLE d (id int);\nSELECT pg_sleep(" + (option.endsWith("timeout=200ms") ? 0.5 : 0)
                                + ");",
                        "DROP TABLE d;")
                .write(
                        "20260105000000_alone",
                        "CREATE INDEX CONCURRENTLY d_id ON d (id);",
                        "DROP INDEX CONCURRENTLY d_id;");
        PGSimpleDataSource set = new PGSimpleDataSource();
        set.setUrl("jdbc:postgresql://localhost:" + TestPostgres.server().getPort() + "/"
                + query(database, "SELECT current_database()").get(0) + "?user=postgres&" + option);
        MigrationRunner runner = project.runner(set);
        assertThat(runner.migrate().applied()).hasSize(5);
        assertThat(runner.migrate().applied()).isEmpty();
        assertThat(runner.rollback(RollbackOptions.last(5).allowDataLoss()).rolledBack())
                .hasSize(5);
        assertThat(runner.migrate().applied()).hasSize(5);
        assertThat(runner.status().isUpToDate()).isTrue();
        assertThat(runner.dryRun(MigrateOptions.DEFAULT).steps()).isEmpty();
        assertThat(runner.execute("INSERT INTO a VALUES (5);\nSELECT 1;").statements())
                .isEqualTo(2);
        assertThat(runner.rollback(2).rolledBack()).hasSize(2);
        execute(database, "CREATE TABLE d (id int)");
        assertThat(runner.resolve("20260104000000_slow", Resolution.APPLIED).to())
                .isEqualTo(MigrationState.APPLIED);
        execute(database, "DROP TABLE d");
        assertThat(runner.resolve("20260104000000_slow", Resolution.ROLLED_BACK).to())
                .isEqualTo(MigrationState.ROLLED_BACK);
        execute(database, "DROP TABLE reviver_history, reviver_history_head");
        assertThat(runner.baseline("20260103000000_c")).hasSize(3);
        assertThat(runner.migrate().applied()).hasSize(2);
    }

    /** What cannot work is told before anything has run, by what is told to the driver and not by what comes of it. */
    @Test
    void refusesADriverThatMixesUpItsAnswers() throws Exception {
        project.threeMigrations();
        String url = "jdbc:postgresql://localhost:" + TestPostgres.server().getPort() + "/"
                + query(database, "SELECT current_database()").get(0) + "?user=postgres";
        PGSimpleDataSource set = new PGSimpleDataSource();
        set.setUrl(url + "&prepareThreshold=-1");
        Properties properties = new Properties();
        properties.setProperty("prepareThreshold", "-1");
        for (MigrationRunner runner :
                List.of(project.runner(set), MigrationRunner.of(url, properties, project.source("app")))) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    runner::migrate, () -> runner.execute("SELECT 1"), () -> runner.baseline("20260103000000_c"))) {
                assertThatThrownBy(call)
                        .isInstanceOf(MigrationException.ConnectionUnusable.class)
                        .hasMessageContaining("prepareThreshold=-1");
            }
        }
        assertThat(project.runner(set).status().pending()).hasSize(3);
        project.runner(database).migrate();
        assertThat(project.runner(set).migrate().applied()).isEmpty();
        assertThatThrownBy(() -> project.runner(set).rollback(1))
                .isInstanceOf(MigrationException.ConnectionUnusable.class);
    }

    /** One that may only read, and a server that is none to write to. */
    @ParameterizedTest
    @ValueSource(
            strings = {"readOnly=true", "options=-c%20default_transaction_read_only=on", "targetServerType=secondary"})
    void saysSoWhereNothingMayBeWritten(String option) throws Exception {
        project.threeMigrations();
        PGSimpleDataSource set = new PGSimpleDataSource();
        set.setUrl("jdbc:postgresql://localhost:" + TestPostgres.server().getPort() + "/"
                + query(database, "SELECT current_database()").get(0) + "?user=postgres&" + option);
        assertThatThrownBy(() -> project.runner(set).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContainingAll("What to do:")
                .satisfies(
                        thrown -> assertThat(thrown.getMessage()).containsPattern("read-only|Could not find a server"));
        assertThat(query(database, "SELECT to_regclass('a')")).containsExactly("null");
    }

    /** The default search path begins with the schema that is called like the user. */
    @Test
    void refusesASchemaThatComesBeforeTheOneWithTheHistory() throws Exception {
        project.threeMigrations()
                .write("20260104000000_own", "CREATE SCHEMA postgres;\nCREATE TABLE postgres.t (id int);")
                .write("20260105000000_e", "CREATE TABLE e (id int);");
        for (int start = 0; start < 2; start++) {
            assertThatThrownBy(() -> project.runner(database).migrate())
                    .isInstanceOf(MigrationException.HistoryUnusable.class)
                    .hasMessageContaining("app/20260104000000_own makes the schema postgres the first")
                    .hasMessageContaining("withSchema(\"public\")");
        }
        assertThat(query(database, "SELECT to_regnamespace('postgres'), to_regclass('e')"))
                .containsExactly("null null");
        assertThat(attempts(database)).hasSize(3);
        MigrationRunner named = project.runner(database).withSchema("public");
        assertThat(named.migrate().applied()).hasSize(2);
        assertThat(named.migrate().applied()).isEmpty();
        assertThat(query(database, "SELECT to_regclass('public.e') IS NULL, to_regclass('postgres.e') IS NULL"))
                .containsExactly("f t");
    }

    /** As pg_dump writes it. */
    @Test
    void takesASearchPathThatEndsWithTheScriptForWhatItIs() {
        project.write(
                "20260101000000_dump",
                "CREATE SCHEMA other;\nSET LOCAL search_path = other;\nCREATE TABLE t (id int);\n"
                        + "SELECT set_config('search_path', '', true);");
        assertThat(project.runner(database).migrate().applied()).hasSize(1);
        assertThat(project.runner(database).migrate().applied()).isEmpty();
    }

    @Test
    void saysWhichRowCouldNotBeWrittenAndNotAllThatStandsInIt() throws Exception {
        execute(database, "CREATE ROLE reviver_nobody");
        try {
            project.write(
                    "20260101000000_a", "CREATE TABLE a (id int);\nSET LOCAL SESSION AUTHORIZATION reviver_nobody;");
            assertThatThrownBy(() -> project.runner(database).migrate())
                    .isInstanceOf(MigrationException.HistoryUnusable.class)
                    .hasMessageContaining("writing the row of app/20260101000000_a")
                    .hasMessageContaining("ERROR: permission denied for table")
                    .hasMessageNotContaining("INSERT INTO \"");
            assertThat(query(database, "SELECT to_regclass('a')")).containsExactly("null");
        } finally {
            execute(database, "DROP ROLE reviver_nobody");
        }
    }

    /** What the runner has prepared is gone then, and what it has set must not stay for that. */
    @Test
    void givesTheSessionBackThoughAScriptTakesAwayWhatIsPrepared() throws Exception {
        execute(
                database,
                "CREATE FUNCTION forget() RETURNS int LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'DEALLOCATE ALL'; RETURN 1;"
                        + " END $$");
        project.threeMigrations()
                .write("20260104000000_forget", "CREATE TABLE d AS SELECT forget() AS n;", "DROP TABLE d;")
                .write("20260105000000_e", "CREATE TABLE e (id int);", "DROP TABLE e;");
        try (KeptConnection kept = new KeptConnection(database)) {
            String before = query(kept, SETTINGS).get(0);
            assertThat(project.runner(kept).migrate().applied()).hasSize(5);
            assertThat(query(kept, SETTINGS)).containsExactly(before);
        }
        assertThat(project.runner(database).migrate().applied()).isEmpty();
    }

    /** With no more rights to it than the message asks for. */
    @Test
    void goesOnInAHistoryThatAnotherRoleMade() throws Exception {
        project.threeMigrations();
        assertThat(project.runner(database).migrate().applied()).hasSize(3);
        execute(
                database,
                "CREATE ROLE reviver_second LOGIN; GRANT CREATE, USAGE ON SCHEMA public TO reviver_second;"
                        + " GRANT SELECT, INSERT ON reviver_history TO reviver_second;"
                        + " GRANT SELECT, UPDATE ON reviver_history_head TO reviver_second");
        try {
            for (int i = 4; i < 8; i++) {
                project.write(
                        "2026010" + i + "000000_m", "CREATE TABLE m" + i + " (id int);", "DROP TABLE m" + i + ";");
            }
            PGSimpleDataSource second = new PGSimpleDataSource();
            second.setUrl("jdbc:postgresql://localhost:" + TestPostgres.server().getPort() + "/"
                    + query(database, "SELECT current_database()").get(0) + "?user=reviver_second");
            MigrationRunner runner = project.runner(second);
            assertThat(runner.migrate().applied()).hasSize(4);
            assertThat(runner.migrate().applied()).isEmpty();
            assertThat(runner.rollback(4).rolledBack()).hasSize(4);
            assertThat(attempts(database)).hasSize(11);
        } finally {
            execute(database, "DROP OWNED BY reviver_second; DROP ROLE reviver_second");
        }
    }

    /** As many bytes as fit, with what must be quoted. */
    @ParameterizedTest
    @ValueSource(
            strings = {"it's \"quoted\"; --", "Größe 日本語 ключ", "ééééééééééééééééééééééééééééé", "SELECT", "a\\b%s$1:x?"
            })
    void takesAnyNameForTheSchemaAndTheHistory(String name) throws Exception {
        project.threeMigrations()
                .write(
                        "20260104000000_i",
                        "CREATE INDEX CONCURRENTLY b_id ON b (id);",
                        "DROP INDEX CONCURRENTLY b_id;");
        MigrationRunner runner =
                project.runner(database).withHistoryTable(name, name).withSchema(name);
        assertThat(runner.migrate().applied()).hasSize(4);
        assertThat(runner.migrate().applied()).isEmpty();
        assertThat(runner.rollback(2).rolledBack()).hasSize(2);
        assertThat(runner.migrate().applied()).hasSize(2);
        assertThat(runner.status().isUpToDate()).isTrue();
        assertThat(query(database, "SELECT count(*) FROM pg_class WHERE relname = 'a'"))
                .containsExactly("1");
    }

    /** What its text alone does not tell. */
    @Test
    void runsAloneWhatPostgresRefusesInATransactionOnceItIsTold() throws Exception {
        String table = "CREATE TABLE p (id int PRIMARY KEY) PARTITION BY RANGE (id);\n";
        project.write("20260101000000_p", table + "REINDEX TABLE p;", "DROP TABLE p;");
        assertThatThrownBy(() -> project.runner(database).migrate())
                .isInstanceOf(MigrationException.StatementFailed.class)
                .hasMessageContaining("25001")
                .hasMessageContaining("-- reviver:alone in front");
        project.write("20260101000000_p", table + "-- reviver:alone\nREINDEX TABLE p;", "DROP TABLE p;");
        assertThat(project.runner(database).migrate().applied()).hasSize(1);
    }

    /** Each of them runs on every connection, whoever had it before, and the next one finds nothing of it. */
    @Test
    void letsWhatIsTemporaryEndWithItsScript() throws Exception {
        String script = """
                CREATE TEMP TABLE a (id serial PRIMARY KEY, p int);
                CREATE TEMPORARY VIEW v AS SELECT * FROM a;
                CREATE TEMP SEQUENCE s;
                CREATE TYPE pg_temp.e AS ENUM ('x');
                CREATE FUNCTION pg_temp.f(n int, VARIADIC m text[]) RETURNS pg_temp.e LANGUAGE sql AS 'SELECT NULL::pg_temp.e';
                SELECT 1 AS n INTO TEMP made;
                CREATE LOCAL TEMP TABLE parent (id int, e pg_temp.e) PARTITION BY RANGE (id);
                CREATE TEMP TABLE child PARTITION OF parent DEFAULT;
                CREATE TEMP TABLE gone (id int) ON COMMIT DROP;
                CREATE TABLE tN AS SELECT count(*) AS n FROM made, pg_temp.v;
                """;
        for (int i = 1; i < 4; i++) {
            project.write("2026010" + i + "000000_m", script.replace("tN", "t" + i), "DROP TABLE t" + i + ";");
        }
        try (KeptConnection kept = new KeptConnection(database)) {
            execute(kept, "CREATE TEMP TABLE ours (id int); CREATE TABLE a (id int)");
            MigrationRunner runner = project.runner(kept);
            assertThat(runner.migrate(MigrateOptions.DEFAULT.to("20260101000000_m"))
                            .applied())
                    .hasSize(1);
            assertThat(runner.migrate(MigrateOptions.DEFAULT.allOrNothing()).applied())
                    .hasSize(2);
            assertThat(
                            query(
                                    kept,
                                    "SELECT relname FROM pg_class WHERE relnamespace = pg_my_temp_schema() UNION ALL SELECT"
                                            + " proname FROM pg_proc WHERE pronamespace = pg_my_temp_schema() UNION ALL SELECT typname"
                                            + " FROM pg_type WHERE typnamespace = pg_my_temp_schema() AND typname NOT LIKE '%ours'"))
                    .containsExactly("ours");
        }
    }

    /** As a pool would hand the session on; what nobody can take back is refused before anything runs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PREPARE p AS SELECT 1",
                "SELECT pg_advisory_lock(42)",
                "SET SESSION lock_timeout = 1",
                "DO $$ BEGIN SET search_path = pg_catalog; END $$",
                "DO $$ BEGIN PERFORM pg_advisory_lock_shared(42); END $$",
                "DO $$ BEGIN EXECUTE format('SET %I = 1', 'lock_timeout'); END $$",
            })
    void refusesWhatWouldStayInTheSession(String statement) throws Exception {
        project.threeMigrations().write("20260104000000_state", "CREATE TABLE d (id int);\n" + statement + ";");
        try (KeptConnection kept = new KeptConnection(database)) {
            String before = query(kept, SETTINGS).get(0);
            assertThatThrownBy(() -> project.runner(kept).migrate())
                    .isInstanceOf(MigrationException.ScriptRefused.class)
                    .hasMessageContaining("line 2 (statement 2)");
            assertThatThrownBy(() -> project.runner(kept).execute(statement))
                    .isInstanceOf(MigrationException.ScriptRefused.class);
            assertThat(query(kept, SETTINGS)).containsExactly(before);
            assertThat(query(kept, "SELECT to_regclass('a')")).containsExactly("null");
        }
    }

    /** While PostgreSQL cannot get rid of what it has to say, it does not read what is still being sent. */
    @Test
    @Timeout(60)
    void getsThroughThoughATriggerTalksWhileMuchIsStillBeingSent() throws Exception {
        project.write("20260101000000_talk", """
                CREATE TABLE t (id int, v text);
                CREATE FUNCTION talk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                    RAISE NOTICE 'row % of a trigger that has a lot to say, more than fits into any buffer', NEW.id; RETURN NEW;
                END $$;
                CREATE TRIGGER talk BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION talk();""");
        project.runner(database).migrate();
        StringBuilder rows = new StringBuilder("INSERT INTO t SELECT i, 'x' FROM generate_series(1, 50000) i;\n");
        for (int i = 0; i < 100; i++) {
            rows.append("INSERT INTO t VALUES (0, '")
                    .append("x".repeat(100_000))
                    .append("');\n");
        }
        project.write("20260102000000_one", rows.toString());
        assertThat(project.runner(database).migrate().applied().get(0).remarks())
                .hasSize(201)
                .contains("line 1: and 49900 more");
        project.write("20260103000000_two", rows.toString(), "DELETE FROM t;")
                .write("20260104000000_three", "CREATE TABLE u (id int);", "DROP TABLE u;");
        assertThat(project.runner(database).migrate().applied()).hasSize(2);
    }
}
