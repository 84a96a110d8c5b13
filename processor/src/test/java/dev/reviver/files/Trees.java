package dev.reviver.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A directory with everything below it, as a value to compare. */
final class Trees {
    private Trees() {}

    /** Relative names to contents; a directory's content is "directory". */
    static SortedMap<String, String> of(Path root) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.toList()) {
                tree.put(
                        root.relativize(path).toString(),
                        Files.isDirectory(path) ? "directory" : Files.readString(path));
            }
        }
        return tree;
    }
}
