package dev.reviver.processor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names of the entities that the last compile has seen, kept among the class files. The snapshot knows only those
 * of the last migration: an entity that was added since, or whose class was renamed while its table kept its name,
 * would be unknown to a compile that is not shown it.
 */
final class EntityRecord {
    private static final String DIRECTORY = "META-INF/reviver";
    private static final String ENDING = ".entities";

    private EntityRecord() {}

    /** The names recorded by earlier compiles; none if the class files were cleaned. */
    static SortedSet<String> read(Optional<Path> classOutput) {
        SortedSet<String> names = new TreeSet<>();
        Path directory = classOutput.map(output -> output.resolve(DIRECTORY)).orElse(null);
        if (directory == null || !Files.isDirectory(directory)) {
            return names;
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                names.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            // Then this compile knows as much as one after a clean.
            return new TreeSet<>();
        }
        return names;
    }

    static void write(ClassOutput output, GeneratedClass generated, Collection<String> names) {
        output.write(
                DIRECTORY + "/" + generated.name() + ENDING,
                names.isEmpty() ? "" : String.join("\n", new TreeSet<>(names)) + "\n");
    }
}
