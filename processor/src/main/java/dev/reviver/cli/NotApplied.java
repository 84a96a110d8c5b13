package dev.reviver.cli;

import dev.reviver.runtime.MigrationName;
import dev.reviver.runtime.MigrationRunner;
import java.util.List;
import java.util.Optional;

/** Refuses to touch migrations that a database has, as far as one is named. */
final class NotApplied {
    private NotApplied() {}

    /** Asks the database that is named, and git; says what was not asked, and what others may have. */
    static void require(
            List<MigrationName> migrations, ConnectionOptions connection, MigrationsOption directory, Verb verb)
            throws Exception {
        for (MigrationName migration : migrations) {
            if (Git.isPushed(directory.directory().resolve(migration.value()))) {
                verb.terminal()
                        .complain(
                                "note: " + migration + " is on a branch that was pushed: others may have it, and their"
                                        + " databases were not asked.");
            }
        }
        Optional<Target> target = connection.target(verb.main().environment());
        if (target.isEmpty()) {
            verb.terminal()
                    .complain("note: no database was named (--url), so none was asked whether it has the migration.");
            return;
        }
        List<String> names = migrations.stream().map(MigrationName::value).toList();
        MigrationRunner.of(target.get().dataSource(), directory.source()).status().lines().stream()
                .filter(line ->
                        names.contains(line.id().name().value()) && line.state().isInDatabase())
                .findFirst()
                .ifPresent(line -> {
                    throw new Failure(
                            "Migration " + line.id().name() + " is applied to " + target.get() + ".",
                            "roll it back there first: reviver rollback --steps 1",
                            "or undo it with a new migration");
                });
    }
}
