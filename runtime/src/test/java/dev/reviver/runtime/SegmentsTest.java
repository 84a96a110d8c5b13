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
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts with statements that PostgreSQL runs in no transaction. */
class SegmentsTest {
    private static final String NAME = "20260104000000_online";
    private static final String UP = """
            ALTER TABLE a ADD x int;
            UPDATE a SET x = id;
            CREATE UNIQUE INDEX CONCURRENTLY a_x ON a (x);
            ALTER TABLE a ADD CONSTRAINT a_x UNIQUE USING INDEX a_x;
            CREATE INDEX CONCURRENTLY a_y ON a (x, id);
            """;
    private static final String DOWN = """
            DROP INDEX CONCURRENTLY a_y;
            ALTER TABLE a DROP CONSTRAINT a_x;
            ALTER TABLE a DROP x;
            """;

    private final DataSource database = TestPostgres.freshDatabase();
    private final Project project;
    private final MigrationRunner runner;

    SegmentsTest(@TempDir Path directory) throws Exception {
        project = new Project(directory).threeMigrations();
        runner = project.runner(database);
        runner.migrate();
        execute(database, "INSERT INTO a SELECT generate_series(2, 50)");
    }

    private RollbackResult rollback() {
        return runner.rollback(RollbackOptions.only(NAME).allowDataLoss());
    }

    private List<String> journal() throws Exception {
        return query(
                database,
                "SELECT verb, state, statements, begun_statement FROM reviver_history WHERE follows IS NOT NULL AND name = '"
                        + NAME + "' ORDER BY id");
    }

    @Test
    void runsThemAndTakesThemBack() throws Exception {
        List<String> before = CatalogText.of(database, HISTORY);
        project.write(NAME, UP, DOWN);
        assertThat(runner.migrate().applied().get(0).statements()).isEqualTo(5);
        assertThat(journal())
                .containsExactly(
                        "migrate running 2 null",
                        "migrate running 2 3",
                        "migrate running 4 null",
                        "migrate running 4 5",
                        "migrate applied 5 null");
        assertThat(runner.migrate().applied()).isEmpty();
        assertThat(runner.status().isUpToDate()).isTrue();
        assertThat(names(rollback().rolledBack())).containsExactly(NAME);
        assertThat(CatalogText.of(database, HISTORY)).isEqualTo(before);
        assertThat(runner.status().pending()).hasSize(1);
    }

    @Test
    void keepsWhatRanBeforeTheFailureAndGoesOnThereAfterTheFix() throws Exception {
        project.write(NAME, UP.replace("SET x = id", "SET x = id / 2"), DOWN);
        var failed = catchThrowableOfType(MigrationException.StatementFailed.class, runner::migrate);
        assertThat(failed.statementNumber()).isEqualTo(3);
        assertThat(failed.sqlState()).isEqualTo("23505");
        assertThat(failed)
                .hasMessageContaining("applied in part: 2 statements")
                .hasMessageContaining("RollbackOptions.only(name)");
        assertThat(query(database, "SELECT to_regclass('a_x')"))
                .as("the invalid index is cleared away")
                .containsExactly("null");
        assertThat(journal()).last().isEqualTo("migrate failed 2 null");
        assertThat(runner.status().describe()).contains("half done", "could not create unique index");

        execute(database, "UPDATE a SET x = id");
        assertThatThrownBy(() -> {
                    project.write(NAME, UP, DOWN);
                    runner.migrate();
                })
                .isInstanceOf(MigrationException.HalfDone.class)
                .hasMessageContaining("first 2 statements");
        project.write(NAME, UP.replace("SET x = id", "SET x = id / 2"), DOWN);
        assertThat(runner.migrate().applied().get(0).statements()).isEqualTo(3);
        assertThat(query(database, "SELECT count(*) FROM pg_index WHERE indrelid = 'a'::regclass AND indisvalid"))
                .containsExactly("3");
    }

    @Test
    void validatesAloneIfTheScriptSaysSoAndTakesBackWhatCameBefore() throws Exception {
        List<String> before = CatalogText.of(database, HISTORY);
        execute(database, "INSERT INTO a VALUES (-1)");
        project.write(NAME, """
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE a ADD CONSTRAINT positive CHECK (id > 0) NOT VALID;
                -- reviver:alone
                ALTER TABLE a VALIDATE CONSTRAINT positive;
                """, """
                -- reviver:alone
                SELECT 1;
                SET LOCAL lock_timeout = '2s';
                ALTER TABLE a DROP CONSTRAINT positive;
                """);
        var failed = catchThrowableOfType(MigrationException.StatementFailed.class, runner::migrate);
        assertThat(failed.statementNumber()).isEqualTo(3);
        assertThat(journal()).last().isEqualTo("migrate failed 2 null");
        rollback();
        assertThat(CatalogText.of(database, HISTORY)).isEqualTo(before);

        execute(database, "DELETE FROM a WHERE id = -1");
        runner.migrate();
        assertThat(journal()).last().isEqualTo("migrate applied 3 null");
        rollback();
        assertThat(CatalogText.of(database, HISTORY)).isEqualTo(before);
    }

    @Test
    void takesBackExactlyWhatRan() throws Exception {
        List<String> before = CatalogText.of(database, HISTORY);
        project.write(NAME, UP.replace("SET x = id", "SET x = id / 2"), """
                DROP INDEX CONCURRENTLY a_y;
                ALTER TABLE a DROP CONSTRAINT a_x;
                DROP INDEX CONCURRENTLY IF EXISTS a_x;
                UPDATE a SET x = NULL;
                ALTER TABLE a DROP x;
                """);
        assertThatThrownBy(runner::migrate).isInstanceOf(MigrationException.StatementFailed.class);
        assertThat(rollback().rolledBack().get(0).statements()).isEqualTo(2);
        assertThat(CatalogText.of(database, HISTORY)).isEqualTo(before);
        assertThat(journal()).last().isEqualTo("rollback rolled back 5 null");
        assertThat(runner.status().pending()).hasSize(1);
        project.write(NAME, UP, DOWN);
        assertThat(runner.migrate().applied()).hasSize(1);
    }

    @Test
    void saysSoWhenTheTwoScriptsDoNotMirrorEachOther() throws Exception {
        project.write(NAME, UP.replace("SET x = id", "SET x = id / 2"), DOWN);
        assertThatThrownBy(runner::migrate).isInstanceOf(MigrationException.StatementFailed.class);
        assertThatThrownBy(this::rollback)
                .isInstanceOf(MigrationException.NoDown.class)
                .hasMessageContaining("2 of its 5 statements are in the database")
                .hasMessageContaining("resolve(name");
    }

    @Test
    void leavesNothingWhenItsFirstSegmentFails() throws Exception {
        project.write(NAME, "CREATE UNIQUE INDEX CONCURRENTLY b_c ON b (c);", "DROP INDEX CONCURRENTLY b_c;");
        execute(database, "INSERT INTO b (c) VALUES ('x'), ('x')");
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.StatementFailed.class)
                .hasMessageContaining("undone whole");
        assertThat(runner.status().lines().get(3).state()).isEqualTo(MigrationState.FAILED);
        assertThat(runner.status().lines().get(3).problem()).isEmpty();
        execute(database, "UPDATE b SET c = ctid::text");
        assertThat(names(runner.migrate().applied())).containsExactly(NAME);
        assertThat(names(runner.rollback(1).rolledBack())).containsExactly(NAME);
    }

    @Test
    void aRollbackThatStoppedOnTheWayIsFinishedByRollbackAlone() throws Exception {
        project.write(NAME, "ALTER TABLE b ADD d int; CREATE INDEX CONCURRENTLY b_d ON b (d);", """
                DROP INDEX CONCURRENTLY b_d;
                SELECT 1 / (SELECT count(*) FROM a WHERE id = 99);
                ALTER TABLE b DROP d;
                """);
        runner.migrate();
        assertThatThrownBy(() -> runner.rollback(1))
                .isInstanceOf(MigrationException.StatementFailed.class)
                .hasMessageContaining("rolled back in part: 1 statement");
        assertThat(runner.status().describe()).contains("half rolled back");
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.HalfDone.class)
                .hasMessageContaining("rollback(RollbackOptions.only(name))");
        execute(database, "INSERT INTO a VALUES (99)");
        assertThat(runner.rollback(1).rolledBack().get(0).statements()).isEqualTo(2);
        assertThat(runner.status().pending()).hasSize(1);
    }

    @Test
    void aRollbackOfWhichNothingTookEffectLeavesItApplied() throws Exception {
        project.write(NAME, "CREATE INDEX CONCURRENTLY b_d ON b (c);", "DROP INDEX CONCURRENTLY nonsense;");
        runner.migrate();
        assertThatThrownBy(() -> runner.rollback(1))
                .isInstanceOf(MigrationException.StatementFailed.class)
                .hasMessageContaining("still applied, whole");
        assertThat(runner.status().isUpToDate()).isTrue();
        assertThat(runner.migrate().applied()).isEmpty();
    }

    /** As after a kill: the journal says that the statement was begun, and the catalog has what it left. */
    @Test
    void findsOutWhatBecameOfAStatementWhoseRunnerDied() throws Exception {
        for (String left : List.of("nothing", "invalid", "valid")) {
            String name = "2026020100000" + left.length() + "_" + left;
            project.write(
                    name,
                    "ALTER TABLE b ADD " + left + " int; CREATE INDEX CONCURRENTLY " + left + "_i ON b (" + left + ");",
                    "DROP INDEX CONCURRENTLY " + left + "_i; ALTER TABLE b DROP " + left + ";");
            dieInTheIndexOf(left);
            assertThat(runner.status().describe()).contains("running  app/" + name, "half done");
            assertThat(runner.migrate().applied()).hasSize(1);
            assertThat(query(database, "SELECT indisvalid FROM pg_index WHERE indexrelid = '" + left + "_i'::regclass"))
                    .containsExactly("t");

            runner.rollback(1);
            dieInTheIndexOf(left);
            runner.rollback(RollbackOptions.only(name));
            assertThat(query(
                            database,
                            "SELECT count(*) FROM pg_attribute WHERE attrelid = 'b'::regclass AND attname = '" + left
                                    + "'"))
                    .containsExactly("0");
            assertThat(query(database, "SELECT to_regclass('" + left + "_i')")).containsExactly("null");
            project.delete(name);
        }
    }

    private void dieInTheIndexOf(String left) throws Exception {
        MigrationRunner dying = runner.withListener(event -> {
            if (event instanceof MigrationEvent.StatementStarted started
                    && started.statement().kind() == StatementKind.OUTSIDE_TRANSACTION) {
                throw new StackOverflowError("as if killed");
            }
        });
        assertThatThrownBy(dying::migrate).isInstanceOf(StackOverflowError.class);
        if (!left.equals("nothing")) {
            execute(database, "CREATE INDEX " + left + "_i ON b (" + left + ")");
        }
        if (left.equals("invalid")) {
            execute(database, "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'invalid_i'::regclass");
        }
    }

    @Test
    void leavesAloneAnInvalidIndexThatIsNotItsOwn() throws Exception {
        execute(database, "CREATE INDEX foreign_i ON b (c)");
        execute(database, "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'foreign_i'::regclass");
        project.write(NAME, "CREATE INDEX CONCURRENTLY IF NOT EXISTS foreign_i ON b (c);", "DROP INDEX foreign_i;");
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.StatementFailed.class)
                .hasMessageContaining("invalid, left by something else");
        assertThat(query(database, "SELECT to_regclass('foreign_i')")).containsExactly("foreign_i");
        assertThat(runner.status().lines().get(3).state()).isEqualTo(MigrationState.FAILED);
    }

    @Test
    void leavesAloneAnIndexThatWasThere() throws Exception {
        execute(database, "CREATE INDEX foreign_i ON b (c)");
        project.write(NAME, "CREATE INDEX CONCURRENTLY foreign_i ON b (c);", "DROP INDEX foreign_i;");
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.StatementFailed.class)
                .hasMessageContaining("already exists");
        assertThat(query(database, "SELECT to_regclass('foreign_i')")).containsExactly("foreign_i");
    }

    @Test
    void saysThatOneConnectionIsNotEnough() throws Exception {
        project.write(NAME, UP, DOWN);
        try (Connection connection = database.getConnection()) {
            assertThatThrownBy(() -> MigrationRunner.of(connection, project.source("app"))
                            .migrate())
                    .isInstanceOf(MigrationException.ConnectionUnusable.class)
                    .hasMessageContaining("two connections");
            DataSource same = new Wrapped(database, ignored -> {
                ignored.close();
                return (Connection) java.lang.reflect.Proxy.newProxyInstance(
                        SegmentsTest.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, args) ->
                                method.getName().equals("close") ? null : method.invoke(connection, args));
            });
            assertThatThrownBy(() -> project.runner(same).migrate())
                    .isInstanceOf(MigrationException.ConnectionUnusable.class)
                    .hasMessageContaining("same connection twice");
        }
        assertThat(attempts(database)).hasSize(3);
    }

    @Test
    void givesBothConnectionsBackAsTheyCame() throws Exception {
        project.write(NAME, UP, DOWN);
        List<Connection> lent = new ArrayList<>();
        DataSource pool = new Wrapped(database, connection -> {
            lent.add(connection);
            try (java.sql.Statement statement = connection.createStatement()) {
                statement.execute("SET lock_timeout = 777; SET TimeZone = 'Asia/Tokyo'");
            }
            return (Connection) java.lang.reflect.Proxy.newProxyInstance(
                    SegmentsTest.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, args) -> method.getName().equals("close") ? null : method.invoke(connection, args));
        });
        assertThat(project.runner(pool).withSchema("public").migrate().applied())
                .hasSize(1);
        assertThat(lent).hasSize(2);
        for (Connection connection : lent) {
            try (connection;
                    java.sql.Statement statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT current_setting('lock_timeout'),"
                            + " current_setting('TimeZone'), current_setting('search_path')")) {
                row.next();
                assertThat(row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                        .isEqualTo("777ms Asia/Tokyo \"$user\", public");
            }
        }
    }

    /** A pool of one that does not give up would wait for what is not going to be given back. */
    @Test
    void waitsForASecondConnectionNoLongerThanItsPatience() throws Exception {
        project.write("20260104000000_d", "CREATE INDEX CONCURRENTLY d ON a (id);", "DROP INDEX CONCURRENTLY d;");
        project.runner(database).migrate(MigrateOptions.DEFAULT.to("20260103000000_c"));
        AtomicInteger lent = new AtomicInteger();
        CountDownLatch late = new CountDownLatch(1);
        DataSource one = new Wrapped(database, connection -> {
            try {
                if (lent.incrementAndGet() > 1) {
                    late.await();
                }
                return connection;
            } catch (InterruptedException e) {
                connection.close();
                throw new SQLException("interrupted", e);
            }
        });
        assertThatThrownBy(() ->
                        project.runner(one).withPatience(Duration.ofMillis(100)).migrate())
                .isInstanceOf(MigrationException.ConnectionUnusable.class)
                .hasMessageContaining("no second one within 100 ms")
                .hasMessageContaining("a pool of two or more");
        Scenario.awaitQuiet(database);
        assertThat(project.runner(database).status().pending()).hasSize(1);
    }
}
