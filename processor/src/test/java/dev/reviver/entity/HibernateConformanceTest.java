package dev.reviver.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.reviver.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * For each folder of mappings, what we read and what Hibernate creates are the same facts in the catalog.
 *
 * <p>{@code -Dmappings.only=join} takes the folders whose name contains the regular expression.
 */
class HibernateConformanceTest {
    private static final Path MAPPINGS = Path.of("src/test/resources/mappings");
    private static final Pattern ONLY = Pattern.compile(System.getProperty("mappings.only", ""));

    private final ExecutorService threads =
            Executors.newFixedThreadPool(Math.min(4, Runtime.getRuntime().availableProcessors()));

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** All folders are begun at once, in parallel; each test waits for its own. */
    @TestFactory
    List<DynamicTest> readsTheSchemaThatHibernateCreates(@TempDir Path temporary) throws IOException {
        List<Path> folders = folders();
        assertThat(folders).hasSizeGreaterThan(ONLY.pattern().isEmpty() ? 60 : 0);
        Judges judges = new Judges();
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : folders) {
            Future<?> judged = threads.submit(callable(folder, temporary, judges));
            tests.add(dynamicTest(folder.getFileName().toString(), folder.toUri(), () -> await(judged)));
        }
        return tests;
    }

    private static Callable<Void> callable(Path folder, Path temporary, Judges judges) {
        return () -> {
            Path classes = Files.createDirectories(temporary.resolve(folder.getFileName()));
            Compilation compilation = Compilation.of(folder, classes);
            assertThat(compilation.errors()).isEmpty();
            for (NamingStrategy naming : NamingStrategy.values()) {
                Verdict verdict = judges.mine().judge(compilation, naming);
                assertThat(verdict.common()).as("facts in common").isNotEmpty();
                assertThat(verdict.extra())
                        .as("%s: ours (\"but was\") against Hibernate's, of which these differ", naming)
                        .isEqualTo(verdict.missing());
            }
            return null;
        };
    }

    private static void await(Future<?> judged) throws Throwable {
        try {
            judged.get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> found = Files.list(MAPPINGS)) {
            return found.filter(Files::isDirectory)
                    .filter(folder ->
                            ONLY.matcher(folder.getFileName().toString()).find())
                    .sorted()
                    .toList();
        }
    }

    /** A judge for each thread, on a database of its own. */
    private static final class Judges {
        private final ThreadLocal<Judge> own =
                ThreadLocal.withInitial(() -> new Judge(new Sandbox(TestPostgres.freshDatabase())));

        Judge mine() {
            return own.get();
        }
    }
}
