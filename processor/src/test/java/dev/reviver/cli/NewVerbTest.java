package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.processor.Project;
import dev.reviver.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code new}, on entities that the compiler has recorded. */
class NewVerbTest {
    private Project project;

    @BeforeEach
    void blog(@TempDir Path base) {
        project = Project.maven(base)
                .entity("Post", "String title; String draft; @Column(nullable = false) String slug;")
                .entity("Tag", "String word;");
        compile("-Areviver.name=init");
    }

    private void compile(String... options) {
        Project.Compiled compiled = project.compile(options);
        assertThat(compiled.success()).as("%s", compiled.messages()).isTrue();
    }

    private Said write(String... more) {
        return Said.of(
                List.of(
                        "new",
                        "--migrations",
                        project.migrations().toString(),
                        "--entities",
                        project.classes().toString()),
                more);
    }

    /** All files of the migrations directory, with every migration's time replaced by its place. */
    private Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(project.migrations())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(timeless(project.migrations().relativize(file).toString()), timeless(Files.readString(file)));
            }
        }
        return texts;
    }

    /** The time is in the name, and so in the sum of a sealed snapshot. */
    private static String timeless(String text) {
        return text.replaceAll("\\d{14}_next", "TIME_next")
                .replaceAll("(\"seal\": \"\\p{XDigit}+)-\\p{XDigit}+", "$1-SUM");
    }

    /** Takes back what was written. */
    private void restore(Map<Path, String> before) throws IOException {
        try (Stream<Path> files = Files.walk(project.migrations())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!before.containsKey(file)) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<Path, String> file : before.entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
        for (String name : project.names()) {
            Path directory = project.migrations().resolve(name);
            try (Stream<Path> files = Files.list(directory)) {
                if (files.findAny().isPresent()) {
                    continue;
                }
            }
            Files.delete(directory);
        }
    }

    private Map<Path, String> state() throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(project.migrations())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file, Files.readString(file));
            }
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String title; String draft; @Column(nullable = false) String slug; @ManyToOne Tag tag;",
                "String title; @Column(nullable = false) String slug;",
                "@dev.reviver.annotation.RenamedFrom(\"title\") String heading; String draft;"
                        + " @Column(nullable = false) String slug;",
                "@dev.reviver.annotation.RenamedFrom(\"draft\") String title;"
                        + " @dev.reviver.annotation.RenamedFrom(\"title\") String draft;"
                        + " @Column(nullable = false) String slug;",
                "String title; @dev.reviver.annotation.RenamedFrom(dev.reviver.annotation.RenamedFrom.NOTHING) String lead;"
                        + " @Column(nullable = false) String slug;",
                "@dev.reviver.annotation.Backfill(\"lower(slug)\") @Column(nullable = false) String title; String draft;"
                        + " String slug;",
            })
    void writesWhatTheCompilerWouldWrite(String post) throws IOException {
        project.entity("Post", post);
        for (List<String> options : List.of(
                List.<String>of(),
                List.of(
                        "-Areviver.drop=archive",
                        "-Areviver.online=true",
                        "-Areviver.accept=RV102:post.draft:unused"))) {
            Map<Path, String> before = state();
            compile(options.toArray(new String[0]));
            Said said = write("--name", "next");
            assertThat(said.code()).as(said.err()).isZero();
            Map<String, String> written = files();
            restore(before);

            List<String> named = new ArrayList<>(options);
            named.add("-Areviver.name=next");
            compile(named.toArray(new String[0]));
            assertThat(written).isEqualTo(files());
            restore(before);
        }
    }

    @Test
    void theFirstMigrationIsWrittenUnderTheNamesThatTheCompilerGaveIt() throws IOException {
        compile();
        String first = Files.readString(project.migrations().resolve("schema.snapshot.json"));
        restore(Map.of());
        Said said = write("--name", "next");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(timeless(Files.readString(project.migrations().resolve("schema.snapshot.json"))))
                .isEqualTo(timeless(first.replaceAll("\\d{14}_init", "20260101000000_next")));
    }

    @Test
    void asksWhatTheCompilerWouldAsk() {
        project.entity("Post", "String heading; String draft; @Column(nullable = false) String slug;");
        compile();
        Said said = write("--name", "next");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("--rename post.title=post.heading", "--rename post.title=\n");
        assertThat(project.names()).hasSize(1);
        assertThat(write("--name", "next", "--rename", "post.title=post.heading")
                        .code())
                .isZero();
        assertThat(project.newest("migration.sql")).contains("RENAME COLUMN title TO heading");
    }

    @Test
    void refusesWhatWouldLoseRowsIfToldSo() {
        project.entity("Post", "String title; @Column(nullable = false) String slug;");
        compile();
        Said said = write("--name", "next", "--drop", "refuse");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("drops column post.draft", "--drop archive");
        assertThat(project.names()).hasSize(1);
    }

    @Test
    void doesNotRepeatWhatTheCompilerWroteMeanwhile() {
        project.entity(
                "Post",
                "@dev.reviver.annotation.RenamedFrom(\"draft\") String title;"
                        + " @dev.reviver.annotation.RenamedFrom(\"title\") String draft; @Column(nullable = false) String slug;");
        compile("-Areviver.name=swap");
        Said said = write("--name", "next");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("no pending change");
        assertThat(project.names()).hasSize(2);
    }

    @Test
    void refusesARecordThatIsOlderThanTheMigrations() throws IOException {
        Map<Path, String> before = state();
        project.entity("Tag", "String word; String colour;");
        compile("-Areviver.name=colour");
        project.entity("Tag", "String word; String colour; String icon;");
        compile();
        restore(before);
        Said said = write("--name", "next");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("compile them once more");
    }

    @Test
    void knowsNothingOfAModelOfWhichTheCompilerSawOnlyAPart() throws IOException {
        project.entity("Tag", "String word; String colour;");
        compile();
        Files.delete(project.classes().resolve("blog/Post.class"));
        Project.Compiled part = project.compileOnly(List.of("src/main/java/blog/Tag.java"));
        assertThat(part.first("RV205")).isNotNull();
        assertThat(write("--name", "next").code()).isZero();
        assertThat(project.newest("migration.sql")).contains("colour").doesNotContain("DROP");
    }

    @Test
    void adoptsWhatWasDoneByHandAndComparesEntities() throws Exception {
        DataSource database = TestPostgres.freshDatabase();
        String url;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            url = url(database);
            statement.execute(Files.readString(
                    project.migrations().resolve(project.names().get(0)).resolve("migration.sql")));
            statement.execute("CREATE INDEX by_hand ON post (title)");
        }
        String shadow = url(TestPostgres.freshDatabase());
        Said compared = Said.of(
                "diff", "--from", "entities:" + project.classes(), "--to", url, "--shadow-url", shadow, "--exit-code");
        assertThat(compared.code()).as(compared.err()).isEqualTo(2);
        assertThat(compared.out()).contains("creates index public.by_hand");

        Said said = write("--name", "adopted", "--from-database", "--url", url, "--shadow-url", shadow);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("mutually exclusive");
        Said written = Said.of(
                "new",
                "--migrations",
                project.migrations().toString(),
                "--name",
                "adopted",
                "--from-database",
                "--url",
                url,
                "--shadow-url",
                shadow,
                "--json");
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(written.out()).contains("\"migration\" : \"");
        assertThat(project.newest("migration.sql")).contains("CREATE INDEX by_hand");
        assertThat(project.newest("down.sql")).contains("DROP INDEX public.by_hand");
    }

    private static String url(DataSource database) throws Exception {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getURL() + "?user=postgres";
        }
    }
}
