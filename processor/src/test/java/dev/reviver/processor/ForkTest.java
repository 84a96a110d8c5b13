package dev.reviver.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.processor.Project.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches that each added a migration, merged: told, and repaired on demand. */
class ForkTest {
    private static final String REPAIR = "-Areviver.fork=repair";

    private Project project;
    private Path snapshot;
    private String afterA;

    /** Branch a added {@code Author}, branch b {@code Badge}; the merge took b's snapshot. */
    @BeforeEach
    void merged(@TempDir Path base) throws IOException {
        project = Project.maven(base).entity("Post", "String title;");
        compile("-Areviver.name=init");
        snapshot = project.migrations().resolve("schema.snapshot.json");
        String common = Files.readString(snapshot);
        project.entity("Author", "");
        compile("-Areviver.name=a");
        afterA = Files.readString(snapshot);
        Path a = project.migrations().resolve("20260131120001_a");
        Path elsewhere = Files.move(a, base.resolve("a"));
        Files.writeString(snapshot, common);
        project.delete("src/main/java/blog/Author.java").delete("target/classes/blog/Author.class");
        project.entity("Badge", "");
        compile("-Areviver.name=b");
        Files.move(elsewhere, a);
        project.entity("Author", "");
    }

    private Compiled compile(String... options) {
        Compiled compiled = project.compile(options);
        assertThat(compiled.success()).as("%s", compiled.messages()).isTrue();
        return compiled;
    }

    @Test
    void aForkIsAnErrorThatNamesBothMigrations() {
        Compiled compiled = project.compile();
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.first("RV230").getMessage(null))
                .contains("20260131120001_b and 20260131120001_a were added to the same migration, or both to none")
                .contains(REPAIR);
        assertThat(project.names()).hasSize(3);
    }

    @Test
    void repairWritesTheUnknownOneAnewOnTop() {
        Compiled compiled = compile(REPAIR);
        assertThat(compiled.first("RV231").getMessage(null)).contains("in place of 20260131120001_a");
        assertThat(project.names()).containsExactly("20260131120000_init", "20260131120001_b", "20260131120002_a");
        assertThat(project.newest("migration.sql"))
                .contains("CREATE TABLE author")
                .doesNotContain("badge");
        assertThat(project.newest("down.sql")).contains("DROP TABLE author").doesNotContain("badge");
        assertThat(project.compile().messages()).isEmpty();
    }

    @Test
    void repairOnTheOtherSideOfTheSnapshotWritesTheOtherOneAnew() throws IOException {
        Files.writeString(snapshot, afterA);
        compile(REPAIR);
        assertThat(project.names()).containsExactly("20260131120000_init", "20260131120001_a", "20260131120002_b");
        assertThat(project.newest("migration.sql"))
                .contains("CREATE TABLE badge")
                .doesNotContain("author");
    }

    @Test
    void whatTheSnapshotHasAlreadyIsKeptAsItIs() throws IOException {
        String b = project.read(project.migrations().resolve("20260131120001_b/migration.sql"));
        String a = project.read(project.migrations().resolve("20260131120001_a/migration.sql"));
        Files.copy(project.migrations().resolve("20260131120001_a/migration.sql"), project.path("a.sql"));
        Files.copy(project.migrations().resolve("20260131120001_a/down.sql"), project.path("a-down.sql"));
        compile(REPAIR);
        // As someone does who merges the snapshot by hand: both changes, and one of the two heads.
        Files.writeString(snapshot, Files.readString(snapshot).replace("20260131120002_a", "20260131120001_b"));
        Path anew = project.migrations().resolve("20260131120002_a");
        Files.delete(anew.resolve("migration.sql"));
        Files.delete(anew.resolve("down.sql"));
        Files.delete(anew);
        Path back = Files.createDirectory(project.migrations().resolve("20260131120001_a"));
        Files.move(project.path("a.sql"), back.resolve("migration.sql"));
        Files.move(project.path("a-down.sql"), back.resolve("down.sql"));

        assertThat(project.compile().success()).isFalse();
        assertThat(compile(REPAIR).first("RV232").getMessage(null)).contains("20260131120001_a");
        assertThat(project.compile().messages()).isEmpty();
        assertThat(project.read(back.resolve("migration.sql"))).isEqualTo(a);
        assertThat(project.read(project.migrations().resolve("20260131120001_b/migration.sql")))
                .isEqualTo(b);
    }

    @Test
    void whatWasWrittenByHandIsKeptBesideWhatIsWrittenAnew() throws IOException {
        Path a = project.migrations().resolve("20260131120001_a/migration.sql");
        Files.writeString(a, Files.readString(a) + "\nINSERT INTO author (id) VALUES (1);\n");
        Compiled compiled = compile(REPAIR);
        Path kept = project.migrations().resolve(".replaced-20260131120001_a");
        assertThat(compiled.first("RV239").getMessage(null)).contains(kept.toString());
        assertThat(kept.resolve("migration.sql")).content().contains("INSERT INTO author (id) VALUES (1);");
        assertThat(kept.resolve("down.sql")).exists();
        assertThat(project.names())
                .containsExactly(
                        ".replaced-20260131120001_a", "20260131120000_init", "20260131120001_b", "20260131120002_a");
        assertThat(project.compile().messages()).isEmpty();
    }

    @Test
    void twoFirstMigrationsAreAForkToo(@TempDir Path base) throws IOException {
        project = Project.maven(base).entity("Author", "");
        compile("-Areviver.name=a");
        Path a = project.migrations().resolve("20260131120000_a");
        Path elsewhere = Files.move(a, base.resolve("a"));
        Files.delete(project.migrations().resolve("schema.snapshot.json"));
        project.delete("src/main/java/blog/Author.java").delete("target/classes/blog/Author.class");
        project.entity("Badge", "");
        compile("-Areviver.name=b");
        Files.move(elsewhere, a);
        project.entity("Author", "");

        Compiled compiled = project.compile();
        assertThat(compiled.success()).as("%s", compiled.messages()).isFalse();
        assertThat(compiled.first("RV230").getMessage(null)).contains("20260131120000_b and 20260131120000_a");
        compile(REPAIR);
        assertThat(project.names()).containsExactly("20260131120000_b", "20260131120001_a");
        assertThat(project.migrations().resolve("20260131120001_a/migration.sql"))
                .content()
                .contains("reviver:after=20260131120000_b");
        assertThat(project.compile().messages()).isEmpty();
    }

    @Test
    void aSnapshotWithConflictMarkersSaysTheWayOut() throws IOException {
        Files.writeString(snapshot, "<<<<<<< HEAD\n" + Files.readString(snapshot));
        assertThat(project.compile().first("RV202").getMessage(null))
                .contains("Take one side of this file whole")
                .contains(REPAIR);
    }
}
