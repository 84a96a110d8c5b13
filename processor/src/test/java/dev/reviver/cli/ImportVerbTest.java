package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.processor.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import}: the files and histories of other tools, made as those tools make them. */
class ImportVerbTest {
    private static final String FLYWAY = """
            CREATE TABLE flyway_schema_history (installed_rank int PRIMARY KEY, version varchar(50), description varchar(200)
              NOT NULL, type varchar(20) NOT NULL, script varchar(1000) NOT NULL, checksum int, installed_by varchar(100)
              NOT NULL, installed_on timestamp NOT NULL DEFAULT now(), execution_time int NOT NULL, success boolean NOT NULL);
            CREATE INDEX flyway_schema_history_s_idx ON flyway_schema_history (success);
            INSERT INTO flyway_schema_history VALUES
              (1, '1', 'init', 'SQL', 'V1__init.sql', 1, 'me', now(), 5, true),
              (2, '2.1', 'more posts', 'SQL', 'V2_1__more_posts.sql', 2, 'me', now(), 5, true)""";

    private final Path base;

    ImportVerbTest(@TempDir Path base) {
        this.base = base;
    }

    private void file(String name, String text) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private String migrations() {
        return base.resolve("db/migrations").toString();
    }

    private Said run(String tool, String... more) throws Exception {
        List<String> all = new ArrayList<>(List.of(
                "import",
                "--from",
                tool,
                "--files",
                base.resolve("theirs").toString(),
                "--migrations",
                migrations(),
                "--shadow-url",
                Database.fresh().url()));
        return Said.of(all, more);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(migrations()))) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private String text(int migration, String file) throws IOException {
        return Files.readString(Path.of(migrations(), names().get(migration), file));
    }

    private void flywayFiles() throws IOException {
        file("theirs/V1__init.sql", "CREATE TABLE post (id bigint PRIMARY KEY, title varchar(255));");
        file("theirs/V2_1__more_posts.sql", "CREATE VIEW recent AS SELECT id FROM post;");
        file("theirs/V10__later.sql", "ALTER TABLE post ADD COLUMN body text;");
        file("theirs/U10__later.sql", "ALTER TABLE post DROP COLUMN body;");
    }

    @Test
    void goesOnFromFlyway() throws Exception {
        flywayFiles();
        Database database = Database.fresh();
        database.execute("CREATE TABLE post (id bigint PRIMARY KEY, title varchar(255));"
                + "CREATE VIEW recent AS SELECT id FROM post;" + FLYWAY);
        Said said = run("flyway", "--url", database.url());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(names()).containsExactly("20000101000000_init", "20000101000001_more_posts", "20000101000002_later");
        assertThat(said.out())
                .contains("recorded as applied: 20000101000001_more_posts", "pending: 20000101000002_later");
        assertThat(text(1, "down.sql")).contains("DROP VIEW public.recent");
        assertThat(text(2, "down.sql")).contains("ALTER TABLE post DROP COLUMN body;");
        assertThat(text(2, "migration.sql")).contains("-- reviver:grade=lossless");

        Said status = Said.of("status", "--migrations", migrations(), "--url", database.url());
        assertThat(status.code()).as(status.out()).isEqualTo(2);
        Said migrated = Said.of("migrate", "--migrations", migrations(), "--url", database.url());
        assertThat(migrated.out()).as(migrated.err()).contains("1 applied");
        assertThat(Said.of("rollback", "--migrations", migrations(), "--url", database.url(), "--steps", "2")
                        .code())
                .isZero();
        database.execute("CREATE VIEW recent AS SELECT id FROM post");
    }

    @Test
    void recordsNothingForADatabaseThatIsNotWhatTheFilesMake() throws Exception {
        flywayFiles();
        Database database = Database.fresh();
        database.execute("CREATE TABLE post (id bigint PRIMARY KEY, title text);"
                + "CREATE VIEW recent AS SELECT id FROM post;" + FLYWAY);
        Said said = run("flyway", "--url", database.url());
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("post.title", "text", "--reason");
        assertThat(Path.of(migrations())).doesNotExist();
        assertThat(run("flyway", "--url", database.url(), "--reason", "text is fine")
                        .code())
                .isZero();
        assertThat(run("flyway").err()).contains("There are migrations in");
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        assertThat(run("prisma").err()).contains("There is no directory", "--files");
        file("theirs/read.me", "");
        assertThat(run("prisma").err()).contains("no migration of prisma");
        flywayFiles();
        assertThat(run("flyway", "--url", Database.fresh().url()).err()).contains("has no history of flyway");
        Database database = Database.fresh();
        database.execute(FLYWAY);
        Files.delete(base.resolve("theirs/V1__init.sql"));
        assertThat(run("flyway", "--url", database.url()).err()).contains("V1__init.sql, and there is no such file");
    }

    @Test
    void goesOnFromPrisma() throws Exception {
        file("theirs/20240101000000_init/migration.sql", "CREATE TABLE \"User\" (\"id\" SERIAL PRIMARY KEY);");
        file("theirs/20240102000000_rows/migration.sql", "INSERT INTO \"User\" DEFAULT VALUES;");
        file("theirs/migration_lock.toml", "provider = \"postgresql\"");
        Database database = Database.fresh();
        database.execute("CREATE TABLE \"User\" (\"id\" SERIAL PRIMARY KEY); CREATE TABLE _prisma_migrations"
                + " (id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name"
                + " varchar(255) NOT NULL, logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT"
                + " now(), applied_steps_count int NOT NULL DEFAULT 0); INSERT INTO _prisma_migrations (id, checksum,"
                + " finished_at, migration_name) VALUES ('1', 'x', now(), '20240101000000_init'), ('2', 'y', NULL,"
                + " '20240102000000_rows')");
        Said said = run("prisma", "--url", database.url(), "--json");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(names()).containsExactly("20240101000000_init", "20240102000000_rows");
        assertThat(said.out()).containsSubsequence("\"recorded\"", "20240101000000_init");
        assertThat(text(1, "migration.sql"))
                .contains("reviver:grade=structure-only", "What the way back does not bring");
    }

    @Test
    void goesOnFromLiquibase() throws Exception {
        file("theirs/changelog.sql", """
                --liquibase formatted sql

                --changeset ann:1 splitStatements:true
                CREATE TABLE post (id bigint PRIMARY KEY);
                --rollback DROP TABLE post;

                --changeset bob:add-title
                ALTER TABLE post ADD COLUMN title text;
                --rollback empty
                """);
        Database database = Database.fresh();
        database.execute("CREATE TABLE post (id bigint PRIMARY KEY); CREATE TABLE databasechangeloglock (id int PRIMARY"
                + " KEY, locked boolean NOT NULL, lockgranted timestamp, lockedby varchar(255)); CREATE TABLE"
                + " databasechangelog (id varchar(255) NOT NULL, author varchar(255) NOT NULL, filename varchar(255) NOT"
                + " NULL, dateexecuted timestamp NOT NULL, orderexecuted int NOT NULL, exectype varchar(10) NOT NULL, md5sum"
                + " varchar(35)); INSERT INTO databasechangelog VALUES ('1', 'ann', 'changelog.sql', now(), 1,"
                + " 'EXECUTED', 'x')");
        Said said = run("liquibase", "--url", database.url());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(names()).containsExactly("20000101000000_1", "20000101000001_add-title");
        assertThat(text(0, "down.sql")).contains("DROP TABLE post;");
        assertThat(text(1, "down.sql")).contains("DROP COLUMN title");
    }

    @Test
    void theSnapshotListsWhatTheEntitiesMapAndNothingElse() throws Exception {
        Project project = Project.maven(base).entity("Post", "String title;");
        project.compile();
        file("theirs/V1__init.sql", """
                CREATE TABLE post (id bigint PRIMARY KEY, title varchar(255), legacy int);
                CREATE TABLE audit (id int);""");
        Said said = run("flyway", "--entities", project.classes().toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(Path.of(migrations(), "schema.snapshot.json"))
                .content()
                .contains("\"title\"")
                .doesNotContain("legacy", "audit");
        assertThat(project.compile("-Areviver.migrations=" + migrations()).messages())
                .isEmpty();
    }

    private static String flywayRow(int rank, String version, String type, String script) {
        return ";INSERT INTO flyway_schema_history VALUES (" + rank + ", " + version + ", 'd', '" + type + "', '"
                + script + "', 1, 'me', now(), 5, true)";
    }

    private static final String NO_ROWS = FLYWAY.substring(0, FLYWAY.indexOf("INSERT"));

    @Test
    void putsInWhatPlaceholdersOfFlywayStandFor() throws Exception {
        file(
                "theirs/V1__init.sql",
                "CREATE TABLE ${Prefix}post (id int);\nCOMMENT ON TABLE ${prefix}post IS '${flyway:filename}';");
        assertThat(run("flyway").err())
                .contains("V1__init.sql, line 1", "${Prefix}", "--placeholder Prefix=VALUE", "--flyway-conf");
        file("flyway.conf", "flyway.placeholders.prefix=old_\n");
        Said said =
                run("flyway", "--flyway-conf", base.resolve("flyway.conf").toString(), "--placeholder", "prefix=my_");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(text(0, "migration.sql")).contains("CREATE TABLE my_post", "IS 'V1__init.sql'");
    }

    @Test
    void readsTheNewerFileOfSettingsOfFlyway() throws Exception {
        file("theirs/V1__init.sql", "CREATE TABLE @{prefix}@post (id int);");
        file("flyway.toml", """
                [environments.default]
                url = "jdbc:postgresql://localhost/app"
                [flyway]
                locations = ["filesystem:sql", # more of them
                  "classpath:db"]
                placeholderPrefix = '@{'
                placeholderSuffix = '}@'
                [flyway.placeholders]
                "Prefix" = "old_"
                """);
        Said said = run("flyway", "--flyway-conf", base.resolve("flyway.toml").toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(text(0, "migration.sql")).contains("CREATE TABLE old_post");
    }

    @Test
    void leavesPlaceholdersWhereFlywayHasNone() throws Exception {
        file("theirs/V1__init.sql", "CREATE TABLE post (title text DEFAULT '${none}');");
        file("flyway.toml", "[flyway]\nplaceholderReplacement = false\nurl = jdbc\n");
        assertThat(run("flyway", "--flyway-conf", base.resolve("flyway.toml").toString())
                        .err())
                .contains("flyway.toml, line 3, is no TOML", "--placeholder NAME=VALUE");
        file("flyway.conf", "flyway.placeholderReplacement=false\n");
        Said said = run("flyway", "--flyway-conf", base.resolve("flyway.conf").toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(text(0, "migration.sql")).contains("'${none}'");
    }

    @Test
    void repeatableMigrationsOfFlywayStandWhereTheDatabaseRanThemLast() throws Exception {
        file("theirs/V1__init.sql", "CREATE TABLE post (id bigint PRIMARY KEY, title text);");
        file("theirs/R__titles.sql", "CREATE OR REPLACE VIEW titles AS SELECT title FROM post;");
        file("theirs/V2__body.sql", "ALTER TABLE post ADD COLUMN body text;");
        Database database = Database.fresh();
        database.execute("CREATE TABLE post (id bigint PRIMARY KEY, title text);"
                + "CREATE VIEW titles AS SELECT title FROM post;" + NO_ROWS
                + flywayRow(1, "'1'", "SQL", "V1__init.sql") + flywayRow(2, "NULL", "SQL", "R__titles.sql"));
        Said said = run("flyway", "--url", database.url());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(names()).containsExactly("20000101000000_init", "20000101000001_titles", "20000101000002_body");
        assertThat(said.out()).contains("recorded as applied: 20000101000001_titles", "pending: 20000101000002_body");
        assertThat(text(1, "down.sql")).contains("DROP VIEW public.titles");
    }

    @Test
    void aBaselineMigrationOfFlywayStandsForAllBeforeIt() throws Exception {
        file("theirs/V1__init.sql", "CREATE TABLE post (id bigint PRIMARY KEY);");
        file("theirs/V2__title.sql", "ALTER TABLE post ADD COLUMN title text;");
        file("theirs/B2__all.sql", "CREATE TABLE post (id bigint PRIMARY KEY, title text);");
        file("theirs/V3__body.sql", "ALTER TABLE post ADD COLUMN body text;");
        Database database = Database.fresh();
        database.execute("CREATE TABLE post (id bigint PRIMARY KEY, title text);" + NO_ROWS
                + flywayRow(1, "'1'", "SQL", "V1__init.sql") + flywayRow(2, "'2'", "SQL", "V2__title.sql"));
        Said said = run("flyway", "--url", database.url());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(names()).containsExactly("20000101000000_all", "20000101000001_body");
        assertThat(said.out()).contains("recorded as applied: 20000101000000_all", "pending: 20000101000001_body");
    }

    @Test
    void knowsWhatFlywayWasToldToTakeAsDoneAndWhatItHasUndone() throws Exception {
        flywayFiles();
        Database database = Database.fresh();
        database.execute("CREATE TABLE post (id bigint PRIMARY KEY, title varchar(255));"
                + "CREATE VIEW recent AS SELECT id FROM post;" + NO_ROWS
                + flywayRow(1, "'2.1'", "BASELINE", "<< Flyway Baseline >>")
                + flywayRow(2, "'10'", "SQL", "V10__later.sql")
                + flywayRow(3, "'10'", "UNDO_SQL", "U10__later.sql"));
        Said said = run("flyway", "--url", database.url());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("recorded as applied: 20000101000001_more_posts", "pending: 20000101000002_later");
    }

    @Test
    void refusesMigrationsInJavaWithTheWayOut() throws Exception {
        flywayFiles();
        file("theirs/V3__Fill.java", "class V3__Fill {}");
        assertThat(run("flyway").err()).contains("V3__Fill.java is a migration in Java", "V3__Fill.sql");
        Files.delete(base.resolve("theirs/V3__Fill.java"));
        Database database = Database.fresh();
        database.execute(FLYWAY + flywayRow(3, "'3'", "JDBC", "db.migration.V3__Fill"));
        assertThat(run("flyway", "--url", database.url()).err())
                .contains("db.migration.V3__Fill, a migration in Java", "a file with its version");
    }

    @Test
    void takesOtherChangelogsOfLiquibaseFromTheSqlThatItMakesOfThem() throws Exception {
        file("theirs/changelog.xml", "<databaseChangeLog><changeSet id='1' author='ann'/></databaseChangeLog>");
        assertThat(run("liquibase").err()).contains("changelog.xml", "update-sql", "--liquibase-sql all.sql");
        file("all.sql", """
                -- *********************************************************************
                -- Update Database Script
                -- *********************************************************************
                -- Create Database Change Log Table
                CREATE TABLE public.databasechangelog (ID VARCHAR(255) NOT NULL);

                SET SEARCH_PATH TO public, "$user","public";

                -- Changeset theirs/changelog.xml::1::ann
                CREATE TABLE public.post (id BIGINT NOT NULL, CONSTRAINT post_pkey PRIMARY KEY (id));

                INSERT INTO public.databasechangelog (ID, AUTHOR) VALUES ('1', 'ann');

                SET SEARCH_PATH TO public, "$user","public";

                -- Changeset theirs/changelog.xml::add title::bob
                ALTER TABLE public.post ADD title TEXT;

                INSERT INTO public.databasechangelog (ID, AUTHOR) VALUES ('add title', 'bob');

                -- Release Database Lock
                UPDATE public.databasechangeloglock SET LOCKED = FALSE WHERE ID = 1;
                """);
        Database database = Database.fresh();
        database.execute(
                "CREATE TABLE post (id bigint CONSTRAINT post_pkey PRIMARY KEY); CREATE TABLE databasechangelog"
                        + " (id varchar(255), author varchar(255), filename varchar(255), dateexecuted timestamp,"
                        + " orderexecuted int); INSERT INTO databasechangelog VALUES ('1', 'ann', 'changelog.xml', now(), 1)");
        Said said = run("liquibase", "--liquibase-sql", base.resolve("all.sql").toString(), "--url", database.url());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(names()).containsExactly("20000101000000_1", "20000101000001_add_title");
        assertThat(said.out()).contains("recorded as applied: 20000101000000_1", "pending: 20000101000001_add_title");
        assertThat(text(1, "migration.sql"))
                .contains("ADD title TEXT")
                .doesNotContain("databasechangelog", "SEARCH_PATH");
        assertThat(text(1, "down.sql")).contains("DROP COLUMN title");
    }

    @Test
    void readsWhatElseFormattedSqlOfLiquibaseSays() throws Exception {
        file("theirs/a.sql", """
                --liquibase formatted sql
                --changeset "ann b":"1"
                CREATE TABLE post (id bigint);
                /* liquibase rollback
                DROP TABLE post;
                */
                """);
        file("theirs/b.sql", """
                --LIQUIBASE FORMATTED SQL
                --ChangeSet "ann b":1 runOnChange:true logicalFilePath:old/b.sql
                CREATE TABLE tag (id bigint);
                --rollback DROP TABLE tag;
                """);
        Database database = Database.fresh();
        database.execute("CREATE TABLE post (id bigint); CREATE TABLE databasechangelog (id varchar(255), author"
                + " varchar(255), filename varchar(255), dateexecuted timestamp, orderexecuted int); INSERT INTO"
                + " databasechangelog VALUES ('1', 'ann b', 'db/theirs/a.sql', now(), 1)");
        Said said = run("liquibase", "--url", database.url());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("recorded as applied: 20000101000000_1", "pending: 20000101000001_1");
        assertThat(text(0, "down.sql")).contains("DROP TABLE post;");
    }

    @Test
    void leavesToLiquibaseWhatDependsOnHowItIsCalled() throws Exception {
        file("theirs/a.sql", """
                --liquibase formatted sql
                --changeset ann:1 dbms:oracle
                SELECT 1 FROM dual;
                """);
        assertThat(run("liquibase").err()).contains("a.sql", "dbms:oracle", "liquibase update-sql");
        file("theirs/a.sql", """
                --liquibase formatted sql
                --changeset ann:1
                --preconditions onFail:MARK_RAN
                SELECT 1;
                """);
        assertThat(run("liquibase").err()).contains("--preconditions onFail:MARK_RAN", "--liquibase-sql");
    }
}
