package dev.reviver.verify;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The unpacking of an archive, which takes seconds: a process that ends meanwhile stops it and removes what it has written,
 * and so does an error.
 */
final class Unpacking implements AutoCloseable {
    private final Path directory;
    private final Thread hook = new Thread(this::giveUp, "remove what is half unpacked");
    private volatile boolean givenUp;

    /** Into a directory that is there, and empty. */
    Unpacking(Path directory) {
        this.directory = directory;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Unpacks a tar archive, which is at {@code home} when all of it is there; that may be done by somebody else meanwhile. */
    synchronized void run(InputStream archive, Path home) throws IOException {
        try (InputStream in = new Stoppable(archive)) {
            Tar.unpack(in, directory);
        }
        try {
            Files.move(directory, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException | DirectoryNotEmptyException e) {
            if (!Files.exists(home.resolve("bin"))) {
                throw e;
            }
        }
    }

    private void giveUp() {
        givenUp = true;
        remove();
    }

    /** Waits until nobody writes there. */
    private synchronized void remove() {
        ServerProcesses.deleteQuietly(directory);
    }

    @Override
    @SuppressWarnings("EmptyCatch") // the hook runs already, and removes what there is
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
        }
    }

    /** Ends with an error as soon as nobody wants the rest. */
    private final class Stoppable extends FilterInputStream {
        Stoppable(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (givenUp) {
                throw new IOException("this process ends");
            }
            return super.read(bytes, offset, length);
        }
    }
}
