package dev.reviver.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path directory;

    DirectoryLockTest(@TempDir Path directory) {
        this.directory = directory;
    }

    private static Set<Path> locks() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toString().endsWith(".lock")).collect(Collectors.toSet());
        }
    }

    @Test
    void leavesNoFileBehind() throws Exception {
        Set<Path> before = locks();
        Set<Path> during = DirectoryLock.holding(directory, PATIENCE, DirectoryLockTest::locks);
        during.removeAll(before);
        assertThat(during).isNotEmpty();
        assertThatThrownBy(() -> DirectoryLock.holding(directory, PATIENCE, () -> {
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(locks()).doesNotContainAnyElementsOf(during);
    }

    @Test
    void letsOneInAtATimeAlthoughEachDeletesTheFile() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                all.add(threads.submit(() -> DirectoryLock.holding(directory, PATIENCE, () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.onSpinWait();
                    return inside.decrementAndGet();
                })));
            }
            for (Future<Integer> each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void givesUpWhenAnotherHoldsItForTooLong() throws Exception {
        DirectoryLock.holding(directory, PATIENCE, () -> {
            assertThatThrownBy(() -> DirectoryLock.holding(directory, Duration.ZERO, () -> directory))
                    .isInstanceOf(MigrationFilesException.class)
                    .hasMessageContaining("Another compiler has been writing");
            return directory;
        });
    }
}
