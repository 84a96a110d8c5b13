package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only has another name keeps its rows: {@code diff} is told, {@code invert} sees it. */
class RenamesTest {
    private static final String USERS = """
            CREATE TABLE users (id serial PRIMARY KEY, bio text NOT NULL, boss int REFERENCES users);
            CREATE INDEX users_bio_idx ON users (bio);
            CREATE VIEW named AS SELECT id, bio FROM users;
            """;
    private static final String ACCOUNTS = """
            CREATE TABLE accounts (id serial PRIMARY KEY, biography text NOT NULL, boss int REFERENCES accounts);
            CREATE INDEX accounts_biography_idx ON accounts (biography);
            CREATE VIEW named AS SELECT id, biography AS bio FROM accounts;
            """;

    private final Path base;

    RenamesTest(@TempDir Path base) {
        this.base = base;
    }

    private String file(String name, String text) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static Said diff(String from, String to, String... more) throws Exception {
        return Said.of(
                List.of(
                        "diff",
                        "--from",
                        from,
                        "--to",
                        to,
                        "--shadow-url",
                        Database.fresh().url()),
                more);
    }

    @Test
    void aRenameThatIsToldKeepsTheRowsAndTakesTheNamesAlong() throws Exception {
        String from = "sql:" + file("from.sql", USERS);
        String to = "sql:" + file("to.sql", ACCOUNTS);
        Database database = Database.fresh();
        database.execute(USERS + "INSERT INTO users (bio) VALUES ('kept')");
        String renames = "users=accounts,users.bio=accounts.biography";
        for (String source : List.of(from, database.url())) {
            Said said = diff(source, to, "--rename", renames, "--script");
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(said.out())
                    .contains(
                            "reviver:grade=lossless",
                            "-- RV131 code that says public.users fails from now on\nALTER TABLE users RENAME TO accounts;",
                            "RENAME COLUMN bio TO biography",
                            "RENAME CONSTRAINT users_pkey TO accounts_pkey",
                            "ALTER SEQUENCE users_id_seq RENAME TO accounts_id_seq")
                    .doesNotContain("DROP", "CREATE");
            if (!source.equals(from)) {
                database.execute(said.out());
            }
        }
        assertThat(diff(database.url(), to).out()).isEqualTo("-- This is an empty migration.\n");
        database.execute("DO $$ BEGIN ASSERT (SELECT biography FROM accounts) = 'kept'; END $$");
    }

    @Test
    void namesChangePlacesInOneScript() throws Exception {
        String from = "sql:" + file("from.sql", "CREATE TABLE a (x int); CREATE TABLE b (y int);");
        String to = "sql:" + file("to.sql", "CREATE TABLE a (y int); CREATE TABLE b (x int);");
        Said said = diff(from, to, "--rename", "a=b,b=a", "--script");
        assertThat(said.out()).contains("ALTER TABLE b RENAME TO a;").doesNotContain("DROP", "a__old fails");
        assertThat(diff(from, to, "--rename", "a=b,b=a").out()).contains("renames table b to a");
    }

    @Test
    void requiredColumnsChangePlaces() throws Exception {
        String was = "CREATE TABLE t (a int NOT NULL, b text NOT NULL, c int CONSTRAINT mine NOT NULL);";
        String to = "sql:"
                + file("to.sql", "CREATE TABLE t (a text NOT NULL, b int NOT NULL, c int CONSTRAINT mine NOT NULL);");
        Database database = Database.fresh();
        database.execute(was + "INSERT INTO t VALUES (1, 'kept', 2)");
        Said said = diff(database.url(), to, "--rename", "t.a=t.b,t.b=t.a", "--script");
        assertThat(said.code()).as(said.err()).isZero();
        database.execute(said.out());
        assertThat(diff(database.url(), to).out()).isEqualTo("-- This is an empty migration.\n");
        database.execute("DO $$ BEGIN ASSERT (SELECT a FROM t) = 'kept'; END $$");
    }

    @Test
    void refusesARenameOfWhatIsNotThere() throws Exception {
        String from = "sql:" + file("from.sql", USERS);
        String to = "sql:" + file("to.sql", ACCOUNTS);
        Said said = diff(from, to, "--rename", "user=accounts");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("--rename names user, and --from has no such table", "OLD=NEW");
        assertThat(diff(from, to, "--rename", "users=account").err()).contains("account, and --to has no such");
        assertThat(diff(from, to, "--rename", "users").err()).contains("--rename: cannot read the rename");
    }

    @Test
    void invertSeesWhatWasRenamed() throws Exception {
        String migrations = base.resolve("m").toString();
        file("m/20260101000000_users/migration.sql", USERS);
        file("m/20260101000000_users/down.sql", "DROP VIEW named; DROP TABLE users;");
        file("m/20260102000000_accounts/migration.sql", """
                ALTER TABLE users RENAME TO accounts;
                ALTER TABLE accounts RENAME bio TO biography;
                ALTER TABLE accounts RENAME boss TO bio;
                CREATE SCHEMA staff;
                ALTER TABLE accounts SET SCHEMA staff;
                """);
        Said said = Said.of(
                "invert",
                "--write",
                "--migrations",
                migrations,
                "--shadow-url",
                Database.fresh().url());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(base.resolve("m/20260102000000_accounts/down.sql"))
                .content()
                .contains("reviver:grade=lossless")
                .doesNotContain("DROP TABLE", "DROP COLUMN");
        Said verified = Said.of(
                "verify",
                "--migrations",
                migrations,
                "--shadow-url",
                Database.fresh().url());
        assertThat(verified.code()).as(verified.out()).isZero();
    }
}
