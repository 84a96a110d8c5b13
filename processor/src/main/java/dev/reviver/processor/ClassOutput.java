package dev.reviver.processor;

import java.io.BufferedWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Where the class files go, and resources with them. It need not be on a disk. */
final class ClassOutput {
    private static final Path PROBE = Path.of("META-INF", "reviver", "probe");

    private final Filer filer;
    private final Console console;
    private final Optional<Path> probe;

    ClassOutput(Filer filer, Console console) {
        this.filer = filer;
        this.console = console;
        this.probe = place(filer);
    }

    /** The directory, if it is one. */
    Optional<Path> directory() {
        return probe.map(
                file -> file.resolveSibling(keepsDirectories() ? "../.." : "").normalize());
    }

    /**
     * Whether resources keep the directories in their names. Without {@code -d}, javac puts class files beside their
     * sources, and resources of whatever directory side by side into the working one.
     */
    boolean keepsDirectories() {
        return probe.map(file -> file.endsWith(PROBE)).orElse(true);
    }

    /** Where a resource would be, if that is on a disk. */
    private static Optional<Path> place(Filer filer) {
        String name = "META-INF/reviver/probe";
        try {
            return Optional.of(place(filer.getResource(StandardLocation.CLASS_OUTPUT, "", name)));
        } catch (FileNotFoundException showsOnlyWhatExists) {
            try {
                // So does Eclipse's compiler. Nothing is created before it is opened, but once a compile is all it
                // allows.
                return Optional.of(place(filer.createResource(StandardLocation.CLASS_OUTPUT, "", name)));
            } catch (IOException | IllegalArgumentException | FileSystemNotFoundException notOnADisk) {
                return Optional.empty();
            }
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException notOnADisk) {
            return Optional.empty();
        }
    }

    private static Path place(FileObject file) {
        return Path.of(file.toUri()).toAbsolutePath().normalize();
    }

    /** The text of a resource, if there is one. */
    Optional<String> read(String name) {
        try (InputStream in =
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", name).openInputStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Creates or replaces a resource; a failure is printed as an error. */
    void write(String name, String text) {
        create(name, out -> {
            // Bit by bit: a snapshot may be megabytes.
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(text);
            writer.flush();
        });
    }

    /** Creates or replaces a resource that is the same as a file; a failure is printed as an error. */
    void copy(String name, Path file) {
        create(name, out -> Files.copy(file, out));
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private void create(String name, Content content) {
        try (OutputStream out =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", name).openOutputStream()) {
            content.writeTo(out);
        } catch (IOException | IllegalArgumentException e) {
            console.tell(Message.OUTPUT_FAILED, name, e);
        }
    }
}
