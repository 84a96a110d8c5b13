package dev.reviver.runtime;

import static dev.reviver.runtime.Project.attempts;
import static dev.reviver.runtime.Project.execute;
import static dev.reviver.runtime.Project.names;
import static dev.reviver.runtime.Project.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.testing.TestPostgres;
import java.nio.file.Path;
import java.util.List;
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
        execute(database, "CREATE TABLE a (id int PRIMARY KEY)");
        ResolveResult resolved = runner.resolve("20260101000000_a", Resolution.APPLIED);
        assertThat(resolved.describe()).contains("app/20260101000000_a was pending and is recorded as applied");
        assertThat(names(runner.migrate().applied())).containsExactly("20260102000000_b", "20260103000000_c");
        assertThat(names(runner.rollback(3).rolledBack()))
                .containsExactly("20260103000000_c", "20260102000000_b", "20260101000000_a");
        assertThat(query(database, "SELECT to_regclass('a')")).containsExactly("null");
        assertThat(attempts(database)).startsWith("20260101000000_a resolve applied");
    }

    /** Its down leads away from what is there, and its up leads back. */
    @Test
    void believesWhatATrialShows() throws Exception {
        runner.migrate();
        project.write("20260104000000_d", "CREATE INDEX CONCURRENTLY d ON a (id);", "DROP INDEX CONCURRENTLY d;");
        execute(database, "CREATE INDEX d ON a (id)");
        assertThat(runner.resolve("20260104000000_d", Resolution.APPLIED).from())
                .isEqualTo(MigrationState.PENDING);
        assertThat(runner.migrate().applied()).isEmpty();
        runner.rollback(1);
        assertThat(query(database, "SELECT to_regclass('d')")).containsExactly("null");
    }

    @Test
    void doesNotBelieveWhatTheCatalogContradicts() throws Exception {
        project.write("20260104000000_d", "CREATE TABLE d (id int);", "DROP TABLE d;");
        runner.migrate();
        assertNotBelieved("20260104000000_d", Resolution.ROLLED_BACK, "already exists");
        runner.rollback(1);
        assertNotBelieved("20260104000000_d", Resolution.APPLIED, "what it was before the migration");
        execute(database, "CREATE TABLE d (id bigint)");
        assertNotBelieved("20260104000000_d", Resolution.APPLIED, "do not lead away from what is there and back");
        execute(database, "ALTER TABLE d ALTER id TYPE int");
        assertThat(runner.resolve("20260104000000_d", Resolution.APPLIED).to()).isEqualTo(MigrationState.APPLIED);
        assertThat(query(database, "SELECT reason FROM reviver_history ORDER BY id DESC LIMIT 1"))
                .containsExactly("null");
    }

    /** Without a way back nothing can be tried; then fingerprints are recorded, of the catalog before and after. */
    @Test
    void believesWhatFingerprintsShowWhereNothingCanBeTried() throws Exception {
        runner.migrate();
        project.write("20260104000000_d", "CREATE TABLE d (id int);");
        runner.migrate();
        assertThat(query(database, "SELECT name FROM reviver_history WHERE fingerprint IS NOT NULL"))
                .containsExactly("20260104000000_d");
        assertNotBelieved("20260104000000_d", Resolution.ROLLED_BACK, "what it was with the migration");
        execute(database, "ALTER TABLE d ADD x int");
        assertNotBelieved("20260104000000_d", Resolution.ROLLED_BACK, "cannot be tried");
        execute(database, "DROP TABLE d");
        runner.resolve("20260104000000_d", Resolution.ROLLED_BACK);
        assertThat(names(runner.migrate().applied())).containsExactly("20260104000000_d");
    }

    /** What a migration does in other schemas counts as much. */
    @Test
    void looksAtEverySchemaThatAMigrationNames() throws Exception {
        runner.migrate();
        String up = "CREATE SCHEMA audit;\nCREATE TABLE audit.log (id int);\nALTER TABLE a ADD d int;";
        project.write("20260104000000_d", up);
        runner.migrate();
        execute(database, "ALTER TABLE a DROP d");
        assertNotBelieved("20260104000000_d", Resolution.ROLLED_BACK, "cannot be tried");
        execute(database, "DROP TABLE audit.log");
        assertNotBelieved("20260104000000_d", Resolution.ROLLED_BACK, "cannot be tried");
        execute(database, "DROP SCHEMA audit");
        runner.resolve("20260104000000_d", Resolution.ROLLED_BACK);

        project.write("20260104000000_d", up, "ALTER TABLE a DROP d;\nDROP TABLE audit.log;\nDROP SCHEMA audit;");
        execute(database, "CREATE SCHEMA audit; CREATE TABLE audit.log (id bigint); ALTER TABLE a ADD d int");
        assertNotBelieved("20260104000000_d", Resolution.APPLIED, "do not lead away from what is there and back");
        execute(database, "ALTER TABLE audit.log ALTER id TYPE int");
        runner.resolve("20260104000000_d", Resolution.APPLIED);
        assertThat(runner.status().isUpToDate()).isTrue();
    }

    @Test
    void adoptsOnlyWhatIsRightInEverySchema() throws Exception {
        project.write(
                "20260104000000_d",
                "CREATE SCHEMA audit;\nCREATE TABLE audit.log (id int);\nCREATE TABLE billing.bill (id int);");
        execute(
                database,
                "CREATE SCHEMA audit; CREATE SCHEMA billing; CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int"
                        + " REFERENCES a, c text); CREATE TABLE audit.log (id bigint); CREATE TABLE billing.bill (id int);"
                        // Another tool's table, which stays when the database is taken over.
                        + " CREATE TABLE flyway_schema_history (installed_rank int PRIMARY KEY, success boolean);"
                        + " CREATE INDEX ON flyway_schema_history (success)");
        assertThatThrownBy(() -> runner.baseline("20260104000000_d"))
                .isInstanceOf(MigrationException.NotBelieved.class)
                .hasMessageContaining("public with audit, billing is not what these migrations make");
        execute(database, "ALTER TABLE audit.log ALTER id TYPE int");
        assertThat(runner.baseline("20260104000000_d")).hasSize(4);
        assertThat(runner.migrate().applied()).isEmpty();
        assertThat(query(database, "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'reviver%'"))
                .containsExactly("0");
    }

    private void assertNotBelieved(String name, Resolution resolution, String why) throws Exception {
        List<String> before = attempts(database);
        assertThatThrownBy(() -> runner.resolve(name, resolution))
                .isInstanceOf(MigrationException.NotBelieved.class)
                .hasMessageContaining(why);
        assertThat(attempts(database)).isEqualTo(before);
    }

    @Test
    void keepsTheReasonOfWhatItIsForcedToBelieve() throws Exception {
        runner.migrate();
        project.write("20260104000000_d", "INSERT INTO a VALUES (7);", "DELETE FROM a WHERE id = 7;");
        execute(database, "INSERT INTO a VALUES (7)");
        assertNotBelieved("20260104000000_d", Resolution.APPLIED, "do not lead away from what is there and back");
        assertThatThrownBy(() -> runner.resolve("20260104000000_d", Resolution.APPLIED, " "))
                .isInstanceOf(IllegalArgumentException.class);
        runner.resolve("20260104000000_d", Resolution.APPLIED, "the row was copied by hand, ticket 12");
        assertThat(query(database, "SELECT verb, state, reason FROM reviver_history ORDER BY id DESC LIMIT 1"))
                .containsExactly("resolve applied the row was copied by hand, ticket 12");
    }

    @Test
    void acceptsAnEditThatMakesNoDifferenceToTheCatalog() throws Exception {
        runner.migrate();
        project.write("20260103000000_c", "ALTER TABLE b ADD COLUMN c text; -- nicer", "ALTER TABLE b DROP c;");
        assertThatThrownBy(runner::migrate).isInstanceOf(MigrationException.ChecksumChanged.class);
        runner.resolve("20260103000000_c", Resolution.APPLIED);
        assertThat(runner.migrate().applied()).isEmpty();
        project.write("20260103000000_c", "ALTER TABLE b ADD COLUMN c bigint;", "ALTER TABLE b DROP c;");
        assertThatThrownBy(() -> runner.resolve("20260103000000_c", Resolution.APPLIED))
                .isInstanceOf(MigrationException.NotBelieved.class);
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
    void letsGoOfAMissingMigrationForAReason() throws Exception {
        runner.migrate();
        project.delete("20260101000000_a");
        assertThatThrownBy(runner::migrate).isInstanceOf(MigrationException.MissingOnDisk.class);
        assertNotBelieved("20260101000000_a", Resolution.ROLLED_BACK, "already exists");
        runner.resolve("20260101000000_a", Resolution.ROLLED_BACK, "the table belongs to another module now");
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
        assertNotBelieved("20260104000000_d", Resolution.APPLIED, "what it was before the migration");
        assertThat(runner.resolve("20260104000000_d", Resolution.APPLIED, "done in another way")
                        .from())
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
