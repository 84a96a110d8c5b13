package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} of what Flyway and Liquibase themselves have made of their files in a database. */
// Liquibase's newer way of being called wants a class for each argument; nobody interrupts what closes its files.
@SuppressWarnings({"deprecation", "try"})
class ImportOfRealHistoriesTest {
    private static final String XML = """
            <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
                    http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
              <property name="title.length" value="120"/>
              <changeSet id="1" author="ann">
                <createTable tableName="author">
                  <column name="id" type="bigint" autoIncrement="true"><constraints primaryKey="true"/></column>
                  <column name="name" type="varchar(80)" remarks="as on the cover"><constraints nullable="false"/></column>
                </createTable>
                <createTable tableName="post">
                  <column name="id" type="uuid"><constraints primaryKey="true" primaryKeyName="post_pkey"/></column>
                  <column name="title" type="varchar(${title.length})"/>
                  <column name="author_id" type="bigint"/>
                </createTable>
              </changeSet>
              <changeSet id="2" author="ann">
                <addForeignKeyConstraint baseTableName="post" baseColumnNames="author_id" constraintName="fk_post_author"
                    referencedTableName="author" referencedColumnNames="id" onDelete="CASCADE"/>
                <createIndex tableName="post" indexName="post_title"><column name="title"/></createIndex>
                <insert tableName="author"><column name="name" value="it's nobody; -- yet"/></insert>
              </changeSet>
              <include file="more.yaml" relativeToChangelogFile="true"/>
              <include file="last.sql" relativeToChangelogFile="true"/>
            </databaseChangeLog>
            """;
    private static final String YAML = """
            databaseChangeLog:
              - changeSet:
                  id: 1
                  author: ann
                  changes:
                    - addColumn:
                        tableName: post
                        columns:
                          - column: {name: published, type: timestamp with time zone, defaultValueComputed: now()}
              - changeSet:
                  id: views by name
                  author: bob
                  changes:
                    - createView: {viewName: titles, selectQuery: SELECT title FROM post}
              - changeSet:
                  id: not here
                  author: bob
                  dbms: oracle
                  changes:
                    - sql: {sql: SELECT 1 FROM dual}
            """;
    private static final String SQL = """
            --liquibase formatted sql

            --changeset cid:trigger splitStatements:false
            CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              NEW.title := upper(NEW.title);
              RETURN NEW;
            END $$;
            CREATE TRIGGER shouts BEFORE INSERT ON post FOR EACH ROW EXECUTE FUNCTION shout();
            --rollback DROP TRIGGER shouts ON post;
            --rollback DROP FUNCTION shout();

            --changeset cid:last
            ALTER TABLE post ADD COLUMN body text NOT NULL DEFAULT '';
            --rollback ALTER TABLE post DROP COLUMN body;
            """;

    private final Path base;

    ImportOfRealHistoriesTest(@TempDir Path base) {
        this.base = base;
    }

    private Path file(String name, String text) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    private String migrations() {
        return base.resolve("db/migrations").toString();
    }

    private Said run(String verb, Database database, String... more) throws Exception {
        return Said.of(List.of(verb, "--migrations", migrations(), "--url", database.url()), more);
    }

    private Said imported(String tool, Database database, String... more) throws Exception {
        List<String> all = new ArrayList<>(
                List.of("--from", tool, "--shadow-url", Database.fresh().url()));
        all.addAll(List.of(more));
        return run("import", database, all.toArray(new String[0]));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(migrations()))) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .map(name -> name.substring(15))
                    .toList();
        }
    }

    /** The database stands where the import says; all of it goes back and forth. */
    private void goesOn(Database database, int pending) throws Exception {
        Said status = run("status", database);
        assertThat(status.code()).as(status.out() + status.err()).isEqualTo(pending == 0 ? 0 : 2);
        Said migrated = run("migrate", database);
        assertThat(migrated.out()).as(migrated.err()).contains(pending == 0 ? "Nothing to do" : pending + " applied");
        Said drift = run("drift", database, "--shadow-url", Database.fresh().url());
        assertThat(drift.code()).as(drift.out() + drift.err()).isZero();
        Said back = run("rollback", database, "--steps", "2", "--allow-data-loss");
        assertThat(back.code()).as(back.err()).isZero();
        Said again = run("migrate", database);
        assertThat(again.out()).as(again.err()).contains("2 applied");
        assertThat(run("status", database).code()).isZero();
    }

    private interface Work {
        void with(Liquibase liquibase) throws Exception;
    }

    private interface Opening {
        liquibase.database.Database of(DirectoryResourceAccessor files) throws Exception;
    }

    private void liquibase(Opening opening, Work work) throws Exception {
        try (DirectoryResourceAccessor files = new DirectoryResourceAccessor(base.resolve("changelog"));
                Liquibase liquibase = new Liquibase("master.xml", files, opening.of(files))) {
            work.with(liquibase);
        }
    }

    private void changelogs() throws IOException {
        file("changelog/master.xml", XML);
        file("changelog/more.yaml", YAML);
        file("changelog/last.sql", SQL);
    }

    /** As {@code liquibase update-sql --url=offline:postgresql} writes it. */
    private Path updateSql() throws Exception {
        Path all = base.resolve("all.sql");
        try (Writer text = Files.newBufferedWriter(all)) {
            liquibase(
                    files -> DatabaseFactory.getInstance()
                            .openDatabase(
                                    "offline:postgresql?changeLogFile=" + base.resolve("offline.csv"),
                                    null,
                                    null,
                                    null,
                                    files),
                    liquibase -> liquibase.update(new Contexts(), new LabelExpression(), text));
        }
        return all;
    }

    private void update(Database database, int changeSets) throws Exception {
        try (Connection connection = database.source().getConnection()) {
            liquibase(
                    files -> DatabaseFactory.getInstance()
                            .findCorrectDatabaseImplementation(new JdbcConnection(connection)),
                    liquibase -> liquibase.update(changeSets, new Contexts(), new LabelExpression()));
        }
    }

    @Test
    void goesOnFromWhatLiquibaseHasMadeOfChangelogsOfAllKinds() throws Exception {
        changelogs();
        Database database = Database.fresh();
        update(database, 100);
        Said said =
                imported("liquibase", database, "--liquibase-sql", updateSql().toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(names()).containsExactly("1", "2", "1", "views_by_name", "trigger", "last");
        assertThat(said.out()).doesNotContain("pending");
        goesOn(database, 0);
    }

    @Test
    void goesOnFromHalfOfThem() throws Exception {
        changelogs();
        Database database = Database.fresh();
        update(database, 2);
        Said said =
                imported("liquibase", database, "--liquibase-sql", updateSql().toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("recorded as applied: 20000101000001_2", "pending: 20000101000002_1");
        goesOn(database, 4);
    }

    private static Flyway flyway(Database database, Path files, Map<String, String> more) {
        FluentConfiguration settings = Flyway.configure()
                .dataSource(database.source())
                .locations("filesystem:" + files)
                .placeholders(Map.of("owner", "ann"))
                .configuration(more);
        // Or CREATE INDEX CONCURRENTLY would wait for the transaction that holds Flyway's lock.
        settings.getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return settings.load();
    }

    private Path flywayFiles() throws IOException {
        file("theirs/V1__init.sql", "CREATE TABLE post (id bigint PRIMARY KEY, title text);");
        file("theirs/more/V1.1__Fill_posts.sql", "INSERT INTO post VALUES (1, '${owner}'), (2, NULL);");
        file("theirs/V2__find_by_title.sql", "CREATE INDEX CONCURRENTLY post_title ON post (title);");
        file("theirs/V2__find_by_title.sql.conf", "executeInTransaction=false");
        file("theirs/R__titles.sql", "CREATE OR REPLACE VIEW titles AS SELECT title FROM post;");
        return base.resolve("theirs");
    }

    private Said importedFromFlyway(Database database) throws Exception {
        return imported("flyway", database, "--files", base.resolve("theirs").toString(), "--placeholder", "owner=ann");
    }

    @Test
    void goesOnFromWhatFlywayHasMade() throws Exception {
        Database database = Database.fresh();
        flyway(database, flywayFiles(), Map.of()).migrate();
        Said said = importedFromFlyway(database);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(names()).containsExactly("init", "fill_posts", "find_by_title", "titles");
        assertThat(said.out()).doesNotContain("pending");
        goesOn(database, 0);
    }

    @Test
    void goesOnFromABaselineOfFlywayAndAMigrationOutOfOrder() throws Exception {
        Database database = Database.fresh();
        database.execute("CREATE TABLE post (id bigint PRIMARY KEY, title text)");
        Path files = flywayFiles();
        Files.delete(files.resolve("more/V1.1__Fill_posts.sql"));
        flyway(database, files, Map.of("flyway.baselineVersion", "1", "flyway.baselineDescription", "init"))
                .baseline();
        flyway(database, files, Map.of()).migrate();
        file("theirs/more/V1.1__Fill_posts.sql", "INSERT INTO post VALUES (1, '${owner}');");
        flyway(database, files, Map.of("flyway.outOfOrder", "true")).migrate();
        file("theirs/V3__body.sql", "ALTER TABLE post ADD COLUMN body text;");
        file("theirs/V4__words.sql", "ALTER TABLE post ADD COLUMN words int;");
        Said said = importedFromFlyway(database);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(names()).containsExactly("init", "find_by_title", "titles", "fill_posts", "body", "words");
        goesOn(database, 2);
    }

    @Test
    void recordsNothingOfAMigrationThatFailedInFlyway() throws Exception {
        Database database = Database.fresh();
        Path files = flywayFiles();
        file("theirs/V3__body.sql", "ALTER TABLE post ADD COLUMN body nonsense;");
        Flyway flyway = flyway(database, files, Map.of());
        assertThatThrownBy(flyway::migrate).hasMessageContaining("nonsense");
        file("theirs/V3__body.sql", "ALTER TABLE post ADD COLUMN body text;");
        Said said = importedFromFlyway(database);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(names()).containsExactly("init", "fill_posts", "find_by_title", "body", "titles");
        goesOn(database, 2);
    }

    /** The table as Prisma's engine makes it, with a migration that failed, was rolled back by hand, and ran again. */
    @Test
    void goesOnFromPrisma() throws Exception {
        Database database = Database.fresh();
        file(
                "theirs/20240101000000_init/migration.sql",
                "-- CreateTable\nCREATE TABLE \"User\" (\"id\" SERIAL NOT NULL,"
                        + " CONSTRAINT \"User_pkey\" PRIMARY KEY (\"id\"));");
        file(
                "theirs/20240102000000_email/migration.sql",
                "-- AlterTable\nALTER TABLE \"User\" ADD COLUMN \"email\" TEXT;");
        file("theirs/20240102000000_email/down.sql", "ALTER TABLE \"User\" DROP COLUMN \"email\";");
        file("theirs/migration_lock.toml", "provider = \"postgresql\"");
        database.execute("""
                CREATE TABLE "User" ("id" SERIAL NOT NULL, CONSTRAINT "User_pkey" PRIMARY KEY ("id"));
                ALTER TABLE "User" ADD COLUMN "email" TEXT;
                CREATE TABLE _prisma_migrations (
                    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
                    checksum                VARCHAR(64) NOT NULL,
                    finished_at             TIMESTAMPTZ,
                    migration_name          VARCHAR(255) NOT NULL,
                    logs                    TEXT,
                    rolled_back_at          TIMESTAMPTZ,
                    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
                    applied_steps_count     INTEGER NOT NULL DEFAULT 0
                );
                INSERT INTO _prisma_migrations VALUES
                    ('5f0c4bd8-2b9c-4a39-9ba2-6f0d36d46c01', repeat('a', 64), now() - interval '3 h', '20240101000000_init',
                        NULL, NULL, now() - interval '3 h', 1),
                    ('5f0c4bd8-2b9c-4a39-9ba2-6f0d36d46c02', repeat('b', 64), NULL, '20240102000000_email',
                        'A migration failed to apply.', now() - interval '1 h', now() - interval '2 h', 0),
                    ('5f0c4bd8-2b9c-4a39-9ba2-6f0d36d46c03', repeat('b', 64), now(), '20240102000000_email',
                        NULL, NULL, now(), 1)""");
        Said said =
                imported("prisma", database, "--files", base.resolve("theirs").toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("recorded as applied: 20240102000000_email")
                .doesNotContain("pending");
        goesOn(database, 0);
    }

    /** Killed at any moment: all migrations with their snapshot or none, all rows of the history or none. */
    @Test
    void isAllOrNothingWhenItIsKilled() throws Exception {
        Path files = flywayFiles();
        Database database = Database.fresh();
        flyway(database, files, Map.of()).migrate();
        Random random = new Random(Long.getLong("fuzz.seed", 1));
        int whole = 0;
        for (int i = 0; i < Integer.getInteger("import.kills", 6); i++) {
            Process importing = process(database, files);
            boolean ended = importing.waitFor(700 + random.nextInt(3500), TimeUnit.MILLISECONDS);
            importing.destroyForcibly().waitFor();
            boolean written = Files.isDirectory(Path.of(migrations()));
            if (written) {
                whole++;
                assertThat(names()).hasSize(4);
                assertThat(Path.of(migrations(), "schema.snapshot.json")).exists();
                if (run("status", database).code() != 0) {
                    assertThat(ended).isFalse();
                    Said baseline = run("baseline", database, "--name", last());
                    assertThat(baseline.code()).as(baseline.err()).isZero();
                    assertThat(run("status", database).code()).isZero();
                }
                delete(Path.of(migrations()));
            } else {
                assertThat(ended).isFalse();
            }
            database.execute("DROP TABLE IF EXISTS reviver_history, reviver_history_head");
        }
        Said said = importedFromFlyway(database);
        assertThat(said.code()).as("after %s whole ones: %s", whole, said.err()).isZero();
        try (Stream<Path> beside = Files.list(base.resolve("db"))) {
            assertThat(beside).containsExactly(Path.of(migrations()));
        }
    }

    private Process process(Database database, Path files) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "import",
                        "--from",
                        "flyway",
                        "--files",
                        files.toString(),
                        "--placeholder",
                        "owner=ann",
                        "--migrations",
                        migrations(),
                        "--url",
                        database.url(),
                        "--shadow-url",
                        Database.fresh().url())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private String last() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(migrations()))) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
