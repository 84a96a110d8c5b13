package dev.reviver.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second compiler from writing to the same migrations directory. The lock is a file among the temporary ones,
 * not in the directory, which is under version control; the operating system frees it when its owner dies.
 */
final class DirectoryLock {
    private static final Duration POLL = Duration.ofMillis(50);

    private DirectoryLock() {}

    /** What is done while the lock is held. */
    interface Action<T> {
        T run() throws IOException, MigrationFilesException;
    }

    /**
     * Waits until nobody else writes to {@code directory}, which must exist, and runs {@code action}.
     *
     * @throws MigrationFilesException if someone else writes for longer than {@code patience}
     */
    static <T> T holding(Path directory, Duration patience, Action<T> action)
            throws IOException, MigrationFilesException {
        try (FileChannel channel = FileChannel.open(
                lockFile(directory.toRealPath()),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS)) {
            long deadline = System.nanoTime() + patience.toNanos();
            while (tryLock(channel) == null) {
                if (System.nanoTime() > deadline) {
                    throw new MigrationFilesException("Another compiler has been writing to " + directory + " for more"
                            + " than " + patience.toSeconds() + " seconds. Wait for it to end, then compile again.");
                }
                Thread.sleep(POLL.toMillis());
            }
            return action.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrationFilesException("Interrupted while waiting for another compiler.", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** One file a directory and user: a file of another user could not be opened. */
    private static Path lockFile(Path realPath) {
        String key = realPath + "\n" + System.getProperty("user.name", "");
        String hash = Digests.shortSha256(key.getBytes(StandardCharsets.UTF_8));
        return Path.of(System.getProperty("java.io.tmpdir"), "reviver-" + hash + ".lock");
    }
}
