package dev.reviver.processor;

import dev.reviver.xml.Complaints;
import dev.reviver.xml.XmlNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The entities of a jar that {@code <jar-file>} names, relative to the root of the persistence unit (Jakarta Persistence
 * 3.2, section 8.2.1.6.3). Which they are is seen from their constants: to have javac load each class of a jar takes long.
 */
final class NamedJar {
    private static final byte[] ENTITY = "Ljakarta/persistence/Entity;".getBytes(StandardCharsets.ISO_8859_1);

    private NamedJar() {}

    /**
     * The names of classes that may be entities.
     *
     * @param roots where the persistence unit may have its root, beside {@code classOutput}
     */
    static SortedSet<String> find(XmlNode node, List<Path> roots, Optional<Path> classOutput, Complaints complaints) {
        Optional<Path> jar = Stream.concat(roots.stream(), classOutput.stream())
                .map(root -> resolve(root, node.text()))
                .filter(Files::isRegularFile)
                .findFirst();
        if (jar.isEmpty()) {
            complaints.tell(
                    node,
                    "there is no file " + node.text() + " as seen from the root of the persistence unit (" + roots
                            + "); put it there, or list its entities in <class>");
            return Collections.emptySortedSet();
        }
        try (ZipFile file = new ZipFile(jar.get().toFile())) {
            SortedSet<String> names = new TreeSet<>();
            for (ZipEntry entry : Collections.list(file.entries())) {
                if (entry.getName().endsWith(".class") && isEntity(file, entry)) {
                    String binary = entry.getName().substring(0, entry.getName().length() - ".class".length());
                    names.add(binary.replace('/', '.').replace('$', '.'));
                }
            }
            return names;
        } catch (IOException e) {
            complaints.tell(node, node.text() + " cannot be read (" + e.getMessage() + "); replace it");
            return Collections.emptySortedSet();
        }
    }

    private static Path resolve(Path root, String written) {
        return written.startsWith("file:")
                ? Path.of(URI.create(written))
                : root.resolve(written).normalize();
    }

    private static boolean isEntity(ZipFile file, ZipEntry entry) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            return contains(in.readAllBytes(), ENTITY);
        }
    }

    private static boolean contains(byte[] all, byte[] part) {
        for (int i = 0; i + part.length <= all.length; i++) {
            int same = 0;
            while (same < part.length && all[i + same] == part[same]) {
                same++;
            }
            if (same == part.length) {
                return true;
            }
        }
        return false;
    }
}
