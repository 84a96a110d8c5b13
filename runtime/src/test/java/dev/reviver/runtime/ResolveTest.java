package dev.reviver.runtime;

import static dev.reviver.runtime.Project.attempts;
import static dev.reviver.runtime.Project.execute;
import static dev.reviver.runtime.Project.names;
import static dev.reviver.runtime.Project.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.testing.TestPostgres;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolveTest {
    private final DataSource database = TestPostgres.freshDatabase();
    private final Project project;
    private final MigrationRunner runner;

    ResolveTest(@TempDir Path directory) {
        project = new Project(directory).threeMigrations();
        runner = project.runner(database);
    }

    @Test
    void recordsWhatWasDoneByHandAndKeepsTheWayBack() throws Exception {
        project.write("20260104000000_d", "CREATE INDEX CONCURRENTLY d ON a (id);", "DROP INDEX d;");
        execute(database, "CREATE TABLE a (id int PRIMARY KEY)");
        ResolveResult resolved = runner.resolve("20260101000000_a", Resolution.APPLIED);
        assertThat(resolved.describe()).contains("app/20260101000000_a was pending and is recorded as applied");
        project.delete("20260104000000_d");
        assertThat(names(runner.migrate().applied())).containsExactly("20260102000000_b", "20260103000000_c");
        assertThat(names(runner.rollback(3).rolledBack()))
                .containsExactly("20260103000000_c", "20260102000000_b", "20260101000000_a");
        assertThat(query(database, "SELECT to_regclass('a')")).containsExactly("null");
        assertThat(attempts(database)).startsWith("20260101000000_a resolve applied");
    }

    @Test
    void recordsAsAppliedWhatTheRunnerRefusesToRun() throws Exception {
        project.write("20260104000000_d", "CREATE INDEX CONCURRENTLY d ON a (id);", "DROP INDEX d;");
        assertThatThrownBy(runner::migrate)
                .isInstanceOf(MigrationException.ScriptRefused.class)
                .hasMessageContaining("Resolution.APPLIED");
        project.delete("20260104000000_d");
        runner.migrate();
        project.write("20260104000000_d", "CREATE INDEX CONCURRENTLY d ON a (id);", "DROP INDEX d;");
        execute(database, "CREATE INDEX CONCURRENTLY d ON a (id)");
        runner.resolve("20260104000000_d", Resolution.APPLIED);
        assertThat(runner.status().isUpToDate()).isTrue();
        runner.rollback(1);
        assertThat(query(database, "SELECT to_regclass('d')")).containsExactly("null");
    }

    @Test
    void recordsWhatWasUndoneByHand() throws Exception {
        runner.migrate();
        execute(database, "ALTER TABLE b DROP c");
        assertThat(runner.resolve("app/20260103000000_c", Resolution.ROLLED_BACK)
                        .from())
                .isEqualTo(MigrationState.APPLIED);
        assertThat(names(runner.migrate().applied())).containsExactly("20260103000000_c");
    }

    @Test
    void letsGoOfAMissingMigrationThatWasUndoneByHand() throws Exception {
        runner.migrate();
        project.delete("20260101000000_a");
        assertThatThrownBy(runner::migrate).isInstanceOf(MigrationException.MissingOnDisk.class);
        runner.resolve("20260101000000_a", Resolution.ROLLED_BACK);
        assertThat(runner.migrate().applied()).isEmpty();
    }

    @Test
    void resolvesAFailedMigrationEitherWay() throws Exception {
        project.write("20260104000000_d", "CREATE TABLE d (id int, id int);");
        assertThatThrownBy(runner::migrate).isInstanceOf(MigrationException.StatementFailed.class);
        assertThatThrownBy(() -> runner.resolve("20260104000000_d", Resolution.ROLLED_BACK))
                .isInstanceOf(MigrationException.NotResolvable.class)
                .hasMessageContaining("it is failed, so nothing of it is in the database")
                .hasMessageContaining("migrate() applies it");
        assertThat(runner.resolve("20260104000000_d", Resolution.APPLIED).from())
                .isEqualTo(MigrationState.FAILED);
    }

    @Test
    void refusesNonsense() throws Exception {
        runner.migrate();
        assertThatThrownBy(() -> runner.resolve("20260101000000_a", Resolution.APPLIED))
                .isInstanceOf(MigrationException.NotResolvable.class)
                .hasMessageContaining("it is applied already");
        assertThatThrownBy(() -> runner.resolve("20260109000000_x", Resolution.APPLIED))
                .isInstanceOf(MigrationException.NoSuchMigration.class)
                .hasMessageContaining("app/20260103000000_c");
        assertThat(attempts(database)).hasSize(3);
    }
}
