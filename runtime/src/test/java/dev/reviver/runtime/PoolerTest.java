package dev.reviver.runtime;

import static dev.reviver.runtime.Project.execute;
import static dev.reviver.runtime.Project.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.reviver.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Behind pgbouncer in transaction mode, where what is set for a session, or locked by it, reaches strangers. */
class PoolerTest {
    private final DataSource database = TestPostgres.freshDatabase();
    private final Path directory;
    private final Project project;

    PoolerTest(@TempDir Path directory) {
        this.directory = directory;
        project = new Project(directory.resolve("migrations"));
    }

    private interface Body {
        void run(PgBouncer bouncer, DataSource pooled) throws Exception;
    }

    private void behindAPooler(int sessions, Body body) throws Exception {
        Assumptions.assumeTrue(
                PgBouncer.binary().isPresent(), "pgbouncer is not installed (Debian: apt install pgbouncer)");
        try (PgBouncer bouncer = PgBouncer.start(PgBouncer.binary().orElseThrow(), directory, sessions)) {
            body.run(bouncer, bouncer.to(name()));
        }
        assertThat(query(database, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"))
                .containsExactly("0");
    }

    @Test
    void migratesAndRollsBackAndLeavesNothingInTheSessions() throws Exception {
        writeMigrations(12);
        behindAPooler(2, (bouncer, pooled) -> {
            MigrationRunner runner = project.runner(pooled);
            assertThat(runner.migrate().applied()).hasSize(12);
            assertThat(runner.migrate().applied()).isEmpty();
            assertThat(runner.rollback(5).rolledBack()).hasSize(5);
            assertThat(runner.migrate().applied()).hasSize(5);
            assertThat(runner.status().isUpToDate()).isTrue();
            for (int i = 0; i < 4; i++) {
                assertThat(query(
                                pooled,
                                "SELECT current_setting('lock_timeout'), current_setting('statement_timeout'),"
                                        + " current_setting('search_path'), current_setting('client_min_messages')"))
                        .containsExactly("0 0 \"$user\", public notice");
            }
            requireNoLock();
        });
    }

    /** A commit that fails ends the transaction, and with it the hold on the session. */
    @Test
    void leavesNothingInTheSessionsWhenADeferredConstraintFails() throws Exception {
        execute(database, "ALTER DATABASE \"" + name() + "\" SET synchronous_commit = on");
        execute(
                database,
                "CREATE TABLE once (id integer UNIQUE DEFERRABLE INITIALLY DEFERRED); INSERT INTO once VALUES (1)");
        writeMigrations(3);
        project.write("20260101000001_m", "INSERT INTO once VALUES (1);");
        behindAPooler(2, (bouncer, pooled) -> {
            useTwoSessions(pooled);
            assertThatThrownBy(() -> project.runner(pooled).migrate())
                    .isInstanceOf(MigrationException.StatementFailed.class)
                    .hasMessageContaining("once_id_key");
            requireNoLock();
            for (int i = 0; i < 4; i++) {
                assertThat(query(
                                pooled,
                                "SELECT current_setting('lock_timeout'), current_setting('synchronous_commit'), (SELECT"
                                        + " count(*) FROM pg_prepared_statements WHERE name LIKE 'reviver%')"))
                        .containsExactly("0 on 0");
            }
        });
    }

    @Test
    void manyRunnersShareFewSessions() throws Exception {
        int migrations = 20;
        writeMigrations(migrations);
        ExecutorService threads = Executors.newCachedThreadPool();
        behindAPooler(3, (bouncer, pooled) -> {
            List<Future<MigrateResult>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(threads.submit(() -> project.runner(pooled).migrate()));
            }
            int applied = 0;
            for (Future<MigrateResult> result : results) {
                applied += result.get().applied().size();
            }
            assertThat(applied).isEqualTo(migrations);
            requireNoLock();
        });
        threads.shutdown();
        assertThat(query(database, "SELECT count(*), count(DISTINCT n) FROM marks"))
                .containsExactly(migrations + " " + migrations);
    }

    @Test
    void aFailureLeavesNoLockWithThePooler() throws Exception {
        project.threeMigrations().write("20260104000000_d", "CREATE TABLE d (id int);\nSELECT 1 / 0;");
        behindAPooler(1, (bouncer, pooled) -> {
            MigrationException failed = catchThrowableOfType(
                    MigrationException.class, () -> project.runner(pooled).migrate());
            assertThat(failed).hasMessageContaining("22012");
            requireNoLock();
            project.write("20260104000000_d", "CREATE TABLE d (id int);", "DROP TABLE d;");
            assertThat(project.runner(pooled).migrate().applied()).hasSize(1);
        });
    }

    /** Most programs cannot: what the driver prepares stays in one session. The runner has nothing prepared. */
    @Test
    void needsNoSettingOfTheDriver() throws Exception {
        writeMigrations(12);
        behindAPooler(1, (bouncer, pooled) -> {
            MigrationRunner runner = project.runner(bouncer.withPreparedStatementsTo(name()));
            for (int i = 0; i < 5; i++) {
                runner.migrate();
                assertThat(runner.rollback(6).rolledBack()).hasSize(6);
            }
            runner.migrate();
            requireNoLock();
            assertThat(query(database, "SELECT count(*), count(DISTINCT n) FROM marks"))
                    .containsExactly("12 12");
        });
    }

    /** What runs in no transaction goes through as well, as long as the session needs no settings of its own. */
    @Test
    void runsSegmentsOrSaysThatItCannot() throws Exception {
        writeMigrations(1);
        project.write(
                "20260201000000_i",
                "CREATE INDEX CONCURRENTLY marks_n ON marks (n);",
                "DROP INDEX CONCURRENTLY marks_n;");
        behindAPooler(3, (bouncer, pooled) -> {
            try {
                project.runner(pooled).migrate();
                project.runner(pooled).rollback(RollbackOptions.last(1));
            } catch (MigrationException.ConnectionUnusable told) {
                assertThat(told).hasMessageContaining("pooler in transaction mode");
            }
            requireNoLock();
            project.runner(database).migrate();
            assertThat(query(database, "SELECT indisvalid FROM pg_index WHERE indexrelid = 'marks_n'::regclass"))
                    .containsExactly("t");
        });
    }

    private String name() throws SQLException {
        return query(database, "SELECT current_database()").get(0);
    }

    private void writeMigrations(int count) throws SQLException {
        Project.execute(database, "CREATE TABLE marks (n int)");
        for (int i = 0; i < count; i++) {
            project.write(
                    String.format(Locale.ROOT, "20260101%06d_m", i),
                    "INSERT INTO marks VALUES (" + i + ");\nCREATE TABLE m" + i + " (id int);",
                    "DROP TABLE m" + i + ";\nDELETE FROM marks WHERE n = " + i + ";");
        }
    }

    /** From then on the pooler takes turns with them. */
    private static void useTwoSessions(DataSource pooled) throws SQLException {
        try (Connection one = pooled.getConnection();
                Connection other = pooled.getConnection()) {
            one.setAutoCommit(false);
            one.createStatement().execute("SELECT 1");
            other.createStatement().execute("SELECT 1");
            one.commit();
        }
    }

    private void requireNoLock() throws SQLException {
        assertThat(query(database, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"))
                .containsExactly("0");
    }
}
