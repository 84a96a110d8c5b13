package dev.reviver.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds what a test once printed and a person approved. {@code -Dgolden.update} writes it anew; without that
 * a missing file is a failure, so that no case passes by having no expectation.
 */
public final class GoldenFile {
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    private GoldenFile() {}

    /** Compares, or writes; empty text means that there must be no file. */
    public static void check(Path file, String actual) throws IOException {
        if (UPDATE) {
            if (actual.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, actual);
            }
            return;
        }
        if (actual.isEmpty()) {
            assertThat(file).as("nothing was written, so nothing is expected").doesNotExist();
            return;
        }
        if (!Files.exists(file)) {
            fail("no golden file yet: run with -Dgolden.update and review " + file + "\n" + actual);
        }
        assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    }
}
