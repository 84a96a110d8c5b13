package dev.reviver.files;

import dev.reviver.runtime.MigrationName;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes all migrations of a directory that has none yet, or none of them: they are made beside it, and get its name in one
 * move. What a process leaves there that dies before is hidden, and goes with the next attempt.
 */
public final class FirstMigrations {
    private final Path directory;

    /** For a directory that is empty, or does not exist. */
    public FirstMigrations(Path directory) {
        this.directory = directory.toAbsolutePath();
    }

    /**
     * One of them.
     *
     * @param time when it was written; one that is not later than the one before is dated after that
     * @param slug the part of its name that a person chose
     * @param draft what is in it
     */
    public record Dated(Instant time, String slug, Draft draft) {}

    /**
     * Writes them in their order; the snapshot is that of the last.
     *
     * @throws MigrationFilesException if that is not possible; nothing is there then
     */
    @SuppressWarnings("try") // nothing is asked of what delays the end but to be there
    public List<MigrationName> write(List<Dated> drafts) throws MigrationFilesException {
        Path beside = directory.resolveSibling("." + directory.getFileName() + ".first");
        try (EndOfProcess end = EndOfProcess.delayed()) {
            requireEmpty();
            remove(beside);
            try {
                Files.createDirectories(beside);
                List<MigrationName> names = new ArrayList<>();
                for (Dated each : drafts) {
                    MigrationWriter writer = new MigrationWriter(
                            new MigrationDirectory(beside), Clock.fixed(each.time(), ZoneOffset.UTC));
                    names.add(writer.write(each.slug(), each.draft(), writer.open()));
                }
                Files.deleteIfExists(directory);
                Disk.REAL.move(beside, directory);
                return names;
            } finally {
                remove(beside);
            }
        } catch (IOException e) {
            throw new MigrationFilesException(
                    "Cannot write the migrations to " + directory + ": " + e + ". Nothing was changed.", e);
        }
    }

    private void requireEmpty() throws IOException, MigrationFilesException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> entries = Files.list(directory)) {
            List<Path> there = entries.sorted().toList();
            if (!there.isEmpty()) {
                throw new MigrationFilesException("The directory " + directory + " is not empty: it holds "
                        + there.get(0).getFileName()
                        + ". Nothing was changed. Move that away, or name another directory.");
            }
        }
    }

    private static void remove(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
