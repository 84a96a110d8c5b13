package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody meets who does not know yet where things are. */
class NewUserTest {
    private final Path base;

    NewUserTest(@TempDir Path base) {
        this.base = base;
    }

    @Test
    void runsSqlWhereThereAreNoMigrations() throws Exception {
        Database database = Database.fresh();
        Path file =
                Files.writeString(base.resolve("seed.sql"), "CREATE TABLE post (id int); INSERT INTO post VALUES (1);");
        Said said = Said.of("execute", file.toString(), "--url", database.url());
        assertThat(said.code()).as(said.err()).isZero();
        database.execute("DELETE FROM post");
        assertThat(Said.of("status", "--migrations", base.toString(), "--url", database.url())
                        .code())
                .isZero();
    }

    @Test
    void saysThatAMigrationIsNotThere() throws Exception {
        Path migration = Files.createDirectories(base.resolve("20260101000000_init"));
        Files.writeString(migration.resolve("migration.sql"), "CREATE TABLE post (id int);");
        for (String verb : new String[] {"lint", "verify"}) {
            Said said = Said.of(verb, "--migrations", base.toString(), "--name", "init");
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err()).contains("There is no migration init.", "name one of 20260101000000_init");
        }
        assertThat(Said.of("lint", "--migrations", base.toString(), "--name", "20260101000000_init")
                        .code())
                .isZero();
    }

    @Test
    void saysThatADirectoryHoldsNoMigration() throws Exception {
        Files.writeString(base.resolve("notes.txt"), "other things");
        assertThat(Said.of("lint", "--migrations", base.toString()).out())
                .contains("Nothing to look at: there is no migration in " + base);
        Said verified = Said.of(
                "verify",
                "--migrations",
                base.toString(),
                "--shadow-url",
                Database.fresh().url());
        assertThat(verified.code()).as(verified.err()).isZero();
        assertThat(verified.out()).contains("Nothing to try: there is no migration in " + base);
    }
}
