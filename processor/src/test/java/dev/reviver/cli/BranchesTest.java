package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.processor.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches that each added a migration, with git: {@code merge-driver}, {@code status} and {@code rebase}. */
class BranchesTest {
    private static final String POST = "String title; String draft;";

    private Project project;
    private Path base;

    @BeforeEach
    void repository(@TempDir Path directory) throws Exception {
        base = directory;
        project = Project.maven(base).entity("Post", POST).entity("Tag", "String word;");
        project.file(".gitattributes", "schema.snapshot.json merge=reviver\n").file(".gitignore", "target/\n");
        git("init", "-q", "-b", "main");
        git("config", "user.email", "somebody@example.org");
        git("config", "user.name", "Somebody");
        git("config", "merge.reviver.name", "Reviver's snapshot");
        git(
                "config",
                "merge.reviver.driver",
                "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1 -cp '"
                        + System.getProperty("java.class.path") + "' " + Main.class.getName()
                        + " merge-driver %O %A %B");
        compile("-Areviver.name=init");
        commit("init");
    }

    private String git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(base.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        git("commit", "-q", "-m", message);
    }

    private void compile(String... options) {
        Project.Compiled compiled = project.compile(options);
        assertThat(compiled.success()).as("%s", compiled.messages()).isTrue();
    }

    /** A branch from the first commit with one migration of its own, whose time is that of the clock and the name. */
    private void branch(String name, Runnable change) throws Exception {
        git("checkout", "-q", "-b", name, "main");
        git("clean", "-q", "-fdX");
        change.run();
        compile("-Areviver.name=" + name);
        commit(name);
    }

    private Said run(String verb, String... more) throws Exception {
        return Said.of(
                List.of(
                        verb,
                        "--migrations",
                        project.migrations().toString(),
                        "--shadow-url",
                        Database.fresh().url(),
                        "--entities",
                        project.classes().toString()),
                more);
    }

    private Path file(String ending, String file) {
        String name = project.names().stream()
                .filter(each -> each.endsWith(ending))
                .findFirst()
                .orElseThrow();
        return project.migrations().resolve(name).resolve(file);
    }

    @Test
    void independentChangesMergeByMeaningAndTheLaterMigrationIsRewrittenWithItsEdits() throws Exception {
        branch("author", () -> project.entity("Author", "String name;").entity("Tag", "String word; String colour;"));
        branch("badge", () -> project.entity("Badge", "String icon;")
                .entity("Post", POST + " @Column(nullable = false) String slug;"));
        Files.writeString(
                file("badge", "migration.sql"),
                Files.readString(file("badge", "migration.sql"))
                        .replaceFirst("(?s)(-- and the SQL that moves[^\n]*\n)", "$1UPDATE post SET slug = title;\n"));
        commit("by hand");
        String merge = git("merge", "-q", "--no-edit", "author");
        assertThat(merge).doesNotContain("CONFLICT");
        assertThat(project.migrations().resolve("schema.snapshot.json"))
                .content()
                .contains("\"name\": \"author\"", "\"name\": \"badge\"", "\"name\": \"colour\"", "\"name\": \"slug\"");

        assertThat(project.compile().first("RV230").getMessage(null)).contains("_author", "_badge", "reviver rebase");
        Said status = Said.of(
                "status",
                "--migrations",
                project.migrations().toString(),
                "--url",
                Database.fresh().url());
        assertThat(status.code()).isEqualTo(3);
        assertThat(status.out()).contains("_author", "_badge", "reviver rebase");

        Said dry = run("rebase", "--dry-run");
        assertThat(dry.code()).as(dry.err()).isZero();
        assertThat(project.names()).hasSize(3);
        Said said = run("rebase");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("in place of", "_badge", "by hand", "adds table author", "+ -- reviver:after=");
        assertThat(project.names().get(2)).endsWith("_badge");
        assertThat(file("badge", "migration.sql"))
                .content()
                .contains(
                        "CREATE TABLE badge", "UPDATE post SET slug = title;\n", "reviver:after=20260131120001_author")
                .doesNotContain("colour");
        assertThat(project.compile().messages()).isEmpty();
        assertThat(run("rebase").out()).contains("stand in one line");
    }

    @Test
    void theOneThatIsDeployedIsKept() throws Exception {
        branch("author", () -> project.entity("Author", "String name;"));
        branch("badge", () -> project.entity("Badge", "String icon;"));
        git("merge", "-q", "--no-edit", "author");
        String badge = Files.readString(file("badge", "migration.sql"));
        assertThat(run("rebase", "--keep", "nonsense").err()).contains("on neither branch");
        Said said = run("rebase", "--keep", file("badge", "").getFileName().toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(project.names().get(2)).endsWith("_author");
        assertThat(file("badge", "migration.sql")).content().isEqualTo(badge);
        assertThat(file("author", "migration.sql")).content().contains("reviver:after=20260131120001_badge");
        assertThat(project.compile().messages()).isEmpty();
    }

    @Test
    void conflictsAreStatedInTermsOfTablesAndColumns() throws Exception {
        branch("longer", () -> project.entity("Tag", "@Column(length = 400) String word;"));
        branch("shorter", () -> project.entity("Tag", "@Column(length = 40) String word;"));
        String merge = git("merge", "--no-edit", "longer");
        assertThat(merge).contains("CONFLICT", "column tag.word", "character varying(400)", "character varying(40)");
        project.entity("Tag", "@Column(length = 400) String word;");
        assertThat(project.compile().first("RV202").getMessage(null)).contains("column tag.word");
        git("checkout", "--ours", "src/main/resources/db/migrations/schema.snapshot.json");
        Said said = run("rebase");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("contradict each other", "column tag.word");
        assertThat(project.names()).hasSize(3);
    }

    @Test
    void withoutVersionControlTheSnapshotsAreRebuilt() throws Exception {
        branch("author", () -> project.entity("Author", "String name;"));
        branch("badge", () -> project.entity("Badge", "String icon;"));
        git("merge", "-q", "--no-edit", "author");
        deleteRepository();
        Said said = run("rebase");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(file("badge", "migration.sql"))
                .content()
                .contains("CREATE TABLE badge")
                .doesNotContain("author (");
        assertThat(project.compile().success()).isTrue();
    }

    private void deleteRepository() throws IOException {
        Files.move(base.resolve(".git"), base.resolve("was-git"));
    }
}
