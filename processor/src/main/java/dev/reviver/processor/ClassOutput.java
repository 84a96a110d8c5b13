package dev.reviver.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Where the class files go, and resources with them. It need not be on a disk. */
final class ClassOutput {
    private final Filer filer;
    private final Console console;

    ClassOutput(Filer filer, Console console) {
        this.filer = filer;
        this.console = console;
    }

    /** The directory, if it is one. */
    Optional<Path> directory() {
        try {
            Path probe = Path.of(filer.getResource(StandardLocation.CLASS_OUTPUT, "", "reviver")
                    .toUri());
            return Optional.of(probe.toAbsolutePath().normalize().resolveSibling(""));
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException notOnADisk) {
            return Optional.empty();
        }
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
        create(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
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
