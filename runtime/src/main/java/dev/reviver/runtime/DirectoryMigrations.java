package dev.reviver.runtime;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The migrations of a directory of the file system: for tools, tests, and applications without the processor. */
public final class DirectoryMigrations implements MigrationSource {
    /** How the processor names what is not finished. */
    private static final String HIDDEN = ".";

    private final String unit;
    private final Path directory;

    /** The migrations in {@code directory}, which belong to {@code unit}. */
    public DirectoryMigrations(String unit, Path directory) {
        this.unit = unit;
        this.directory = directory;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public List<Migration> migrations() {
        return names(directory).stream()
                .map(name ->
                        new Migration(new MigrationId(unit, name), new PathFolder(directory.resolve(name.value()))))
                .toList();
    }

    /**
     * The names of the migrations in {@code directory}, sorted. Files beside them (the snapshot) are none of ours, nor
     * are directories without a script, nor what a compile that was killed has left half-written under a hidden name; one
     * that has a script but no proper name is an error and not passed over.
     */
    static List<MigrationName> names(Path directory) {
        List<MigrationName> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, Files::isDirectory)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (MigrationName.isValid(name)) {
                    names.add(new MigrationName(name));
                } else if (!name.startsWith(HIDDEN) && Files.exists(entry.resolve(Migration.UP_FILE))) {
                    throw new MigrationException.SourceUnusable(
                            "A directory holds a migration but is not named like one: " + entry,
                            List.of("expected: 14 digits, \"_\" and then letters, digits, \"_\" or \"-\""),
                            List.of("rename it, as in 20260131120000_init, or take it out of " + directory));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new MigrationException.SourceUnusable(
                    "The directory of migrations cannot be read: " + directory,
                    List.of(e.toString()),
                    List.of("see that it exists and is readable"),
                    e);
        }
        Collections.sort(names);
        return List.copyOf(names);
    }

    private record PathFolder(Path directory) implements Migration.Folder {
        @Override
        public String path() {
            return directory.toString();
        }

        @Override
        public Optional<byte[]> read(String file) throws IOException {
            try {
                return Optional.of(Files.readAllBytes(directory.resolve(file)));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        }
    }
}
