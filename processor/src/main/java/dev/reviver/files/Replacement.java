package dev.reviver.files;

import dev.reviver.runtime.MigrationName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A migration that was written in place of others.
 *
 * @param written the migration
 * @param kept hidden directories of others that have SQL which it has not: most likely somebody wrote it by hand
 */
public record Replacement(MigrationName written, List<Path> kept) {
    public Replacement {
        kept = List.copyOf(kept);
    }

    /** All lines of SQL in the files of a migration, of both directions. */
    static Set<String> lines(Path migration) throws IOException {
        Set<String> lines = new HashSet<>();
        try (Stream<Path> files = Files.list(migration)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".sql")).toList()) {
                Files.readAllLines(file).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("--"))
                        .forEach(lines::add);
            }
        }
        return lines;
    }
}
