package dev.reviver.verify;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Unpacks a tar archive as far as the archive of a PostgreSQL needs it: files, directories, symbolic links, long names. */
final class Tar {
    private static final int BLOCK = 512;
    private static final int NAME = 0;
    private static final int NAME_LENGTH = 100;
    private static final int MODE = 100;
    private static final int SIZE = 124;
    private static final int TYPE = 156;
    private static final int LINK = 157;
    private static final int PREFIX = 345;
    private static final int PREFIX_LENGTH = 155;
    private static final int OWNER_EXECUTES = 0100;

    private final InputStream in;
    private final Path directory;

    private Tar(InputStream in, Path directory) {
        this.in = in;
        this.directory = directory.toAbsolutePath().normalize();
    }

    /**
     * Unpacks all of {@code in} below {@code directory}.
     *
     * @throws IOException if it cannot be read or written, or if an entry would lie outside of the directory
     */
    static void unpack(InputStream in, Path directory) throws IOException {
        new Tar(in, directory).run();
    }

    private void run() throws IOException {
        Optional<String> longName = Optional.empty();
        for (byte[] header = block(); header[0] != 0; header = block()) {
            int size = (int) octal(header, SIZE, 12);
            char type = (char) header[TYPE];
            if (type == 'L') {
                longName = Optional.of(text(body(size), 0, size));
                continue;
            }
            String name = longName.orElseGet(() -> "");
            longName = Optional.empty();
            entry(name.isEmpty() ? name(header) : name, type, header, body(size));
        }
    }

    private static String name(byte[] header) {
        String prefix = text(header, PREFIX, PREFIX_LENGTH);
        String name = text(header, NAME, NAME_LENGTH);
        // Of the GNU form the prefix is something else; it begins with digits or is empty.
        boolean ustar = text(header, 257, 6).equals("ustar") && header[262] == 0;
        return ustar && !prefix.isEmpty() ? prefix + "/" + name : name;
    }

    private void entry(String name, char type, byte[] header, byte[] body) throws IOException {
        Path path = directory.resolve(name).normalize();
        if (!path.startsWith(directory)) {
            throw new IOException("the archive has an entry outside of its directory: " + name);
        }
        switch (type) {
            case '5' -> Files.createDirectories(path);
            case '2' -> {
                Files.createDirectories(parent(path));
                Files.createSymbolicLink(path, Path.of(text(header, LINK, NAME_LENGTH)));
            }
            case '0', '\0' -> {
                Files.createDirectories(parent(path));
                Files.write(path, body);
                if ((octal(header, MODE, 8) & OWNER_EXECUTES) != 0
                        && Files.getFileStore(path).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
            default -> {} // extended headers say nothing that is needed here
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private byte[] block() throws IOException {
        byte[] block = in.readNBytes(BLOCK);
        if (block.length < BLOCK) {
            throw new EOFException("the archive ends in the middle of an entry");
        }
        return block;
    }

    private byte[] body(int size) throws IOException {
        byte[] body = in.readNBytes(size);
        in.readNBytes((BLOCK - size % BLOCK) % BLOCK);
        return body;
    }

    private static String text(byte[] bytes, int start, int length) {
        int end = start;
        while (end < Math.min(start + length, bytes.length) && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] bytes, int start, int length) {
        String digits = text(bytes, start, length).strip();
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }
}
