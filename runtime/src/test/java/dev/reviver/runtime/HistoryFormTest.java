package dev.reviver.runtime;

import static dev.reviver.runtime.Project.attempts;
import static dev.reviver.runtime.Project.execute;
import static dev.reviver.runtime.Project.names;
import static dev.reviver.runtime.Project.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.testing.CatalogText;
import dev.reviver.testing.TestPostgres;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories as earlier releases made them, and as later ones may. */
class HistoryFormTest {
    private final DataSource database = TestPostgres.freshDatabase();
    private final Project project;
    private final MigrationRunner runner;

    HistoryFormTest(@TempDir Path directory) {
        project = new Project(directory).threeMigrations();
        runner = project.runner(database);
    }

    private void makeForm(int form) throws Exception {
        try (InputStream sql = HistoryFormTest.class.getResourceAsStream("history-form-" + form + ".sql")) {
            execute(database, new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void bringsAnEarlierFormForwardWithAllItsRows(int form) throws Exception {
        makeForm(form);
        List<String> before = query(database, "SELECT id, follows, name, up_sql, started_at FROM reviver_history");
        assertThatThrownBy(runner::status)
                .isInstanceOf(MigrationException.HistoryUnusable.class)
                .hasMessageContaining("as an earlier release made it")
                .hasMessageContaining("migrate()");

        assertThat(names(runner.migrate().applied())).containsExactly("20260103000000_c");
        assertThat(query(database, "SELECT id, follows, name, up_sql, started_at FROM reviver_history WHERE id < 5"))
                .isEqualTo(before);
        assertThat(runner.status().isUpToDate()).isTrue();
        assertThat(runner.migrate().applied()).isEmpty();

        runner.execute("SELECT 1");
        assertThat(names(
                        runner.rollback(RollbackOptions.last(3).allowDataLoss()).rolledBack()))
                .containsExactly("20260103000000_c", "20260102000000_b", "20260101000000_a");
        assertThat(attempts(database)).hasSize(4 + 1 + 1 + 3);
        DataSource fresh = TestPostgres.freshDatabase();
        project.runner(fresh).migrate();
        project.runner(fresh).rollback(RollbackOptions.last(3).allowDataLoss());
        assertThat(CatalogText.of(database)).isEqualTo(CatalogText.of(fresh));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyVerbThatWritesBringsItForward(int form) throws Exception {
        makeForm(form);
        execute(database, "CREATE SCHEMA other");
        switch (form) {
            case 1 -> assertThat(runner.rollback(1).rolledBack()).hasSize(1);
            case 2 -> runner.execute("SELECT 1");
            default -> {
                execute(database, "ALTER TABLE b ADD c text");
                runner.resolve("20260103000000_c", Resolution.APPLIED);
            }
        }
        assertThat(query(database, "SELECT DISTINCT format FROM reviver_history"))
                .containsExactly("1");
        assertThat(project.runner(database).withSchema("other").status().pending())
                .hasSize(3);
        runner.migrate();
        assertThat(runner.status().isUpToDate()).isTrue();
    }

    /** Nothing to do, but for the form: a start sees to it. */
    @Test
    void aStartWithNothingElseToDoBringsItForward() throws Exception {
        makeForm(1);
        project.delete("20260103000000_c");
        assertThat(runner.migrate().applied()).isEmpty();
        assertThat(attempts(database)).hasSize(4);
        assertThat(query(database, "SELECT chain <> '' FROM reviver_history_head"))
                .containsExactly("t");
    }

    @Test
    void makesTheTableBesideTheHistoryAnewIfItIsGone() throws Exception {
        runner.migrate();
        execute(database, "DROP TABLE reviver_history_head");
        project.write("20260104000000_d", "CREATE TABLE d (id int);", "DROP TABLE d;");
        assertThat(names(runner.migrate().applied())).containsExactly("20260104000000_d");
        assertThat(query(
                        database,
                        "SELECT h.chain = r.chain FROM reviver_history_head h, reviver_history r WHERE id = 4"))
                .containsExactly("t");
    }

    @Test
    void refusesAFormatThatItDoesNotKnow() throws Exception {
        runner.migrate();
        execute(database, "UPDATE reviver_history SET format = 7 WHERE id = 3");
        assertThat(runner.migrate().applied())
                .as("nothing to do, so nothing to refuse")
                .isEmpty();
        project.write("20260104000000_d", "CREATE TABLE d (id int);", "DROP TABLE d;");
        for (Runnable verb : List.<Runnable>of(
                runner::migrate, runner::status, () -> runner.rollback(1), () -> runner.execute("SELECT 1"))) {
            assertThatThrownBy(verb::run)
                    .isInstanceOf(MigrationException.HistoryUnusable.class)
                    .hasMessageContaining("format 7")
                    .hasMessageContaining("later release");
        }
        assertThat(attempts(database)).hasSize(3);
    }
}
