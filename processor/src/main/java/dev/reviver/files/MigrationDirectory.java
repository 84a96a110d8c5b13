package dev.reviver.files;

import dev.reviver.runtime.ChainDigest;
import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationName;
import dev.reviver.runtime.MigrationSource.Summary;
import dev.reviver.runtime.Script;
import dev.reviver.snapshot.SnapshotHead;
import dev.reviver.snapshot.SnapshotText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A directory of migrations, read-only: {@code <name>/migration.sql} and {@code <name>/down.sql} for each, and one
 * {@value #SNAPSHOT} that the last of them leads to.
 *
 * @param path the directory; it need not exist
 */
public record MigrationDirectory(Path path) {
    /** The name of the file that holds the snapshot. */
    public static final String SNAPSHOT = "schema.snapshot.json";

    /** The snapshot's file, whether it exists or not. */
    public Path snapshotFile() {
        return path.resolve(SNAPSHOT);
    }

    /**
     * Reads names and snapshot, of which only the head.
     *
     * @throws MigrationFilesException if something cannot be read, or the snapshot names a migration that is not there
     * @throws dev.reviver.snapshot.SnapshotException if the snapshot is not one
     */
    public Chain read() throws MigrationFilesException {
        Chain chain = new Chain(names(), snapshotText());
        requireHead(chain);
        return chain;
    }

    /**
     * What the runtime compares with the database when there is nothing to do. Empty if a script is missing or no text:
     * the runtime then looks at each file, and says what is the matter.
     */
    public Optional<Summary> summary(Chain chain) {
        ChainDigest digest = new ChainDigest();
        try {
            for (MigrationName name : chain.names()) {
                Path file = path.resolve(name.value()).resolve(Migration.UP_FILE);
                digest.add(
                        name,
                        Script.decode(file.toString(), Files.readAllBytes(file))
                                .checksum()
                                .hex());
            }
            return Optional.of(digest.summary());
        } catch (IOException | MigrationException e) {
            return Optional.empty();
        }
    }

    private void requireHead(Chain chain) throws MigrationFilesException {
        Optional<String> head = chain.snapshotHead().flatMap(SnapshotHead::head);
        if (head.isPresent()
                && chain.names().stream().noneMatch(name -> name.toString().equals(head.get()))) {
            throw new MigrationFilesException(snapshotFile() + " says that the last migration is " + head.get()
                    + ", and there is no such directory in " + path + ". Restore the directory from version control,"
                    + " or, if the migration was given up, restore the " + SNAPSHOT + " from before it.");
        }
    }

    private Optional<SnapshotText> snapshotText() throws MigrationFilesException {
        if (!Files.exists(snapshotFile())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SnapshotText(
                    Files.readString(snapshotFile()), snapshotFile().toString()));
        } catch (IOException e) {
            throw new MigrationFilesException(
                    "Cannot read " + snapshotFile() + ": " + e + ". Expected a readable file in UTF-8.", e);
        }
    }

    private List<MigrationName> names() throws MigrationFilesException {
        if (!Files.exists(path)) {
            return List.of();
        }
        if (!Files.isDirectory(path)) {
            throw new MigrationFilesException(path + " is a file; the migrations directory was expected there. Move the"
                    + " file, or name another directory with -Areviver.migrations=DIRECTORY.");
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .filter(MigrationName::isValid)
                    .map(MigrationName::new)
                    .toList();
        } catch (IOException e) {
            throw new MigrationFilesException("Cannot list " + path + ": " + e, e);
        }
    }
}
