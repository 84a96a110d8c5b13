package dev.reviver.processor;

import dev.reviver.files.MigrationDirectory;
import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies migrations to the class files where the build tool has not done it: Maven copies resources before it compiles,
 * so that a migration just written would be missing from this build's jar; and it deletes, before it compiles again,
 * what it believes the compiler has made. Plain javac copies nothing at all.
 *
 * @param layout the module
 * @param directory the migrations
 * @param resourceName where they stand among the resources
 */
record ResourceCopies(ModuleLayout layout, MigrationDirectory directory, String resourceName) {
    /** Copies what is missing or older than its original. Gradle's resources are elsewhere, and would be doubled. */
    void copy(List<MigrationName> names, ClassOutput output, Console console) {
        Path classes = layout.classOutput().orElse(null);
        if (classes == null || layout.tool() == BuildTool.GRADLE || names.isEmpty()) {
            return;
        }
        for (MigrationName name : names) {
            copy(classes, name + "/" + Migration.UP_FILE, output, console);
            copy(classes, name + "/" + Migration.DOWN_FILE, output, console);
        }
        copy(classes, MigrationDirectory.SNAPSHOT, output, console);
        removeStale(names, classes.resolve(resourceName), console);
    }

    /**
     * Removes the copies of migrations that are gone, as after a switch to another branch: a build tool that copies does
     * not remove, and classes that lie in a directory would bring them to the database. Only where nothing but this
     * module's resources can be.
     */
    private void removeStale(List<MigrationName> names, Path copies, Console console) {
        if (!layout.isMainOutput() || !Files.isDirectory(copies)) {
            return;
        }
        try (Stream<Path> entries = Files.list(copies)) {
            for (Path entry : entries.filter(copy -> isStale(copy, names)).toList()) {
                Files.deleteIfExists(entry.resolve(Migration.UP_FILE));
                Files.deleteIfExists(entry.resolve(Migration.DOWN_FILE));
                Files.delete(entry);
            }
        } catch (IOException e) {
            console.tell(Message.OUTPUT_FAILED, copies, e);
        }
    }

    private static boolean isStale(Path copy, List<MigrationName> names) {
        String name = copy.getFileName().toString();
        return Files.isDirectory(copy) && MigrationName.isValid(name) && !names.contains(new MigrationName(name));
    }

    private void copy(Path classes, String file, ClassOutput output, Console console) {
        String resource = resourceName + "/" + file;
        Path from = directory.path().resolve(file);
        Path to = classes.resolve(resource);
        try {
            if (Files.exists(from) && !(Files.exists(to) && isUpToDate(from, to))) {
                output.copy(resource, from);
            }
        } catch (IOException e) {
            console.tell(Message.OUTPUT_FAILED, resource, e);
        }
    }

    /** Not older is enough: a build tool may have filtered what it copied. */
    private static boolean isUpToDate(Path from, Path to) throws IOException {
        return Files.getLastModifiedTime(to).compareTo(Files.getLastModifiedTime(from)) >= 0;
    }
}
