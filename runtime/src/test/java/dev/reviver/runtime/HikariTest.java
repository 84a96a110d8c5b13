package dev.reviver.runtime;

import static dev.reviver.runtime.Project.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.reviver.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pool that most applications have: it gets back what it lent, all of it and as it was. */
class HikariTest {
    private static final String INIT = "SET search_path = public, pg_catalog; SET TimeZone = 'Asia/Tokyo'; SET ROLE"
            + " pg_monitor; RESET ROLE; SET lock_timeout = 777; SET statement_timeout = 88888; SET DateStyle = 'ISO, DMY';"
            + " SET idle_in_transaction_session_timeout = 99999; SET client_min_messages = 'warning'";
    private static final String STATE = "SELECT pg_backend_pid(), string_agg(name || '=' || setting, ' ' ORDER BY name)"
            + " FROM pg_settings WHERE source IN ('session', 'client') OR name = 'role'";

    private final DataSource database = TestPostgres.freshDatabase();
    private final Project project;

    HikariTest(@TempDir Path directory) {
        project = new Project(directory).threeMigrations();
    }

    private HikariDataSource pool(int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(1_000);
        config.setConnectionInitSql(INIT);
        config.setAutoCommit(false);
        return new HikariDataSource(config);
    }

    /** How each connection of {@code pool} is, by the process that serves it. */
    private static List<String> states(HikariDataSource pool) throws SQLException {
        List<Connection> lent = new ArrayList<>();
        List<String> states = new ArrayList<>();
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                Connection connection = pool.getConnection();
                lent.add(connection);
                try (java.sql.Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery(STATE)) {
                    row.next();
                    states.add(connection.getAutoCommit() + " " + connection.getTransactionIsolation() + " "
                            + row.getString(1) + " " + row.getString(2));
                }
                connection.commit(); // or what the pool has set would be undone
            }
        } finally {
            for (Connection connection : lent) {
                connection.close();
            }
        }
        return states.stream().sorted().toList();
    }

    private static void assertNothingIsLent(HikariDataSource pool) {
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void getsEachConnectionBackAsItWas(int size) throws Exception {
        try (HikariDataSource pool = pool(size)) {
            List<String> before = states(pool);
            assertThat(before).hasSize(size).allMatch(state -> state.contains("TimeZone=Asia/Tokyo"));
            MigrationRunner runner = project.runner(pool);

            assertThat(runner.migrate().applied()).hasSize(3);
            assertNothingIsLent(pool);
            runner.status();
            runner.rollback(1);
            runner.migrate();
            project.write(
                    "20260104000000_d",
                    "SET LOCAL ROLE pg_monitor; SET LOCAL search_path = pg_catalog; SET LOCAL TimeZone = 'UTC'",
                    "");
            runner.migrate();
            assertNothingIsLent(pool);
            assertThat(states(pool)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void getsItBackFromAMigrationThatFails(int size) throws Exception {
        project.write("20260104000000_d", "SET LOCAL statement_timeout = 1; SELECT 1; SELECT 1/0;", "")
                .write("20260105000000_e", "CREATE TABLE e (id int);", "DROP TABLE e;");
        try (HikariDataSource pool = pool(size)) {
            List<String> before = states(pool);
            MigrationRunner runner = project.runner(pool);
            assertThatThrownBy(runner::migrate).isInstanceOf(MigrationException.StatementFailed.class);
            assertNothingIsLent(pool);
            assertThat(states(pool)).isEqualTo(before);
            assertThat(query(database, "SELECT to_regclass('e')")).containsExactly("null");

            project.write("20260104000000_d", "CREATE TABLE (", "");
            assertThatThrownBy(runner::migrate).isInstanceOf(MigrationException.StatementFailed.class);
            assertNothingIsLent(pool);
            assertThat(states(pool)).isEqualTo(before);
        }
    }

    @Test
    void runsWhatNeedsTwoConnectionsOnAPoolOfTwo() throws Exception {
        project.write(
                "20260104000000_d",
                "CREATE INDEX CONCURRENTLY b_id ON b (id); CREATE UNIQUE INDEX CONCURRENTLY a_one ON a ((1));"
                        + " INSERT INTO a VALUES (2)",
                "DELETE FROM a WHERE id = 2; DROP INDEX CONCURRENTLY a_one; DROP INDEX CONCURRENTLY b_id;");
        try (HikariDataSource pool = pool(2)) {
            List<String> before = states(pool);
            MigrationRunner runner = project.runner(pool);
            assertThatThrownBy(runner::migrate).isInstanceOf(MigrationException.StatementFailed.class);
            assertNothingIsLent(pool);
            assertThat(states(pool)).isEqualTo(before);

            project.write(
                    "20260104000000_d",
                    "CREATE INDEX CONCURRENTLY b_id ON b (id); CREATE UNIQUE INDEX CONCURRENTLY a_one ON a ((1));",
                    "DROP INDEX CONCURRENTLY a_one; DROP INDEX CONCURRENTLY b_id;");
            runner.migrate();
            runner.rollback(1);
            assertNothingIsLent(pool);
            assertThat(states(pool)).isEqualTo(before);
        }
    }

    @Test
    void saysThatAPoolOfOneIsTooSmallForIt() throws Exception {
        project.write("20260104000000_d", "CREATE INDEX CONCURRENTLY b_id ON b (id);", "");
        try (HikariDataSource pool = pool(1)) {
            List<String> before = states(pool);
            MigrationRunner runner = project.runner(pool).withPatience(Duration.ofSeconds(2));
            assertThatThrownBy(runner::migrate)
                    .isInstanceOf(MigrationException.ConnectionUnusable.class)
                    .hasMessageContaining("second");
            assertNothingIsLent(pool);
            assertThat(states(pool)).isEqualTo(before);
        }
    }
}
