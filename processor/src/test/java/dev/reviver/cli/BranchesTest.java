package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.reviver.processor.Project;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        assumeTrue(hasGit(), "git is not installed");
        base = Files.createDirectories(directory.resolve("blog"));
        project = Project.maven(base).entity("Post", POST).entity("Tag", "String word;");
        project.file(".gitignore", "target/\n");
        git("init", "-q", "-b", "main");
        git("config", "user.email", "somebody@example.org");
        git("config", "user.name", "Somebody");
        Path jar = jar(directory.resolve("reviver-processor.jar"));
        for (String line : twoLinesOfTheReadMe()) {
            succeed("sh", "-c", line.replace("/path/to/reviver-processor.jar", jar.toString()));
        }
        compile("-Areviver.name=init");
        commit("init");
    }

    private static boolean hasGit() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "git")));
    }

    private static List<String> twoLinesOfTheReadMe() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../README.md"));
        int first = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("git config merge.reviver"))
                .findFirst()
                .orElseThrow());
        return lines.subList(first, first + 2);
    }

    /** The program as a jar, as users have it: these classes, and what they need. */
    private static Path jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return file;
    }

    private String git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return succeed(command.toArray(new String[0]));
    }

    private String succeed(String... command) throws Exception {
        Ran ran = ran(command);
        assertThat(ran.code()).as("%s: %s", List.of(command), ran.out()).isZero();
        return ran.out();
    }

    private record Ran(int code, String out) {}

    /** With the Java of this test before all others. */
    private Ran ran(String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(base.toFile()).redirectErrorStream(true);
        builder.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (path, java) -> java + File.pathSeparator + path);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out);
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
        Ran merge = ran("git", "merge", "--no-edit", "longer");
        assertThat(merge.code()).isEqualTo(1);
        assertThat(merge.out())
                .contains("CONFLICT", "column tag.word", "character varying(400)", "character varying(40)");
        project.entity("Tag", "@Column(length = 400) String word;");
        assertThat(project.compile().first("RV202").getMessage(null)).contains("column tag.word");
        git("checkout", "--ours", "src/main/resources/db/migrations/schema.snapshot.json");
        Said said = run("rebase");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("contradict each other", "column tag.word");
        assertThat(project.names()).hasSize(3);
    }

    @Test
    void aChainOfMigrationsIsRewrittenOneAfterTheOther() throws Exception {
        branch("author", () -> project.entity("Author", "String name;"));
        project.entity("Author", "String name; @Column(nullable = false) String mail;");
        compile("-Areviver.name=mail", "-Areviver.backfill=author.mail='nobody@example.org'");
        commit("mail");
        branch("badge", () -> project.entity("Badge", "String icon;"));
        project.entity("Post", POST + " @Column(nullable = false) String slug;");
        compile("-Areviver.name=slug");
        Files.writeString(
                file("slug", "migration.sql"),
                Files.readString(file("slug", "migration.sql"))
                        .replaceFirst(
                                "(?s)(-- and the SQL that moves[^\n]*\n)",
                                "$1UPDATE post SET slug = coalesce(title, '-');\n"));
        commit("slug");
        project.entity("Badge", "String icon; @ManyToOne Post post;")
                .entity("Post", "String title; @Column(nullable = false) String slug;");
        compile("-Areviver.name=awarded");
        commit("awarded");
        git("merge", "-q", "--no-edit", "author");

        assertThat(project.compile().first("RV230").getMessage(null)).contains("_author", "_badge");
        Said said = run("rebase");
        assertThat(said.code()).as(said.err()).isZero();
        List<String> names = project.names();
        assertThat(names).hasSize(6);
        assertThat(names)
                .extracting(name -> name.substring(15))
                .containsExactly("init", "author", "mail", "badge", "slug", "awarded");
        for (int i = 1; i < names.size(); i++) {
            assertThat(project.migrations().resolve(names.get(i)).resolve("migration.sql"))
                    .content()
                    .contains("-- reviver:after=" + names.get(i - 1) + "\n");
        }
        assertThat(file("slug", "migration.sql")).content().contains("UPDATE post SET slug = coalesce(title, '-');\n");
        assertThat(file("awarded", "migration.sql"))
                .content()
                .contains("DROP COLUMN draft", "badge_post_id_fkey")
                .doesNotContain("slug character", "CREATE TABLE");
        assertThat(project.compile().messages()).isEmpty();
        Said verified = Said.of(
                "verify",
                "--migrations",
                project.migrations().toString(),
                "--shadow-url",
                Database.fresh().url());
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
        assertThat(run("rebase").out()).contains("stand in one line");
    }

    @Test
    void aDatabaseThatHasOneBranchGoesOnAfterTheRebase() throws Exception {
        branch("author", () -> project.entity("Author", "String name;"));
        String url = Database.fresh().url();
        List<String> live = List.of("--migrations", project.migrations().toString(), "--url", url);
        assertThat(Said.of(with("migrate", live)).code()).isZero();
        branch("badge", () -> project.entity("Badge", "String icon;"));
        git("merge", "-q", "--no-edit", "author");
        String badge = file("badge", "").getFileName().toString();
        assertThat(Said.of(with(
                                "rebase",
                                live,
                                "--shadow-url",
                                Database.fresh().url(),
                                "--entities",
                                project.classes().toString(),
                                "--keep",
                                badge))
                        .err())
                .contains("_author is applied to");
        assertThat(Said.of(with(
                                "rebase",
                                live,
                                "--shadow-url",
                                Database.fresh().url(),
                                "--entities",
                                project.classes().toString()))
                        .code())
                .isZero();
        Said migrated = Said.of(with("migrate", live));
        assertThat(migrated.out()).as(migrated.err()).contains("1 applied");
        assertThat(Said.of(with("drift", live, "--shadow-url", Database.fresh().url()))
                        .code())
                .isZero();
    }

    private static String[] with(String verb, List<String> first, String... more) {
        return Stream.of(Stream.of(verb), first.stream(), Stream.of(more))
                .flatMap(all -> all)
                .toArray(String[]::new);
    }

    @Test
    void whatOneBranchDropsAndTheOtherNeedsIsRefused() throws Exception {
        branch("gone", () -> project.entity("Post", "String title;"));
        branch("needed", () -> project.entity("Post", "String title; @Column(nullable = false) String draft;"));
        Ran merge = ran("git", "merge", "--no-edit", "gone");
        assertThat(merge.code()).isEqualTo(1);
        assertThat(merge.out()).contains("CONFLICT", "post.draft");
        git("checkout", "--ours", "src/main/resources/db/migrations/schema.snapshot.json");
        List<String> names = project.names();
        Said said = run("rebase");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("contradict each other", "post.draft", "remove one of the two migrations");
        assertThat(project.names()).isEqualTo(names);
    }

    @Test
    void tellsThatOthersMayHaveAMigrationThatWasPushed() throws Exception {
        branch("author", () -> project.entity("Author", "String name;"));
        String migrations = project.migrations().toString();
        assertThat(Said.of("remove", "--migrations", migrations).err())
                .contains("note: no database was named")
                .doesNotContain("was pushed");
        git("init", "-q", "--bare", "../origin.git");
        git("remote", "add", "origin", "../origin.git");
        git("push", "-q", "origin", "main");
        assertThat(Said.of("remove", "--migrations", migrations).err()).doesNotContain("was pushed");
        git("push", "-q", "origin", "author");
        project.entity("Author", "String name; String mail;");
        compile();
        for (Said said : List.of(Said.of("remove", "--migrations", migrations), run("amend"))) {
            assertThat(said.err()).contains("_author is on a branch that was pushed", "databases were not asked");
        }
        assertThat(project.names()).hasSize(2);
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
