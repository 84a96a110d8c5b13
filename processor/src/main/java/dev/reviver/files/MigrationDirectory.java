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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
    public Optional<Summary> summary(List<MigrationName> names) {
        ChainDigest digest = new ChainDigest();
        try {
            for (MigrationName name : names) {
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

    /** The scripts for which there is no {@link #summary}, each with what is wrong with it. */
    public SortedMap<Path, String> faults(List<MigrationName> names) {
        SortedMap<Path, String> faults = new TreeMap<>();
        for (MigrationName name : names) {
            Path file = path.resolve(name.value()).resolve(Migration.UP_FILE);
            try {
                Script.decode(file.toString(), Files.readAllBytes(file));
            } catch (NoSuchFileException e) {
                faults.put(file, "is missing");
            } catch (IOException e) {
                faults.put(file, "cannot be read (" + e + ")");
            } catch (MigrationException.ScriptRefused e) {
                faults.put(file, "is no UTF-8 text, or holds a NUL character");
            }
        }
        return faults;
    }

    private void requireHead(Chain chain) throws MigrationFilesException {
        Optional<String> head = chain.snapshotHead().flatMap(SnapshotHead::head);
        if (head.isPresent()
                && chain.names().stream().noneMatch(name -> name.toString().equals(head.get()))) {
            String givenUp = chain.names().isEmpty()
                    ? "delete " + SNAPSHOT + " too"
                    : "restore the " + SNAPSHOT + " from before it";
            throw new MigrationFilesException(snapshotFile() + " says that the last migration is " + head.get()
                    + ", and there is no such directory in " + path
                    + ". Restore the directory, or the name that it had;"
                    + " or, if the migration was given up and is deployed nowhere, " + givenUp + ".");
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

    /**
     * The names alone, oldest first.
     *
     * @throws MigrationFilesException as {@link #read}
     */
    public List<MigrationName> names() throws MigrationFilesException {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            throw new MigrationFilesException(
                    path + " is a symbolic link to a directory that does not exist. Create the"
                            + " directory, correct the link, or delete it, then compile again.");
        }
        if (!Files.exists(path)) {
            return List.of();
        }
        if (!Files.isDirectory(path)) {
            throw new MigrationFilesException(path + " is a file; the migrations directory was expected there. Move the"
                    + " file, or name another directory with -Areviver.migrations=DIRECTORY.");
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<MigrationName> names = new ArrayList<>();
            for (Path entry : entries.filter(Files::isDirectory).toList()) {
                String name = entry.getFileName().toString();
                if (MigrationName.isValid(name)) {
                    names.add(new MigrationName(name));
                } else if (!name.startsWith(".") && Files.exists(entry.resolve(Migration.UP_FILE))) {
                    throw new MigrationFilesException(
                            entry + " holds a migration but is not named like one: expected are"
                                    + " 14 digits, \"_\" and then letters A to Z, digits, \"_\" or \"-\", as in"
                                    + " 20260131120000_init. Rename it, or take it out of " + path + ".");
                }
            }
            return names.stream().sorted().toList();
        } catch (IOException e) {
            throw new MigrationFilesException("Cannot list " + path + ": " + e, e);
        }
    }
}
