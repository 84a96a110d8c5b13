package dev.reviver.runtime;

import static dev.reviver.runtime.Project.attempts;
import static dev.reviver.runtime.Project.execute;
import static dev.reviver.runtime.Project.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What others lay around the tables of the history: publications, triggers, security of rows; and open transactions. */
class GuardedHistoryTest {
    private final DataSource database = TestPostgres.freshDatabase();
    private final Project project;

    GuardedHistoryTest(@TempDir Path directory) {
        project = new Project(directory).threeMigrations();
    }

    @Test
    void isWrittenWhereAllTablesArePublished() throws Exception {
        execute(database, "CREATE PUBLICATION everything FOR ALL TABLES");
        MigrationRunner runner = project.runner(database);
        assertThat(runner.migrate().applied()).hasSize(3);
        assertThat(runner.rollback(1).rolledBack()).hasSize(1);
        execute(database, "ALTER TABLE reviver_history_head REPLICA IDENTITY DEFAULT");
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.HistoryUnusable.class)
                .hasMessageContaining("ALTER TABLE public.reviver_history_head REPLICA IDENTITY FULL");
    }

    /** A change without its row would be done once more by the next start. */
    @Test
    void isNotGoneOnWithoutIfATriggerKeepsItsRowsOut() throws Exception {
        MigrationRunner runner = project.runner(database);
        runner.migrate(MigrateOptions.DEFAULT.to("20260101000000_a"));
        execute(
                database,
                "CREATE FUNCTION swallow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;"
                        + " CREATE TRIGGER swallow BEFORE INSERT ON reviver_history FOR EACH ROW EXECUTE FUNCTION swallow()");
        for (String target : new String[] {"20260102000000_b", "20260103000000_c"}) { // one, and more than one
            assertThatThrownBy(() -> runner.migrate(MigrateOptions.DEFAULT.to(target)))
                    .isInstanceOf(MigrationException.HistoryUnusable.class)
                    .hasMessageContaining("a trigger on public.reviver_history keeps rows from being written");
            assertThat(query(database, "SELECT to_regclass('b')")).containsExactly("null");
        }
        execute(database, "DROP TRIGGER swallow ON reviver_history");
        assertThat(runner.migrate().applied()).hasSize(2);
        assertThat(attempts(database)).hasSize(3);
    }

    @Test
    void isNotTakenForEmptyWhereItsRowsAreHidden() throws Exception {
        project.runner(database).migrate();
        execute(
                database,
                "CREATE ROLE reviver_hidden LOGIN; GRANT ALL ON SCHEMA public TO reviver_hidden;"
                        + " GRANT ALL ON reviver_history, reviver_history_head TO reviver_hidden;"
                        + " ALTER TABLE reviver_history ENABLE ROW LEVEL SECURITY;"
                        + " ALTER TABLE reviver_history_head ENABLE ROW LEVEL SECURITY");
        try {
            PGSimpleDataSource hidden = new PGSimpleDataSource();
            hidden.setUrl("jdbc:postgresql://localhost:" + TestPostgres.server().getPort() + "/"
                    + query(database, "SELECT current_database()").get(0) + "?user=reviver_hidden");
            MigrationRunner runner = project.runner(hidden);
            assertThatThrownBy(runner::migrate).hasMessageContaining("Row-level security hides rows");
            assertThatThrownBy(runner::status).hasMessageContaining("Row-level security hides rows");
            assertThat(project.runner(database).status().isUpToDate()).isTrue();
        } finally {
            execute(database, "DROP OWNED BY reviver_hidden; DROP ROLE reviver_hidden");
        }
    }

    /** The driver does not know of it, and says that it is in autocommit. */
    @Test
    void isNotWrittenInATransactionThatSomebodyBeganBySql() throws Exception {
        try (Connection connection = database.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            MigrationRunner.of(connection, project.source("app")).migrate();
            statement.execute("BEGIN; CREATE TABLE mine (id int)");
            assertThatThrownBy(() -> MigrationRunner.of(connection, project.source("app"))
                            .execute("CREATE TABLE e (id int)"))
                    .isInstanceOf(MigrationException.ConnectionUnusable.class)
                    .hasMessageContaining("began by SQL");
            assertThat(query(database, "SELECT to_regclass('mine')")).containsExactly("null");
            statement.execute("COMMIT");
        }
        assertThat(query(database, "SELECT to_regclass('mine'), to_regclass('e')"))
                .containsExactly("mine null");
    }

    @Test
    void isNotWrittenAfterATransactionOfTheCallerHasFailed() throws Exception {
        try (Connection connection = database.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> statement.execute("nonsense")).isInstanceOf(SQLException.class);
            MigrationRunner runner = MigrationRunner.of(connection, project.source("app"));
            assertThatThrownBy(runner::migrate)
                    .isInstanceOf(MigrationException.ConnectionUnusable.class)
                    .hasMessageContaining("commit or roll back first");
            connection.rollback();
            assertThat(runner.migrate().applied()).hasSize(3);
        }
    }
}
