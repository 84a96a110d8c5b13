package dev.reviver.cli;

import dev.reviver.runtime.MigrationRunner;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import org.jspecify.annotations.Nullable;

/** A verb of the runner: it works on a database with the migrations of a directory or a jar. */
abstract class Operation extends Verb {
    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--schema", paramLabel = "SCHEMA", description = "Where names without a schema land.")
    private @Nullable String schema;

    final MigrationRunner runner() throws Exception {
        MigrationRunner runner = MigrationRunner.of(target().dataSource(), migrations.source())
                .withListener(event -> terminal().progress(event.describe()));
        return schema == null ? runner : runner.withSchema(schema);
    }

    final Target target() {
        return connection.require(main().environment());
    }
}
