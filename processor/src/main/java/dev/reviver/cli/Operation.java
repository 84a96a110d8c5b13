package dev.reviver.cli;

import dev.reviver.files.Fork;
import dev.reviver.runtime.MigrationRunner;
import dev.reviver.runtime.MigrationSource;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A verb of the runner: it works on a database. */
abstract class Operation extends Verb {
    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--schema", paramLabel = "SCHEMA", description = "Where names without a schema land.")
    private @Nullable String schema;

    final MigrationRunner runner(MigrationSource... sources) {
        MigrationRunner runner = MigrationRunner.of(target().dataSource(), sources)
                .withListener(event -> terminal().progress(event.describe()));
        return schema == null ? runner : runner.withSchema(schema);
    }

    final Target target() {
        return connection.require(main().environment());
    }

    /** One that needs the migrations of a directory or a jar. */
    abstract static class WithMigrations extends Operation {
        @Mixin
        private MigrationsOption migrations = new MigrationsOption();

        MigrationRunner withMigrations() throws Exception {
            // Of two things that are missing the database is asked for first.
            target();
            return runner(migrations.source());
        }

        /** Where they are looked for. */
        final Path place() {
            return migrations.directory();
        }

        /** Two branches that both added a migration. */
        Optional<Fork> fork() throws Exception {
            return migrations.fork();
        }
    }

    /** One for which it is enough what the database itself has kept. */
    abstract static class WithHistory extends WithMigrations {
        @Option(
                names = "--history",
                description = "No files: go by what the database itself has kept, scripts for the way back included.")
        private boolean history;

        final boolean byHistory() {
            return history;
        }

        @Override
        final MigrationRunner withMigrations() throws Exception {
            return history ? runner() : super.withMigrations();
        }

        @Override
        final Optional<Fork> fork() throws Exception {
            return history ? Optional.empty() : super.fork();
        }
    }
}
