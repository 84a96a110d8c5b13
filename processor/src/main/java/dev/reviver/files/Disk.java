package dev.reviver.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The few operations that change the migrations directory, each of which can fail or be the last one before a crash. */
interface Disk {
    /** The real file system. */
    Disk REAL = new Disk() {
        @Override
        public void createDirectory(Path directory) throws IOException {
            Files.createDirectory(directory);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            syncParent(from);
            syncParent(to);
        }

        @Override
        public void delete(Path path) throws IOException {
            Files.deleteIfExists(path);
        }

        /** Makes a rename durable, where the platform lets a directory be opened (Windows does not, nor needs it). */
        @SuppressWarnings("EmptyCatch") // see above: nothing is lost but durability against a power cut
        private void syncParent(Path path) {
            Path parent = path.resolveSibling("");
            try (FileChannel channel = FileChannel.open(parent, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException notOnThisPlatform) {
                // The rename itself has happened.
            }
        }
    };

    /** Creates one directory that does not exist yet. */
    void createDirectory(Path directory) throws IOException;

    /** Creates a file and waits until its bytes are on the medium. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Renames in one step, replacing a file; a crash leaves either the state before or the one after. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file or an empty directory, if it is there. */
    void delete(Path path) throws IOException;
}
