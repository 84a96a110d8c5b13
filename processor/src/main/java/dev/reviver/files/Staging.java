package dev.reviver.files;

import dev.reviver.runtime.MigrationName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a migration stands before it counts, and what an interrupted compile may leave behind.
 *
 * <p>Both files and the next snapshot are written into a hidden directory. Its rename to the migration's name is the
 * moment at which the migration exists; then the snapshot moves out of it to its own place. The staged snapshot is
 * named after the snapshot that it replaces, so that a later compile can tell whether it may finish that move.
 *
 * @param root the migrations directory
 */
record Staging(Path root, Disk disk) {
    private static final String HIDDEN = ".staging-";
    private static final String STAGED = "snapshot.after-";

    /** The hidden directory of {@code name}. */
    Path directory(MigrationName name) {
        return root.resolve(HIDDEN + name);
    }

    /** The name under which a snapshot waits that replaces {@code current}. */
    static String snapshotName(Optional<String> current) {
        String digest = current.map(text -> Digests.shortSha256(text.getBytes(StandardCharsets.UTF_8)))
                .orElse("nothing");
        return STAGED + digest + ".json";
    }

    /** The snapshot that waits in the directory of {@code name}. */
    Optional<Path> waitingSnapshot(MigrationName name) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(name.toString()))) {
            return files.filter(file -> file.getFileName().toString().startsWith(STAGED))
                    .findFirst();
        }
    }

    /** Writes both files into the hidden directory of {@code name}, and returns that. */
    Path stage(MigrationName name, Texts texts) throws IOException {
        Path stage = directory(name);
        disk.createDirectory(stage);
        disk.write(stage.resolve("migration.sql"), texts.up().getBytes(StandardCharsets.UTF_8));
        disk.write(stage.resolve("down.sql"), texts.down().getBytes(StandardCharsets.UTF_8));
        return stage;
    }

    /** Removes what compiles left that died before their migration existed. */
    void clear() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(root, HIDDEN + "*")) {
            for (Path leftover : leftovers) {
                remove(leftover);
            }
        }
    }

    /** Removes a directory of files. */
    void remove(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> listing = Files.list(directory)) {
            files = listing.toList();
        }
        for (Path file : files) {
            disk.delete(file);
        }
        disk.delete(directory);
    }
}
