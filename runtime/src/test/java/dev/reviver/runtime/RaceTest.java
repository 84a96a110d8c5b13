package dev.reviver.runtime;

import static dev.reviver.runtime.Project.execute;
import static dev.reviver.runtime.Project.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many at once: runners against runners, and runners against the application. */
class RaceTest {
    private static final int ROUNDS = Integer.getInteger("race.rounds", 6);

    private final DataSource database = TestPostgres.freshDatabase();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Project project;

    RaceTest(@TempDir Path directory) {
        project = new Project(directory);
    }

    @AfterEach
    void stop() throws Exception {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void thirtyTwoRunnersApplyAHundredMigrationsOnceEach() throws Exception {
        int migrations = 100;
        int runners = 32;
        execute(database, "CREATE TABLE marks (n int)");
        for (int i = 0; i < migrations; i++) {
            project.write(
                    String.format(Locale.ROOT, "20260101%06d_m", i),
                    "INSERT INTO marks VALUES (" + i + "); CREATE TABLE m" + i + " (id int);",
                    "DROP TABLE m" + i + "; DELETE FROM marks WHERE n = " + i + ";");
        }
        CyclicBarrier start = new CyclicBarrier(runners);
        List<Future<MigrateResult>> results = new ArrayList<>();
        for (int i = 0; i < runners; i++) {
            results.add(threads.submit(() -> {
                MigrationRunner runner = project.runner(database).withPatience(Duration.ofMinutes(3));
                start.await();
                return runner.migrate();
            }));
        }
        List<String> applied = new ArrayList<>();
        for (Future<MigrateResult> result : results) {
            assertThat(result.get().inDatabase()).isEqualTo(migrations);
            result.get().applied().forEach(outcome -> applied.add(outcome.id().toString()));
        }
        assertThat(applied).hasSize(migrations).doesNotHaveDuplicates();
        assertThat(query(database, "SELECT count(*), count(DISTINCT n), min(n), max(n) FROM marks"))
                .containsExactly("100 100 0 99");
        assertThat(project.runner(database).status().isUpToDate()).isTrue();
    }

    /** Each wins or says that it was overtaken; nothing comes twice, nothing is lost, and the status tells what is. */
    @Test
    void rollbacksRaceWithMigrations() throws Exception {
        Scenario scenario = Scenario.threeInTransactions(project);
        int racers = 6;
        int overtaken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            CyclicBarrier start = new CyclicBarrier(racers);
            List<Future<Boolean>> races = new ArrayList<>();
            for (int i = 0; i < racers; i++) {
                boolean up = i % 2 == 0;
                Random random = new Random(31L * round + i);
                races.add(threads.submit(() -> {
                    start.await();
                    return run(up, random);
                }));
            }
            for (Future<Boolean> race : races) {
                overtaken += race.get() ? 0 : 1;
            }
            scenario.requireTold(database);
            if (round % 2 == 0) {
                scenario.requireMigrates(database);
            } else {
                scenario.requireRollsBack(database);
            }
        }
        System.out.println(
                "RaceTest: " + ROUNDS * racers + " calls raced, " + overtaken + " were overtaken and said so.");
    }

    private boolean run(boolean up, Random random) {
        try {
            MigrationRunner runner = project.runner(database);
            if (up) {
                runner.migrate();
            } else {
                runner.rollback(RollbackOptions.last(1 + random.nextInt(3)).allowDataLoss());
            }
            return true;
        } catch (MigrationException.Overtaken | MigrationException.NoSuchMigration lost) {
            return false;
        }
    }

    /** An application that reads and writes all the time sees either the old table or the new one, and loses no row. */
    @Test
    void theApplicationWritesOnWhileMigrationsComeAndGo() throws Exception {
        project.write("20260101000000_t", "CREATE TABLE t (id serial PRIMARY KEY, v text);", "DROP TABLE t;")
                .write(
                        "20260102000000_n",
                        "ALTER TABLE t ADD n int NOT NULL DEFAULT 1;\nUPDATE t SET n = 2;\nCREATE INDEX t_n ON t (n);",
                        "ALTER TABLE t DROP n;");
        MigrationRunner runner = project.runner(database);
        runner.migrate();
        List<Future<Integer>> writers = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        for (int i = 0; i < 3; i++) {
            writers.add(threads.submit((Callable<Integer>) () -> write(end)));
        }
        int turns = 0;
        while (System.nanoTime() < end) {
            runner.rollback(RollbackOptions.last(1).allowDataLoss());
            runner.migrate();
            turns++;
        }
        int written = 0;
        for (Future<Integer> writer : writers) {
            written += writer.get();
        }
        assertThat(query(database, "SELECT count(*) FROM t")).containsExactly(String.valueOf(written));
        assertThat(written).isPositive();
        assertThat(turns).isPositive();
    }

    private int write(long end) throws SQLException {
        int written = 0;
        try (java.sql.Connection connection = database.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            while (System.nanoTime() < end) {
                written += statement.executeUpdate("INSERT INTO t (v) VALUES ('x')");
            }
        }
        return written;
    }

    /** The table was empty when the rollback began to wait for it, and is not any more when it gets it. */
    @Test
    void rowsThatComeWhileARollbackWaitsAreNotLost() throws Exception {
        project.write("20260101000000_t", "CREATE TABLE t (id int);", "DROP TABLE t;");
        MigrationRunner runner = project.runner(database).withLockTimeout(Duration.ofSeconds(30));
        runner.migrate();
        try (java.sql.Connection connection = database.getConnection();
                java.sql.Statement application = connection.createStatement()) {
            connection.setAutoCommit(false);
            application.execute("INSERT INTO t VALUES (1), (2)");
            Future<RollbackResult> rollback = threads.submit(() -> runner.rollback(1));
            awaitWaiting("SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 't'::regclass");
            application.execute("INSERT INTO t VALUES (3)");
            connection.commit();
            assertThatThrownBy(rollback::get)
                    .cause()
                    .isInstanceOf(MigrationException.RowsAtStake.class)
                    .hasMessageContaining("3 rows");
        }
        assertThat(query(database, "SELECT count(*) FROM t")).containsExactly("3");
        assertThat(runner.status().isUpToDate()).isTrue();
    }

    /** Who waits for the lock must hold no snapshot, or CONCURRENTLY would wait for who waits for it. */
    @Test
    void anIndexIsBuiltConcurrentlyWhileOthersWait() throws Exception {
        project.write("20260101000000_t", "CREATE TABLE t (id int);", "DROP TABLE t;");
        project.runner(database).migrate();
        execute(database, "INSERT INTO t SELECT generate_series(1, 1000)");
        project.write("20260102000000_i", "CREATE INDEX CONCURRENTLY t_id ON t (id);", "DROP INDEX CONCURRENTLY t_id;");
        List<Future<MigrateResult>> runners = new ArrayList<>();
        try (java.sql.Connection connection = database.getConnection();
                java.sql.Statement application = connection.createStatement()) {
            connection.setAutoCommit(false);
            application.execute("INSERT INTO t VALUES (0)"); // which the index has to wait for
            for (int i = 0; i < 8; i++) {
                runners.add(threads.submit(() -> project.runner(database).migrate()));
            }
            awaitWaiting(
                    "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'CREATE INDEX%'");
            Thread.sleep(1_500); // PostgreSQL looks for deadlocks after a second
            connection.commit();
        }
        int applied = 0;
        for (Future<MigrateResult> runner : runners) {
            applied += runner.get().applied().size();
        }
        assertThat(applied).isEqualTo(1);
        assertThat(query(database, "SELECT indisvalid FROM pg_index WHERE indexrelid = 't_id'::regclass"))
                .containsExactly("t");
    }

    private void awaitWaiting(String query) throws Exception {
        for (int i = 0; query(database, query).isEmpty(); i++) {
            assertThat(i).as("something waits: %s", query).isLessThan(2_000);
            Thread.sleep(10);
        }
    }
}
