package dev.reviver.cli;

import dev.reviver.draft.Said;
import dev.reviver.draft.SaidText;
import dev.reviver.snapshot.Seal;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.snapshot.SnapshotReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * What the processor recorded when the entities were compiled.
 *
 * @param model what they ask for; its head is the migration that they were compared with
 * @param said what annotations and options said of the next migration
 * @param seal what says from which classes it was made, if that was all
 */
record Recorded(Snapshot model, Said said, Optional<Seal> seal) {
    private static final String DIRECTORY = "META-INF/reviver/";
    private static final String MODEL = ".model.json";
    private static final String SAID = ".said.json";

    /** The record in a directory of class files, or in a jar, if there are any: not while the compiler refuses. */
    static Optional<Recorded> ifAny(Path classes) {
        return Files.isRegularFile(classes) || Files.isDirectory(classes.resolve(DIRECTORY))
                ? Optional.of(in(classes))
                : Optional.empty();
    }

    /** The record in a directory of class files, or in a jar. */
    static Recorded in(Path classes) {
        SortedMap<String, String> files = Files.isDirectory(classes) ? directory(classes) : jar(classes);
        List<String> models =
                files.keySet().stream().filter(name -> name.endsWith(MODEL)).toList();
        if (models.size() != 1) {
            throw Failure.notFound(
                    classes,
                    models.isEmpty()
                            ? "There is no record of entities in " + classes + "."
                            : classes + " holds the entities of " + models.size() + " modules.",
                    "compile the entities with the processor: it keeps a record among the class files, once there is a"
                            + " migration",
                    "name the directory of class files, or the jar, of one module, as in target/classes");
        }
        String model = models.get(0);
        String said = model.substring(0, model.length() - MODEL.length()) + SAID;
        String text = files.getOrDefault(model, "");
        return new Recorded(
                SnapshotReader.read(text, model),
                Optional.ofNullable(files.get(said))
                        .map(json -> SaidText.read(json, said))
                        .orElse(Said.NOTHING),
                Seal.of(text));
    }

    private static SortedMap<String, String> directory(Path classes) {
        SortedMap<String, String> texts = new TreeMap<>();
        Path records = classes.resolve(DIRECTORY);
        if (Files.isDirectory(records)) {
            try (Stream<Path> files = Files.list(records)) {
                for (Path file : files.filter(file -> isRecord(file.toString())).toList()) {
                    texts.put(file.toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw Failure.unreadable(records, e);
            }
        }
        return texts;
    }

    private static SortedMap<String, String> jar(Path file) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : jar.stream()
                    .filter(entry -> entry.getName().startsWith(DIRECTORY) && isRecord(entry.getName()))
                    .toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new Failure(
                    file + " is neither a directory of class files nor a jar: " + e,
                    e,
                    "compile the module first, or name its class files, as in target/classes");
        }
    }

    private static boolean isRecord(String name) {
        return name.endsWith(MODEL) || name.endsWith(SAID);
    }
}
