package dev.reviver.cli;

import dev.reviver.files.Fork;
import dev.reviver.runtime.MigrationRunner;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    /** Two branches that both added a migration. */
    final Optional<Fork> fork() throws Exception {
        return migrations.fork();
    }

    final Target target() {
        return connection.require(main().environment());
    }
}
