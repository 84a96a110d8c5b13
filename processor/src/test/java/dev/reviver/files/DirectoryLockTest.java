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
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private static Set<String> lockFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("reviver-") && name.endsWith(".lock"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void letsInOneAtATimeAlthoughEachRemovesTheFile(@TempDir Path directory) throws Exception {
        int threads = 6;
        int times = 10;
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        List<Future<?>> futures = new ArrayList<>();
        for (int i = 0; i < threads * times; i++) {
            futures.add(workers.submit(() -> DirectoryLock.holding(directory, LONG, () -> {
                assertThat(inside.incrementAndGet()).isEqualTo(1);
                Thread.onSpinWait();
                inside.decrementAndGet();
                return done.incrementAndGet();
            })));
        }
        for (Future<?> future : futures) {
            future.get();
        }
        workers.shutdown();
        assertThat(done).hasValue(threads * times);
    }

    @Test
    void leavesNoFile(@TempDir Path directory) throws Exception {
        Set<String> before = lockFiles();
        Set<String> during = DirectoryLock.holding(directory, LONG, DirectoryLockTest::lockFiles);
        during.removeAll(before);
        assertThat(during).hasSize(1);
        assertThat(lockFiles()).doesNotContainAnyElementsOf(during);
        assertThatThrownBy(() -> DirectoryLock.holding(directory, LONG, () -> {
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(lockFiles()).doesNotContainAnyElementsOf(during);
    }

    @Test
    void isNotTakenFromItsOwner(@TempDir Path directory) throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        ExecutorService worker = Executors.newSingleThreadExecutor();
        Future<Boolean> owner = worker.submit(() -> DirectoryLock.holding(directory, LONG, () -> {
            taken.countDown();
            try {
                refused.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return true;
        }));
        taken.await();
        assertThatThrownBy(() -> DirectoryLock.holding(directory, Duration.ofMillis(200), () -> true))
                .isInstanceOf(MigrationFilesException.class)
                .hasMessageContaining("Another compiler has been writing to " + directory);
        refused.countDown();
        assertThat(owner.get()).isTrue();
        worker.shutdown();
    }
}
