package dev.reviver.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real disk that is full, and a real one that is read-only. Skipped where the tests may not mount one. */
class SmallDiskTest {
    private Path disk;
    private MigrationWriter writer;

    @BeforeEach
    void mount(@TempDir Path temp) throws Exception {
        disk = Files.createDirectory(temp.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "cannot mount");
        writer = new MigrationWriter(new MigrationDirectory(disk.resolve("migrations")), Drafts.NOON);
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void tellsOfAFullDiskAndChangesNothing() throws Exception {
        writer.write("first", Drafts.creating("post"), writer.open());
        SortedMap<String, String> before = Trees.of(disk);
        Draft small = Drafts.creating("post");
        Draft large = new Draft(
                small.changes(),
                small.back(),
                "lossless",
                List.of(),
                small.up(),
                "-- x\n".repeat(20_000),
                small.snapshot());
        assertThatThrownBy(() -> writer.write("second", large, writer.open()))
                .isInstanceOf(MigrationFilesException.class)
                .hasMessageContaining("No space left")
                .hasMessageContaining("Nothing was changed");
        assertThat(Trees.of(disk)).isEqualTo(before);
        assertThat(writer.write("third", small, writer.open())).hasToString("20260131120001_third");
    }

    @Test
    void tellsOfAReadOnlyDiskAndStillReadsIt() throws Exception {
        writer.write("first", Drafts.creating("post"), writer.open());
        assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "cannot remount");
        assertThatThrownBy(() -> writer.write("second", Drafts.creating("post"), writer.open()))
                .isInstanceOf(MigrationFilesException.class)
                .hasMessageContaining("Read-only file system");
        assertThat(writer.open().names()).hasSize(1);
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
