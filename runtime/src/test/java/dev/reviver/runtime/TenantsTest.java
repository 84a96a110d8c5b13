package dev.reviver.runtime;

import static dev.reviver.runtime.Project.execute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many schemas or databases in one call. */
class TenantsTest {
    private final DataSource database = TestPostgres.freshDatabase();
    private final Project project;
    private final MigrationRunner runner;

    TenantsTest(@TempDir Path directory) {
        project = new Project(directory).threeMigrations();
        runner = project.runner(database);
    }

    @Test
    void migratesManySchemasAndReportsEach() throws Exception {
        List<String> schemas = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            schemas.add("tenant_" + i);
        }
        execute(database, "CREATE SCHEMA tenant_3; CREATE TABLE tenant_3.b (x int)");
        TenantsResult first = runner.migrateSchemas(schemas, 3);
        assertThat(first.failed()).containsOnlyKeys("tenant_3");
        assertThat(first.migrated()).hasSize(11).doesNotContainKey("tenant_3");
        assertThat(first.describe()).contains("11 tenants are up to date, 1 failed", "tenant_3: ", "already exists");
        execute(database, "DROP TABLE tenant_3.b");
        assertThat(runner.migrateSchemas(schemas, 3).failed()).isEmpty();

        try (Proxied wire = new Proxied();
                Connection connection = wire.to(database).getConnection()) {
            MigrationRunner counted = MigrationRunner.of(connection, project.source("app"));
            counted.status();
            int before = wire.roundTrips();
            TenantsResult second = counted.migrateSchemas(schemas, 3);
            assertThat(wire.roundTrips() - before).isEqualTo(1);
            assertThat(second.migrated().values())
                    .allMatch(result -> result.applied().isEmpty());
        }
    }

    @Test
    void migratesManyDatabases() throws Exception {
        DataSource other = TestPostgres.freshDatabase();
        DataSource broken = new Wrapped(database, connection -> {
            connection.close();
            throw new java.sql.SQLException("gone", "08001");
        });
        TenantsResult result = MigrationRunner.migrateAll(
                java.util.Map.of(
                        "one",
                        runner,
                        "two",
                        project.runner(other).withPatience(Duration.ofSeconds(5)),
                        "three",
                        project.runner(broken)),
                2);
        assertThat(result.migrated()).containsOnlyKeys("one", "two");
        assertThat(result.failed().get("three")).isInstanceOf(MigrationException.DatabaseFailed.class);
    }

    /** A start reads nothing of a tenant but the table with one row, so that is all that they have here. */
    @Test
    void aThousandSchemasWithNothingToDoCostOneQuery() throws Exception {
        runner.migrate();
        List<String> schemas =
                IntStream.rangeClosed(1, 1_000).mapToObj(i -> "tenant_" + i).toList();
        execute(
                database,
                "DO $$ BEGIN FOR i IN 1..1000 LOOP EXECUTE format('CREATE SCHEMA tenant_%1$s; CREATE TABLE"
                        + " tenant_%1$s.reviver_history_head AS SELECT chain, ''tenant_%1$s''::text AS schema_name"
                        + " FROM public.reviver_history_head', i); IF i % 100 = 0 THEN COMMIT; END IF; END LOOP; END $$");
        try (Proxied wire = new Proxied();
                Connection connection = wire.to(database).getConnection()) {
            MigrationRunner counted = MigrationRunner.of(connection, project.source("app"));
            counted.status(); // warm: the driver asks a few things on a new connection
            int before = wire.roundTrips();
            TenantsResult result = counted.migrateSchemas(schemas, 4);
            assertThat(wire.roundTrips() - before).isEqualTo(1);
            assertThat(result.failed()).isEmpty();
            assertThat(result.migrated()).hasSize(1_000);
            assertThat(result.migrated().values())
                    .allMatch(each -> each.applied().isEmpty() && each.inDatabase() == 3);
        }
    }
}
