package dev.reviver.evolutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every folder of {@code src/test/resources/evolutions} on a real PostgreSQL with rows in the tables, both ways, and
 * with {@code -Devolutions.more} those of {@code evolutions-more} besides; {@code -Devolutions.dir} names another directory
 * of such folders, {@code -Devolutions.only} a regular expression of their names, and {@code -Devolutions.options} compiler
 * options that are tried on all of them, {@code online=true} say, without a look at the texts.
 */
class EvolutionsTest {
    private static final Path OURS = Path.of("src/test/resources/evolutions");
    private static final Path MORE = Path.of("src/test/resources/evolutions-more");

    private final Databases databases = new Databases();

    @TestFactory
    Stream<DynamicTest> evolutions(@TempDir Path temporary) throws IOException {
        String elsewhere = System.getProperty("evolutions.dir");
        Pattern only = Pattern.compile(System.getProperty("evolutions.only", ""));
        String options = System.getProperty("evolutions.options", "");
        boolean golden = options.isEmpty() && (elsewhere == null || System.getProperty("golden.update") != null);
        List<Path> folders = new ArrayList<>(folders(elsewhere == null ? OURS : Path.of(elsewhere)));
        if (elsewhere == null && System.getProperty("evolutions.more") != null) {
            folders.addAll(folders(MORE));
        }
        folders.removeIf(
                folder -> !only.matcher(folder.getFileName().toString()).find());
        assertThat(folders).isNotEmpty();
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), folder.toUri(), () -> {
                    Evolution evolution = Evolution.read(folder).withOptions(options);
                    boolean hinted = !evolution.hints().isEmpty();
                    Path modules = temporary.resolve(folder.getFileName());
                    if (hinted) {
                        new EvolutionRun(evolution, List.of(), databases, modules.resolve("unhinted"), false).run();
                    }
                    new EvolutionRun(evolution, evolution.hints(), databases, modules.resolve("module"), golden).run();
                }));
    }

    private static List<Path> folders(Path root) throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }
}
