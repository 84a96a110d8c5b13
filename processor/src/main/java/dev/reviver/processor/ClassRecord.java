package dev.reviver.processor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names of the classes of one kind that the last compile has seen, kept among the class files. The snapshot knows only
 * the entities of the last migration: one that was added since, or whose class was renamed while its table kept its name,
 * would be unknown to a compile that is not shown it; and so would a converter,
 * or an embeddable that extends another.
 */
enum ClassRecord {
    ENTITIES,
    /** See {@link UnnamedClasses}. */
    UNNAMED;

    private static final String DIRECTORY = "META-INF/reviver";

    private String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The names recorded by earlier compiles; none if the class files were cleaned. */
    SortedSet<String> read(Optional<Path> classOutput) {
        SortedSet<String> names = new TreeSet<>();
        Path directory = classOutput.map(output -> output.resolve(DIRECTORY)).orElse(null);
        if (directory == null || !Files.isDirectory(directory)) {
            return names;
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending())).toList()) {
                names.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            // Then this compile knows as much as one after a clean.
            return new TreeSet<>();
        }
        return names;
    }

    void write(ClassOutput output, GeneratedClass generated, Collection<String> names) {
        output.write(
                DIRECTORY + "/" + generated.name() + ending(),
                names.isEmpty() ? "" : String.join("\n", new TreeSet<>(names)) + "\n");
    }
}
