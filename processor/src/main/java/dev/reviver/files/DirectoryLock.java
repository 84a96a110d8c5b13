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
 * removes it in the end. Ctrl-C waits for that: what is written under the lock is written whole.
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
        Path file = lockFile(directory.toRealPath());
        FileChannel channel;
        try {
            channel = acquire(file, directory, patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrationFilesException("Interrupted while waiting for another compiler.", e);
        }
        EndOfProcess end;
        try {
            end = EndOfProcess.delayed();
        } catch (MigrationFilesException ending) {
            release(file, channel);
            throw ending;
        }
        try (end) {
            try {
                return action.run();
            } finally {
                release(file, channel);
            }
        }
    }

    /** The file only while the lock is held, or it would be the file of the next one that goes; that one notices it. */
    private static void release(Path file, FileChannel channel) throws IOException {
        deleteQuietly(file);
        channel.close();
    }

    private static FileChannel acquire(Path file, Path directory, Duration patience)
            throws IOException, MigrationFilesException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() <= deadline) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (tryLock(channel) != null && isStillThere(file, channel)) {
                return channel;
            }
            channel.close();
            Thread.sleep(POLL.toMillis());
        }
        throw new MigrationFilesException("Another compiler has been writing to " + directory + " for more than "
                + patience.toSeconds() + " seconds. Wait for it to end, then compile again.");
    }

    /** The one before deletes the file, and what was opened until then is no longer what others open. */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        String mark = UUID.randomUUID().toString();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)));
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).equals(mark);
        } catch (NoSuchFileException deleted) {
            return false;
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException staysUntilNextTime) {
            // Windows deletes no file that is open.
            return;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            // Beyond what is written, which could not be read elsewhere.
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
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
