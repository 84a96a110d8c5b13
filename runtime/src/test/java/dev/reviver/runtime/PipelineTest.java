package dev.reviver.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many migrations in one batch: what each of their transactions has, and what the session has afterwards. */
class PipelineTest {
    private final DataSource database = TestPostgres.freshDatabase();
    private final Project project;

    PipelineTest(@TempDir Path directory) {
        project = new Project(directory);
    }

    /** What the settings are at the very end of a transaction, only a deferred trigger can tell. */
    @BeforeEach
    void recordsTheSettingsOfEachCommit() throws SQLException {
        try (Connection connection = database.getConnection()) {
            Project.execute(database, "ALTER DATABASE \"" + connection.getCatalog() + "\" SET synchronous_commit = on");
        }
        Project.execute(database, """
                CREATE TABLE noted (migration text, durability text, path text);
                CREATE TABLE seen (migration text);
                CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                    INSERT INTO public.noted VALUES (NEW.migration, current_setting('synchronous_commit'),
                        current_setting('search_path'));
                    RETURN NULL;
                END $$;
                CREATE CONSTRAINT TRIGGER note AFTER INSERT ON seen DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION note();
                """);
        for (String name : new String[] {"a", "b", "c"}) {
            project.write("20260101000000_" + name, "INSERT INTO seen VALUES ('" + name + "');");
        }
    }

    @Test
    void keepsThoseBeforeAFailureWithTheirRows() throws SQLException {
        project.write("20260101000000_c", "INSERT INTO nowhere VALUES (1);");
        assertThatThrownBy(() -> project.runner(database).migrate())
                .isInstanceOf(MigrationException.StatementFailed.class)
                .hasMessageContaining("nowhere");
        assertThat(Project.query(
                        database,
                        "SELECT state, count(DISTINCT xmin::text) FROM reviver_history GROUP BY 1 ORDER BY 1"))
                .containsExactly("applied 2", "failed 1");
        assertThat(Project.query(database, "SELECT migration FROM noted ORDER BY 1"))
                .containsExactly("a", "b");
    }

    /** A value of an enum cannot be used in the transaction that added it. */
    @Test
    void isATransactionForEach() throws SQLException {
        Project.execute(database, "CREATE TYPE mood AS ENUM ('sad')");
        project.write("20260101000000_b", "ALTER TYPE mood ADD VALUE 'glad';");
        project.write("20260101000000_c", "CREATE TABLE felt AS SELECT 'glad'::mood AS mood;");
        assertThat(project.runner(database).migrate().applied()).hasSize(3);
        assertThat(Project.query(database, "SELECT mood FROM felt")).containsExactly("glad");
        assertThat(Project.query(database, "SELECT count(*), count(DISTINCT xmin::text) FROM reviver_history"))
                .containsExactly("3 3");
    }

    /** Deferred constraints are checked at the very end. */
    @Test
    void keepsThoseBeforeOneThatFailsInItsCommit() throws SQLException {
        Project.execute(
                database,
                "CREATE TABLE once (id integer UNIQUE DEFERRABLE INITIALLY DEFERRED); INSERT INTO once VALUES (1)");
        project.write("20260101000000_b", "INSERT INTO once VALUES (1);");
        assertThatThrownBy(() -> project.runner(database).migrate())
                .isInstanceOf(MigrationException.StatementFailed.class)
                .hasMessageContaining("20260101000000_b")
                .hasMessageContaining("once_id_key");
        assertThat(Project.query(database, "SELECT migration FROM noted ORDER BY 1"))
                .containsExactly("a");
    }

    @Test
    void waitsForTheDiskOnceAndForAll() throws SQLException {
        project.runner(database).migrate();
        assertThat(Project.query(database, "SELECT migration, durability FROM noted ORDER BY 1"))
                .containsExactly("a off", "b off", "c on");
    }

    @Test
    void putsBackWhatTheSessionHadByItself() throws SQLException {
        try (Connection connection = database.getConnection()) {
            execute(connection, "SET search_path = public, pg_catalog; SET lock_timeout = 5");
            MigrationRunner.of(connection, project.source("app")).migrate();
            assertThat(settings(connection))
                    .isEqualTo("lock_timeout=5 search_path=public, pg_catalog synchronous_commit=on");
            execute(connection, "RESET ALL");
            assertThat(settings(connection))
                    .as("what nobody had set follows what is configured")
                    .isEqualTo("lock_timeout=0 search_path=\"$user\", public synchronous_commit=on");
        }
        assertThat(Project.query(database, "SELECT DISTINCT path FROM noted WHERE migration <> 'c'"))
                .containsExactly("public, pg_catalog, pg_temp");
    }

    @Test
    void putsItBackAfterAFailureInTheMiddle() throws SQLException {
        project.write("20260101000000_b", "INSERT INTO nowhere VALUES (1);");
        try (Connection connection = database.getConnection()) {
            String before = settings(connection);
            assertThatThrownBy(() -> MigrationRunner.of(connection, project.source("app"))
                            .migrate())
                    .isInstanceOf(MigrationException.StatementFailed.class)
                    .hasMessageContaining("nowhere");
            assertThat(settings(connection)).isEqualTo(before);
            assertThat(query(connection, "SELECT count(*) FROM pg_prepared_statements"))
                    .isEqualTo("0");
            assertThat(query(connection, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"))
                    .isEqualTo("0");
        }
        assertThat(Project.query(database, "SELECT migration FROM noted")).containsExactly("a");
    }

    private static String settings(Connection connection) throws SQLException {
        return query(
                connection,
                "SELECT string_agg(name || '=' || setting, ' ' ORDER BY name) FROM pg_settings"
                        + " WHERE name IN ('lock_timeout', 'search_path', 'synchronous_commit')");
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
