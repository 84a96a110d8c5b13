package dev.reviver.evolutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every folder of {@code src/test/resources/evolutions} on a real PostgreSQL with rows in the tables, both ways, and
 * with {@code -Devolutions.more} those of {@code evolutions-more} besides; {@code -Devolutions.dir} names another directory
 * of such folders, {@code -Devolutions.only} a part of their names.
 */
class EvolutionsTest {
    private static final Path OURS = Path.of("src/test/resources/evolutions");
    private static final Path MORE = Path.of("src/test/resources/evolutions-more");

    private final Databases databases = new Databases();

    @TestFactory
    Stream<DynamicTest> evolutions(@TempDir Path temporary) throws IOException {
        String elsewhere = System.getProperty("evolutions.dir");
        String only = System.getProperty("evolutions.only", "");
        List<Path> folders = new ArrayList<>(folders(elsewhere == null ? OURS : Path.of(elsewhere)));
        if (elsewhere == null && System.getProperty("evolutions.more") != null) {
            folders.addAll(folders(MORE));
        }
        folders.removeIf(folder -> !folder.getFileName().toString().contains(only));
        assertThat(folders).isNotEmpty();
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), folder.toUri(), () -> {
                    Evolution evolution = Evolution.read(folder);
                    boolean hinted = !evolution.hints().isEmpty();
                    Path modules = temporary.resolve(folder.getFileName());
                    if (hinted) {
                        new EvolutionRun(evolution, List.of(), databases, modules.resolve("unhinted"), false).run();
                    }
                    new EvolutionRun(
                                    evolution,
                                    evolution.hints(),
                                    databases,
                                    modules.resolve("module"),
                                    elsewhere == null)
                            .run();
                }));
    }

    private static List<Path> folders(Path root) throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }
}
