package dev.reviver.cli;

import dev.reviver.runtime.MigrationRunner;
import dev.reviver.verify.RoundTrip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code remove}: gives up the last migration while nobody has applied it. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = {
            "Gives up the last migration: removes its directory. It refuses while a database that is named has applied it.",
            "The snapshot is brought back by version control; the command says how."
        },
        optionListHeading = "%nOptions:%n")
final class RemoveVerb extends Verb {
    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--yes", description = "Really remove it; without, the command only says what it would do.")
    private boolean yes;

    @Override
    ExitCode run() throws Exception {
        List<RoundTrip.Trip> trips = migrations.trips();
        if (trips.isEmpty()) {
            terminal().say("There is no migration to remove.");
            return ExitCode.DONE;
        }
        String last = trips.get(trips.size() - 1).name();
        refuseIfApplied(last);
        Path directory = migrations.directory();
        String snapshot = "Then bring the snapshot back: git checkout HEAD -- " + directory.resolve("schema.snapshot.json")
                + ", if the migration was never committed, or the version from before it.";
        if (!yes) {
            terminal().say("Would remove " + directory.resolve(last) + ". " + snapshot + " Add --yes to do it.");
            return ExitCode.UNDECIDED;
        }
        delete(directory.resolve(last));
        terminal().say("Removed " + directory.resolve(last) + ". " + snapshot);
        return ExitCode.DONE;
    }

    private void refuseIfApplied(String last) throws Exception {
        Optional<Target> target = connection.target(main().environment());
        if (target.isEmpty()) {
            return;
        }
        boolean applied = MigrationRunner.of(target.get().dataSource(), migrations.source()).status().lines().stream()
                .anyMatch(line -> line.id().name().value().equals(last) && line.state().isInDatabase());
        if (applied) {
            throw new Failure(
                    "Migration " + last + " is applied to " + target.get() + ".",
                    "roll it back there first: reviver rollback --steps 1",
                    "or undo it with a new migration");
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
