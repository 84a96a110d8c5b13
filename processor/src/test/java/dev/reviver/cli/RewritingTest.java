package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.processor.Project;
import dev.reviver.snapshot.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code remove}, {@code amend} and {@code purge}: what becomes of migrations that exist. */
class RewritingTest {
    private Project project;
    private Path snapshot;
    private String afterInit;

    @BeforeEach
    void blog(@TempDir Path base) throws IOException {
        project = Project.maven(base)
                .entity("Post", "String title; String draft;")
                .entity("Tag", "String word;");
        compile("-Areviver.name=init");
        snapshot = project.migrations().resolve("schema.snapshot.json");
        afterInit = Files.readString(snapshot);
    }

    private void compile(String... options) {
        Project.Compiled compiled = project.compile(options);
        assertThat(compiled.success()).as("%s", compiled.messages()).isTrue();
    }

    private Said run(String verb, String... more) throws Exception {
        List<String> all = new ArrayList<>(
                List.of(verb, "--migrations", project.migrations().toString()));
        if (!verb.equals("purge")) {
            all.addAll(List.of("--shadow-url", Database.fresh().url()));
        }
        return Said.of(all, more);
    }

    private Said amend(String... more) throws Exception {
        List<String> all =
                new ArrayList<>(List.of("--entities", project.classes().toString()));
        all.addAll(List.of(more));
        return run("amend", all.toArray(new String[0]));
    }

    private Path newest(String file) {
        List<String> names = project.names();
        return project.migrations().resolve(names.get(names.size() - 1)).resolve(file);
    }

    @Test
    void removesAMigrationAndTheSnapshotGoesBackWithoutVersionControl() throws Exception {
        project.entity("Post", "String title; String draft; @ManyToOne Author author;")
                .entity("Author", "@Column(nullable = false) String name;");
        compile("-Areviver.name=author");
        assertThat(run("remove").code()).isEqualTo(3);
        assertThat(project.names()).hasSize(2);
        Said said = run("remove", "--yes");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(project.names()).containsExactly("20260131120000_init");
        assertThat(snapshot).content().isEqualTo(Seal.without(afterInit));
        assertThat(project.compile().first("RV206")).isNotNull();

        assertThat(run("remove", "--yes").code()).isZero();
        assertThat(project.migrations()).isEmptyDirectory();
        assertThat(run("remove", "--yes", "--json").out()).contains("\"removed\" : false");
    }

    @Test
    void removesNothingThatADatabaseHas() throws Exception {
        String url = Database.fresh().url();
        assertThat(Said.of("migrate", "--migrations", project.migrations().toString(), "--url", url)
                        .code())
                .isZero();
        Said said = run("remove", "--yes", "--url", url);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("20260131120000_init is applied to", "reviver rollback");
        assertThat(amend("--url", url).err()).contains("is applied to");
        assertThat(project.names()).hasSize(1);
    }

    @Test
    void amendsTheLastMigrationInPlaceAndKeepsWhatWasWrittenByHand() throws Exception {
        project.entity("Post", "String title; String draft; @Column(nullable = false) String slug;");
        compile("-Areviver.name=slug");
        List<String> names = project.names();
        Files.writeString(
                newest("migration.sql"),
                Files.readString(newest("migration.sql"))
                        .replaceFirst(
                                "(?s)(-- and the SQL that moves[^\n]*\n)", "$1UPDATE post SET slug = lower(title);\n"));
        project.entity("Post", "String title; String draft; String lead; @Column(nullable = false) String slug;");
        compile();
        Said said = amend();
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(project.names()).isEqualTo(names);
        assertThat(newest("migration.sql"))
                .content()
                .contains(
                        "ADD COLUMN lead",
                        "UPDATE post SET slug = lower(title);\n",
                        "-- reviver:after=20260131120000_init\n");
        assertThat(newest("down.sql")).content().contains("DROP COLUMN lead");
        assertThat(project.compile().messages()).isEmpty();
        try (var hidden = Files.list(project.migrations())) {
            assertThat(hidden.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void amendsARenameByTheNameFromBeforeIt() throws Exception {
        project.entity("Post", "@dev.reviver.annotation.RenamedFrom(\"title\") String heading; String draft;");
        compile("-Areviver.name=heading");
        project.entity("Post", "@dev.reviver.annotation.RenamedFrom(\"heading\") String headline; String draft;");
        compile();
        Said said = amend();
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(project.newest("migration.sql"))
                .contains("RENAME COLUMN title TO headline")
                .doesNotContain("heading");
    }

    @Test
    void refusesToAmendWhereEditsStandInTheWay() throws Exception {
        project.entity("Post", "String title; String draft; String lead;");
        compile("-Areviver.name=lead");
        String edited =
                Files.readString(newest("migration.sql")).replace("ADD COLUMN lead", "ADD COLUMN IF NOT EXISTS lead");
        Files.writeString(newest("migration.sql"), edited);
        project.entity("Post", "String title; String draft; @Column(length = 80) String lead;");
        compile();
        Said said = amend();
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("by hand", "IF NOT EXISTS", "character varying(80)", "--discard-edits");
        assertThat(newest("migration.sql")).content().isEqualTo(edited);
        assertThat(amend("--discard-edits").code()).isZero();
        assertThat(newest("migration.sql")).content().contains("ADD COLUMN lead character varying(80)");
    }

    @Test
    void amendingToNothingIsRemoving() throws Exception {
        project.entity("Post", "String title; String draft; String lead;");
        compile("-Areviver.name=lead");
        project.entity("Post", "String title; String draft;");
        compile();
        assertThat(amend().err()).contains("Nothing would be left", "reviver remove");
    }

    @Test
    void purgesWhatWasArchivedByAnOrdinaryDrop() throws Exception {
        project.entity("Post", "String title;");
        compile("-Areviver.name=no_draft", "-Areviver.drop=archive");
        assertThat(run("purge", "--only", "post.nothing").err()).contains("Not archived", "post.draft__archived");
        Said said = run("purge", "--json");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("\"grade\" : \"structure-only\"");
        assertThat(project.newest("migration.sql")).contains("DROP COLUMN draft__archived");
        assertThat(run("purge").out()).contains("nothing is archived");
        assertThat(project.compile().messages()).isEmpty();
    }
}
