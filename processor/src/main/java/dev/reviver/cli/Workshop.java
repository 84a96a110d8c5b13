package dev.reviver.cli;

import dev.reviver.files.Chain;
import dev.reviver.files.Fork;
import dev.reviver.files.MigrationDirectory;
import dev.reviver.files.MigrationFilesException;
import dev.reviver.files.MigrationWriter;
import dev.reviver.snapshot.Snapshot;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * A migrations directory, opened to write into it.
 *
 * @param directory the directory
 * @param writer writes there
 * @param chain what is there
 */
record Workshop(MigrationDirectory directory, MigrationWriter writer, Chain chain) {
    /** Opens a directory, which need not exist; what a jar holds is only read. */
    static Workshop open(Path path) throws MigrationFilesException {
        requireWritable(path);
        MigrationDirectory directory = new MigrationDirectory(path);
        MigrationWriter writer = new MigrationWriter(directory, Clock.systemUTC());
        return new Workshop(directory, writer, writer.open());
    }

    /** Refuses what lies in a jar, or is one: it was released as it is. */
    static void requireWritable(Path path) {
        boolean inJar = !path.getFileSystem().equals(FileSystems.getDefault());
        if (inJar || (path.toString().endsWith(".jar") && Files.isRegularFile(path))) {
            throw new Failure("Migrations in a jar cannot be written.", "name their directory: --migrations DIR");
        }
    }

    /** What the last migration leads to; {@code first} if there is none. */
    Snapshot last(Snapshot first) {
        if (chain.snapshot().isEmpty() && !chain.names().isEmpty()) {
            throw new Failure(
                    "There are migrations in " + directory.path() + ", and no " + MigrationDirectory.SNAPSHOT
                            + " that says what they lead to.",
                    "bring it back: git checkout HEAD -- " + directory.snapshotFile(),
                    "or, if the migrations came from elsewhere, compile the entities: the compiler says how to begin");
        }
        return chain.snapshot().orElse(first);
    }

    /** Two branches that both added a migration, of which one is not in the snapshot. */
    Optional<Fork> fork() throws MigrationFilesException {
        return writer.fork(chain);
    }

    /** Refuses to write on top of two branches. */
    void requireOneLine() throws MigrationFilesException {
        Optional<Fork> fork = fork();
        if (fork.isPresent()) {
            throw new Failure(
                    fork.get().known() + " and " + fork.get().stranger()
                            + " were added to the same migration, on two branches, and the snapshot knows only the first.",
                    "write the second one anew on top of the first: reviver rebase");
        }
    }

    Path place(Object name) {
        return directory.path().resolve(name.toString());
    }
}
