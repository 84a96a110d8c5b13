package dev.reviver.cli;

import dev.reviver.files.Chain;
import dev.reviver.files.Fork;
import dev.reviver.files.MigrationDirectory;
import dev.reviver.files.MigrationFilesException;
import dev.reviver.files.MigrationWriter;
import dev.reviver.runtime.DirectoryMigrations;
import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationName;
import dev.reviver.runtime.MigrationSource;
import dev.reviver.runtime.Script;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.verify.RoundTrip;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the migrations are: a directory, or a jar that holds one. */
final class MigrationsOption {
    private static final List<Path> USUAL =
            List.of(Path.of("src/main/resources/db/migrations"), Path.of("db/migrations"));

    @Option(
            names = "--migrations",
            paramLabel = "DIR_OR_JAR",
            description = "The migrations. Otherwise src/main/resources/db/migrations, or db/migrations.")
    private @Nullable Path given;

    /** The directory, which exists. */
    Path directory() {
        if (given == null) {
            return USUAL.stream()
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow(() -> Failure.notFound(
                            USUAL.get(0),
                            "There are no migrations here: neither " + USUAL.get(0) + " nor " + USUAL.get(1)
                                    + " is a directory.",
                            "name the directory: --migrations DIR",
                            "or write the first migration: mvn compile -Dreviver.name=init"));
        }
        if (Files.isDirectory(given)) {
            return given;
        }
        if (given.toString().endsWith(".jar") && Files.isRegularFile(given)) {
            return inJar(given);
        }
        throw Failure.notFound(
                given,
                "There is no directory " + given + ".",
                "name the directory, or a jar, that holds the migrations");
    }

    /** Where a first migration may go. */
    Path directoryOrUsual() {
        return given != null
                ? given
                : USUAL.stream().filter(Files::isDirectory).findFirst().orElse(USUAL.get(0));
    }

    @SuppressWarnings("MustBeClosedChecker") // the paths are used until the process ends
    private static Path inJar(Path jar) {
        try {
            Path root = FileSystems.newFileSystem(jar).getPath("/");
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(file -> file.endsWith(Migration.UP_FILE))
                        .map(file -> Optional.ofNullable(file.getParent()).map(Path::getParent))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow(() -> Failure.notFound(
                                jar,
                                "The jar " + jar + " holds no migrations.",
                                "name the jar that does, or the directory: --migrations"));
            }
        } catch (IOException e) {
            throw Failure.unreadable(jar, e);
        }
    }

    Chain chain() throws MigrationFilesException {
        return new MigrationDirectory(directory()).read();
    }

    /** For the runner. */
    MigrationSource source() throws MigrationFilesException {
        return new DirectoryMigrations(unit(chain()), directory());
    }

    /** Two branches that both added a migration. */
    Optional<Fork> fork() throws MigrationFilesException {
        return new MigrationWriter(new MigrationDirectory(directory()), Clock.systemUTC()).fork(chain());
    }

    private static String unit(Chain chain) {
        return chain.snapshot().map(Snapshot::unit).orElse("app");
    }

    /** All migrations with their scripts, oldest first. */
    List<RoundTrip.Trip> trips() throws MigrationFilesException {
        Path directory = directory();
        List<RoundTrip.Trip> trips = new ArrayList<>();
        for (MigrationName name : chain().names()) {
            Path up = directory.resolve(name.toString()).resolve(Migration.UP_FILE);
            Path down = directory.resolve(name.toString()).resolve(Migration.DOWN_FILE);
            if (!Files.exists(up)) {
                throw Failure.notFound(
                        up, "Migration " + name + " has no " + Migration.UP_FILE + ".", "bring " + up + " back");
            }
            trips.add(new RoundTrip.Trip(
                    name.toString(), script(up), Files.exists(down) ? Optional.of(script(down)) : Optional.empty()));
        }
        return trips;
    }

    /** Of {@code trips} the last, or those that are named, or all. */
    static List<RoundTrip.Trip> chosen(List<RoundTrip.Trip> trips, List<String> names, boolean last) {
        if (last) {
            return trips.subList(Math.max(0, trips.size() - 1), trips.size());
        }
        List<String> all = trips.stream().map(RoundTrip.Trip::name).toList();
        names.stream().filter(name -> !all.contains(name)).findFirst().ifPresent(name -> {
            throw Failure.notFound(
                    name,
                    "There is no migration " + name + ".",
                    all.isEmpty() ? "there is none at all: --migrations" : "name one of " + String.join(", ", all));
        });
        return trips.stream()
                .filter(trip -> names.isEmpty() || names.contains(trip.name()))
                .toList();
    }

    private static Script script(Path file) {
        try {
            return Script.decode(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw Failure.unreadable(file, e);
        }
    }
}
