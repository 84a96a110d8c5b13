package dev.reviver.runtime;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Folders in a jar, read from it and not through a class loader: that would look through all others on the way to each
 * file, and might find one of that name in them. Whoever reads a file of one folder reads that of the next ones, too,
 * so a few of them are read at once.
 */
final class Archive {
    private static final int FOLDERS_AHEAD = 64;
    private static final int BYTES_AHEAD = 256 * 1024;

    private final File jar;
    private final List<String> folders;
    private final Map<String, byte[]> ahead = new HashMap<>();

    private Archive(File jar, List<String> folders) {
        this.jar = jar;
        this.folders = folders;
    }

    /** {@code folders} of {@code jar}, in the order in which they are read. */
    static Archive of(Path jar, List<String> folders) {
        return new Archive(jar.toFile(), folders);
    }

    /** The file {@code name} of {@code jar}; empty if there is none, or if that is no jar: a native image is a file, too. */
    static Optional<byte[]> read(Path jar, String name) throws IOException {
        if (!Files.isRegularFile(jar)) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return read(zip, name);
        } catch (ZipException noJar) {
            return Optional.empty();
        }
    }

    /** The {@code file} of the folder at {@code index}, or empty if it has none. */
    synchronized Optional<byte[]> read(int index, String file) throws IOException {
        byte[] known = ahead.remove(path(index, file));
        if (known != null) {
            return Optional.of(known);
        }
        try (ZipFile zip = new ZipFile(jar)) {
            int bytes = 0;
            int end = Math.min(folders.size(), index + FOLDERS_AHEAD);
            for (int i = index + 1; i < end && bytes < BYTES_AHEAD; i++) {
                Optional<byte[]> next = read(zip, path(i, file));
                if (next.isPresent()) {
                    ahead.put(path(i, file), next.get());
                    bytes += next.get().length;
                }
            }
            return read(zip, path(index, file));
        }
    }

    private String path(int index, String file) {
        return folders.get(index) + "/" + file;
    }

    private static Optional<byte[]> read(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(in.readNBytes((int) entry.getSize()));
        }
    }
}
