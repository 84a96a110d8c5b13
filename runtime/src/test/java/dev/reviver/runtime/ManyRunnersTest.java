package dev.reviver.runtime;

import static dev.reviver.runtime.Project.attempts;
import static dev.reviver.runtime.Project.execute;
import static dev.reviver.runtime.Project.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyRunnersTest {
    private final DataSource database = TestPostgres.freshDatabase();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Project project;

    ManyRunnersTest(@TempDir Path directory) {
        project = new Project(directory);
    }

    @AfterEach
    void stop() throws Exception {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void eightRunnersApplyEachMigrationOnce() throws Exception {
        int migrations = 12;
        for (int i = 0; i < migrations; i++) {
            project.write(
                    String.format(Locale.ROOT, "20260101%06d_m", i),
                    "CREATE TABLE m" + i + " (id int); SELECT pg_sleep(0.01);",
                    "DROP TABLE m" + i + ";");
        }
        int runners = 8;
        CyclicBarrier start = new CyclicBarrier(runners);
        List<Future<MigrateResult>> results = new ArrayList<>();
        for (int i = 0; i < runners; i++) {
            results.add(threads.submit(() -> {
                MigrationRunner runner = project.runner(database);
                start.await();
                return runner.migrate();
            }));
        }
        int applied = 0;
        for (Future<MigrateResult> result : results) {
            assertThat(result.get().inDatabase()).isEqualTo(migrations);
            applied += result.get().applied().size();
        }
        assertThat(applied).isEqualTo(migrations);
        assertThat(attempts(database)).hasSize(migrations).allMatch(a -> a.endsWith("migrate applied"));
    }

    @Test
    void waitsForAnotherRunnerAndThenFindsNothingToDo() throws Exception {
        project.threeMigrations().write("20260104000000_slow", "CREATE TABLE s (id int); SELECT pg_sleep(1);");
        CountDownLatch slow = new CountDownLatch(1);
        MigrationRunner first = project.runner(database).withListener(event -> {
            if (event instanceof MigrationEvent.StatementStarted started
                    && started.statement().sql().contains("pg_sleep")) {
                slow.countDown();
            }
        });
        Future<MigrateResult> firstResult = threads.submit((Callable<MigrateResult>) first::migrate);
        assertThat(slow.await(30, TimeUnit.SECONDS)).isTrue();
        List<MigrationEvent> events = new ArrayList<>();
        MigrateResult second =
                project.runner(database).withListener(events::add).migrate();
        assertThat(second.applied()).isEmpty();
        assertThat(second.inDatabase()).isEqualTo(4);
        assertThat(events).anyMatch(MigrationEvent.Waiting.class::isInstance);
        assertThat(firstResult.get().applied()).hasSize(4);
    }

    @Test
    void namesTheHolderWhenItGivesUpAndNeverBlamesTheMigration() throws Exception {
        project.threeMigrations().write("20260104000000_slow", "SELECT pg_sleep(30);");
        CountDownLatch slow = new CountDownLatch(1);
        MigrationRunner first = project.runner(database).withListener(event -> {
            if (event instanceof MigrationEvent.StatementStarted started
                    && started.statement().sql().contains("pg_sleep")) {
                slow.countDown();
            }
        });
        Future<MigrateResult> firstResult = threads.submit((Callable<MigrateResult>) first::migrate);
        assertThat(slow.await(30, TimeUnit.SECONDS)).isTrue();
        String pid = query(database, "SELECT pid FROM pg_locks WHERE locktype = 'advisory'")
                .get(0);
        assertThatThrownBy(() -> project.runner(database)
                        .withPatience(Duration.ofMillis(200))
                        .migrate())
                .isInstanceOf(MigrationException.LockTimeout.class)
                .hasMessageContaining("public.reviver_history")
                .hasMessageContaining("pid " + pid);
        MigrationListener interrupting = event -> {
            if (event instanceof MigrationEvent.Waiting) {
                Thread.currentThread().interrupt();
            }
        };
        assertThatThrownBy(() ->
                        project.runner(database).withListener(interrupting).migrate())
                .isInstanceOf(MigrationException.Interrupted.class);
        assertThat(Thread.interrupted()).as("it stays interrupted").isTrue();
        query(database, "SELECT pg_cancel_backend(" + pid + ")");
        assertThatThrownBy(firstResult::get)
                .cause()
                .isInstanceOf(MigrationException.StatementFailed.class)
                .hasMessageContaining("cancelled");
    }

    @Test
    void runnersOfOtherHistoriesDoNotWait() throws Exception {
        project.threeMigrations();
        project.runner(database).migrate();
        execute(database, "CREATE SCHEMA other");
        CountDownLatch slow = new CountDownLatch(1);
        project.write("20260104000000_slow", "SELECT pg_sleep(3);");
        MigrationRunner first = project.runner(database).withListener(event -> slow.countDown());
        Future<MigrateResult> firstResult = threads.submit((Callable<MigrateResult>) first::migrate);
        assertThat(slow.await(30, TimeUnit.SECONDS)).isTrue();
        List<MigrationEvent> events = new ArrayList<>();
        project.delete("20260104000000_slow");
        project.runner(database).withSchema("other").withListener(events::add).migrate();
        assertThat(events).isNotEmpty().noneMatch(MigrationEvent.Waiting.class::isInstance);
        assertThat(firstResult.get().applied()).hasSize(1);
    }

    @Test
    void triesAgainWhenATableIsLocked() throws Exception {
        project.threeMigrations();
        project.runner(database).migrate();
        project.write(
                "20260104000000_d", "CREATE TABLE d (id int);\nALTER TABLE a ADD d int;", "ALTER TABLE a DROP d;");
        List<MigrationEvent> events = new ArrayList<>();
        try (Connection reader = database.getConnection();
                java.sql.Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("SELECT * FROM a");
            MigrateResult result = project.runner(database)
                    .withLockTimeout(Duration.ofMillis(100))
                    .withListener(event -> {
                        events.add(event);
                        if (event instanceof MigrationEvent.Retrying) {
                            rollback(reader);
                        }
                    })
                    .migrate();
            assertThat(result.applied()).hasSize(1);
        }
        assertThat(events).filteredOn(MigrationEvent.Retrying.class::isInstance).hasSize(1);
        assertThat(attempts(database)).last().isEqualTo("20260104000000_d migrate applied");
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void givesUpAfterSomeTriesAndSaysThatLocksWereInTheWay() throws Exception {
        project.threeMigrations();
        project.runner(database).migrate();
        project.write("20260104000000_d", "ALTER TABLE a ADD d int;");
        try (Connection reader = database.getConnection();
                java.sql.Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("SELECT * FROM a");
            assertThatThrownBy(() -> project.runner(database)
                            .withLockTimeout(Duration.ofMillis(20))
                            .migrate())
                    .isInstanceOf(MigrationException.StatementFailed.class)
                    .hasMessageContaining("55P03")
                    .hasMessageContaining("other sessions held the locks");
            reader.rollback();
        }
        assertThat(attempts(database)).hasSize(4).last().isEqualTo("20260104000000_d migrate failed");
    }

    /** Whoever writes into the history without the lock loses against the constraint, or makes the runner lose. */
    @Test
    void refusesToGoOnFromAPointFromWhichSomebodyElseWentOn() throws Exception {
        project.threeMigrations();
        project.runner(database).migrate();
        project.write(
                "20260104000000_d",
                "CREATE TABLE d (id int);\nINSERT INTO reviver_history (follows, unit, name, verb, state, schema_name,"
                        + " applied_by, started_at, finished_at, duration_ms, statements) VALUES (3, 'app',"
                        + " '20260104000000_e', 'migrate', 'applied', 'public', 'x', now(), now(), 0, 0);");
        assertThatThrownBy(() -> project.runner(database).migrate())
                .isInstanceOf(MigrationException.Overtaken.class)
                .hasMessageContaining("20260104000000_d");
        assertThat(query(database, "SELECT to_regclass('d')")).containsExactly("null");
    }

    @Test
    void rollbackStopsWhenSomebodyMigratedMeanwhile() throws Exception {
        project.threeMigrations();
        MigrationRunner runner = project.runner(database);
        runner.migrate();
        assertThatThrownBy(() -> runner.withListener(event -> {
                            if (event instanceof MigrationEvent.Finished) {
                                project.runner(database).migrate();
                            }
                        })
                        .rollback(2))
                .isInstanceOf(MigrationException.Overtaken.class)
                .hasMessageContaining("20260102000000_b");
        assertThat(runner.status().isUpToDate()).isTrue();
    }
}
