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
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollbackTest {
    private final DataSource database = TestPostgres.freshDatabase();
    private final Project project;
    private final MigrationRunner runner;

    RollbackTest(@TempDir Path directory) {
        project = new Project(directory).threeMigrations();
        runner = project.runner(database);
    }

    @Test
    void takesTheNewestBackAndMigrateBringsThemAgain() throws Exception {
        List<String> empty = CatalogText.of(database, HISTORY);
        runner.migrate();
        List<String> full = CatalogText.of(database, HISTORY);

        RollbackResult two = runner.rollback(2);
        assertThat(names(two.rolledBack())).containsExactly("20260103000000_c", "20260102000000_b");
        assertThat(two.describe()).contains("2 rolled back", "app/20260103000000_c rolled back: 1 statement in");
        assertThat(runner.status().pending())
                .extracting(id -> id.name().value())
                .containsExactly("20260102000000_b", "20260103000000_c");

        RollbackResult last = runner.rollback(RollbackOptions.last(1).allowDataLoss());
        assertThat(last.rolledBack().get(0).grade()).contains(Grade.LOSSLESS);
        assertThat(CatalogText.of(database, HISTORY)).isEqualTo(empty);

        assertThat(runner.migrate().applied()).hasSize(3);
        assertThat(CatalogText.of(database, HISTORY)).isEqualTo(full);
        assertThat(attempts(database)).hasSize(9).contains("20260102000000_b rollback rolled back");
    }

    @Test
    void goesBackToAName() throws Exception {
        runner.migrate();
        assertThat(names(runner.rollbackTo("20260101000000_a").rolledBack()))
                .containsExactly("20260103000000_c", "20260102000000_b");
        assertThat(runner.rollbackTo("app/20260101000000_a").rolledBack()).isEmpty();
        assertThatThrownBy(() -> runner.rollbackTo("20260103000000_c"))
                .isInstanceOf(MigrationException.NoSuchMigration.class)
                .hasMessageContaining("20260101000000_a");
        assertThatThrownBy(() -> runner.rollbackTo("20260101000000_a'; DROP TABLE a; --\n"))
                .isInstanceOf(MigrationException.NoSuchMigration.class);
        assertThat(query(database, "SELECT to_regclass('a') IS NOT NULL")).containsExactly("t");
    }

    @Test
    void asksForTheUnitWhenTwoHaveTheName(@TempDir Path other) throws Exception {
        new Project(other).write("20260101000000_a", "CREATE TABLE lib_a (id int);", "DROP TABLE lib_a;");
        var both = MigrationRunner.of(database, project.source("app"), new DirectoryMigrations("lib", other));
        both.migrate();
        assertThatThrownBy(() -> both.rollbackTo("20260101000000_a"))
                .isInstanceOf(MigrationException.NoSuchMigration.class)
                .hasMessageContainingAll("app/20260101000000_a", "lib/20260101000000_a");
        assertThat(both.rollbackTo("lib/20260101000000_a").rolledBack()).hasSize(2);
    }

    /** Last week's release takes this week's migration back. */
    @Test
    void runsTheStoredDownOfAMigrationThatThisBuildDoesNotKnow() throws Exception {
        runner.migrate();
        project.delete("20260103000000_c");
        assertThatThrownBy(runner::migrate).isInstanceOf(MigrationException.DatabaseAhead.class);
        assertThat(names(runner.rollback(1).rolledBack())).containsExactly("20260103000000_c");
        assertThat(query(
                        database,
                        "SELECT attname FROM pg_attribute WHERE attrelid = 'b'::regclass AND attnum > 0 AND"
                                + " NOT attisdropped"))
                .containsExactly("id");
        assertThat(runner.migrate().applied()).isEmpty();
        assertThat(runner.status().lines()).hasSize(2);
    }

    @Test
    void runsTheStoredDownAndSaysThatTheFileDiffers() throws Exception {
        runner.migrate();
        project.write("20260103000000_c", "ALTER TABLE b ADD c text;", "DROP TABLE a CASCADE;");
        assertThat(runner.rollback(1).rolledBack().get(0).remarks())
                .containsExactly(
                        "the down.sql of this build is not the one that was applied with it; the stored one ran");
        assertThat(query(database, "SELECT count(*) FROM a")).containsExactly("1");
    }

    @Test
    void refusesAllOfItWhenOneHasNoWayBack() throws Exception {
        project.write("20260104000000_d", "CREATE TABLE d (id int);")
                .write("20260105000000_e", "CREATE TABLE e (id int);", "DROP TABLE e;");
        runner.migrate();
        assertThatThrownBy(() -> runner.rollback(2))
                .isInstanceOf(MigrationException.NoDown.class)
                .hasMessageContainingAll("app/20260104000000_d", "Nothing was rolled back");
        assertThat(query(database, "SELECT to_regclass('e')")).containsExactly("e");
        assertThat(names(runner.rollback(1).rolledBack())).containsExactly("20260105000000_e");
    }

    @Test
    void refusesADownThatHoldsNothingButComments() {
        project.write("20260104000000_d", "CREATE TABLE d (id int);", "-- to be written");
        runner.migrate();
        assertThatThrownBy(() -> runner.rollback(1))
                .isInstanceOf(MigrationException.NoDown.class)
                .hasMessageContaining("held no statement");
    }

    @Test
    void leavesAMigrationAppliedWhoseDownFails() throws Exception {
        project.write(
                "20260104000000_d", "CREATE TABLE d (id int);", "INSERT INTO d VALUES (1);", "DROP TABLE nothing;");
        runner.migrate();
        var failed = catchThrowableOfType(MigrationException.StatementFailed.class, () -> runner.rollback(1));
        assertThat(failed)
                .hasMessageContaining("still applied, whole")
                .hasMessageContaining("down.sql of app/20260104000000_d, as stored in row 4 of public.reviver_history");
        assertThat(failed.line()).isEqualTo(2);
        assertThat(query(database, "SELECT count(*) FROM d")).containsExactly("0");
        assertThat(attempts(database)).last().isEqualTo("20260104000000_d rollback failed");
        Status.Line line = runner.status().lines().get(3);
        assertThat(line.state()).isEqualTo(MigrationState.APPLIED);
        assertThat(line.lastFailure())
                .hasValueSatisfying(text -> assertThat(text).contains("nothing"));
        assertThat(runner.migrate().applied()).isEmpty();

        execute(database, "CREATE TABLE nothing ()");
        assertThat(names(runner.rollback(1).rolledBack())).containsExactly("20260104000000_d");
    }

    @Test
    void refusesMoreThanThereIsAndLessThanOne() throws Exception {
        assertThatThrownBy(() -> runner.rollback(1))
                .isInstanceOf(MigrationException.NoSuchMigration.class)
                .hasMessageContaining("0 are in the database");
        runner.migrate();
        assertThatThrownBy(() -> runner.rollback(4)).isInstanceOf(MigrationException.NoSuchMigration.class);
        assertThatThrownBy(() -> runner.rollback(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(attempts(database)).hasSize(3);
    }

    @Test
    void writesTheHistoryInItsOwnRoleWhateverTheScriptSets() throws Exception {
        String role = "owner_" + query(database, "SELECT current_database()").get(0);
        execute(database, "CREATE ROLE " + role + "; CREATE SCHEMA s AUTHORIZATION " + role);
        project.write(
                "20260104000000_d",
                "SET LOCAL ROLE " + role + "; SET LOCAL search_path = s; CREATE TABLE d (id int);",
                "DROP TABLE s.d;");
        runner.migrate();
        assertThat(query(database, "SELECT tableowner FROM pg_tables WHERE tablename = 'd'"))
                .containsExactly(role);
        assertThat(runner.status().isUpToDate()).isTrue();
    }
}
