package dev.reviver.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second compiler from writing to the same migrations directory. The lock is a file among the temporary ones,
 * not in the directory, which is under version control; the operating system frees it when its owner dies, and its owner
 * deletes it when done. So somebody may have waited for a file that is gone: whoever gets the lock writes a word into the file
 * that it holds, and looks whether the one that has the name says the same.
 */
final class DirectoryLock {
    private static final Duration POLL = Duration.ofMillis(50);
    /** Far behind the word: where a lock is mandatory, what is locked cannot be read. */
    private static final long LOCKED_BYTE = 1L << 40;

    private DirectoryLock() {}

    /** What is done while the lock is held. */
    interface Action<T> {
        T run() throws IOException, MigrationFilesException;
    }

    /**
     * Waits until nobody else writes to {@code directory}, which must exist, and runs {@code action}. A process that is asked
     * to end meanwhile ends after it.
     *
     * @throws MigrationFilesException if someone else writes for longer than {@code patience}
     */
    static <T> T holding(Path directory, Duration patience, Action<T> action)
            throws IOException, MigrationFilesException {
        Path file = lockFile(directory.toRealPath());
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (true) {
                try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
                    // Not closed before: on POSIX that frees a lock on it which another thread of this process holds.
                    while (tryLock(channel) == null) {
                        if (System.nanoTime() > deadline) {
                            throw new MigrationFilesException("Another compiler has been writing to " + directory
                                    + " for more than " + patience.toSeconds()
                                    + " seconds. Wait for it to end, then compile again.");
                        }
                        Thread.sleep(POLL.toMillis());
                    }
                    if (hasTheName(channel, file)) {
                        return toTheEnd(file, action);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrationFilesException("Interrupted while waiting for another compiler.", e);
        }
    }

    @SuppressWarnings("try") // nothing is asked of it but to be there
    private static <T> T toTheEnd(Path file, Action<T> action) throws IOException, MigrationFilesException {
        try (EndOfProcess end = EndOfProcess.delayed()) {
            try {
                return action.run();
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static boolean hasTheName(FileChannel held, Path file) throws IOException {
        String word = UUID.randomUUID().toString();
        held.write(ByteBuffer.wrap(word.getBytes(StandardCharsets.US_ASCII)), 0);
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).equals(word);
        } catch (NoSuchFileException deletedByItsFormerOwner) {
            return false;
        }
    }

    /** One file a directory and user: a file of another user could not be opened. */
    private static Path lockFile(Path realPath) {
        String key = realPath + "\n" + System.getProperty("user.name", "");
        String hash = Digests.shortSha256(key.getBytes(StandardCharsets.UTF_8));
        return Path.of(System.getProperty("java.io.tmpdir"), "reviver-" + hash + ".lock");
    }
}
