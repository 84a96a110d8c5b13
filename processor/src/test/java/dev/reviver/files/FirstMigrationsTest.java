package dev.reviver.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.snapshot.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstMigrationsTest {
    private static final Instant TIME = Instant.parse("2024-01-01T00:00:00Z");

    private final Path base;
    private final Path directory;

    FirstMigrationsTest(@TempDir Path base) {
        this.base = base;
        this.directory = base.resolve("db/migrations");
    }

    private static FirstMigrations.Dated dated(String slug) {
        return new FirstMigrations.Dated(
                TIME,
                slug,
                new Draft(
                        List.of(),
                        List.of(),
                        "lossless",
                        List.of(),
                        "SELECT 1;\n",
                        "SELECT 2;\n",
                        Snapshot.initial("app", "")));
    }

    @Test
    void writesAllOrNothing() throws Exception {
        FirstMigrations first = new FirstMigrations(directory);
        assertThatThrownBy(() -> first.write(List.of(dated("one"), dated("no name"))))
                .isInstanceOf(MigrationFilesException.class);
        assertThat(directory).doesNotExist();
        assertThat(base.resolve("db")).isEmptyDirectory();
        assertThat(first.write(List.of(dated("one"), dated("two"))))
                .extracting(name -> name.value())
                .containsExactly("20240101000000_one", "20240101000001_two");
        assertThat(directory.resolve("schema.snapshot.json")).content().contains("20240101000001_two");
        assertThat(base.resolve("db")).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void goesOverWhatADeadProcessHasLeft() throws Exception {
        Files.createDirectories(base.resolve("db/.migrations.first/20240101000000_half"));
        Files.writeString(base.resolve("db/.migrations.first/20240101000000_half/migration.sql"), "half");
        Files.createDirectories(directory);
        new FirstMigrations(directory).write(List.of(dated("one")));
        assertThat(directory).isDirectoryNotContaining("glob:**half");
        assertThat(base.resolve("db/.migrations.first")).doesNotExist();
    }

    @Test
    void doesNotTouchADirectoryThatIsInUse() throws Exception {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> new FirstMigrations(directory).write(List.of(dated("one"))))
                .hasMessageContainingAll("is not empty", "notes.txt", "Move that away");
        assertThat(directory.resolve("notes.txt")).hasContent("mine");
    }
}
