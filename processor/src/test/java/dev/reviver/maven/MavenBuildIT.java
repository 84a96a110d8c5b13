package dev.reviver.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.runtime.MigrationSource;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Maven decides by time stamps alone whether it compiles: it knows neither compiler arguments nor properties nor
 * resources. Whatever the processor tells a person to type must work all the same.
 */
class MavenBuildIT {
    private static final Pattern COMMAND = Pattern.compile("mvn (compile -Dreviver\\.name=\\w+)");

    /** 3.1 is what Maven 3.8 takes when a project pins nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"3.1", "3.8.1", "3.11.0", "3.16.0"})
    void thePrintedCommandWritesTheMigrationRightAway(String compilerPlugin, @TempDir Path directory) throws Exception {
        MavenProject project = MavenProject.create(directory, compilerPlugin);
        project.entity("Post", "String title;");

        String pending = project.maven("compile");
        assertThat(project.migrations()).isEmpty();
        assertThat(pending).contains("CREATE TABLE post");

        assertThat(project.maven("compile"))
                .as("a change stays pending, so every build says so")
                .contains("CREATE TABLE post");

        String written = project.maven(printedCommand(pending));
        assertThat(project.migrations()).as(written).singleElement().asString().endsWith("_init");

        assertThat(project.maven("compile"))
                .as("nothing is pending, so Maven may skip the compiler again")
                .contains("Nothing to compile")
                .doesNotContain("[RV");
    }

    @Test
    void aWholeProjectLife(@TempDir Path directory) throws Exception {
        MavenProject project = MavenProject.create(directory, "3.16.0");
        project.entity("Post", "String title;");
        project.maven("compile", "-Dreviver.name=init");
        String init = project.migrations().get(0);
        assertThat(listedFor(project)).containsExactly(init);

        // A second entity; the test sources have one of their own that must stay out.
        project.entity("Tag", "String label;");
        project.write("src/test/java/app/Draft.java", MavenProject.entitySource("Draft"));
        String written = project.maven("test-compile", "-Dreviver.name=add_tag");
        String addTag = project.migrations().get(1);
        assertThat(addTag).endsWith("_add_tag");
        assertThat(Files.readString(project.path("src/main/resources/db/migrations/" + addTag + "/migration.sql")))
                .contains("CREATE TABLE tag")
                .doesNotContain("draft");
        assertThat(written).doesNotContain("Draft.java");
        assertThat(project.path("target/test-classes/META-INF/services/dev.reviver.runtime.MigrationSource"))
                .doesNotExist();
        assertThat(listedFor(project)).containsExactly(init, addTag);

        // SQL edited by hand, no Java touched: the compiler is skipped, the edit arrives.
        Path sql = project.path("src/main/resources/db/migrations/" + addTag + "/migration.sql");
        Files.writeString(sql, Files.readString(sql) + "\nINSERT INTO tag (label) VALUES ('first');\n");
        assertThat(project.maven("compile")).contains("Nothing to compile");
        assertThat(project.path("target/classes/db/migrations/" + addTag + "/migration.sql"))
                .content()
                .contains("VALUES ('first')");

        // A migration that arrives with a pull, no Java touched.
        String pulled = "29990101000000_pulled";
        project.write("src/main/resources/db/migrations/" + pulled + "/migration.sql", "SELECT 1;\n");
        project.write("src/main/resources/db/migrations/" + pulled + "/down.sql", "SELECT 1;\n");
        assertThat(project.maven("compile")).contains("Nothing to compile");
        assertThat(listedFor(project)).containsExactly(init, addTag, pulled);
        Files.delete(project.path("src/main/resources/db/migrations/" + pulled + "/migration.sql"));
        Files.delete(project.path("src/main/resources/db/migrations/" + pulled + "/down.sql"));
        Files.delete(project.path("src/main/resources/db/migrations/" + pulled));

        // The class goes and Maven removes its class file: now, and only now, the table goes too.
        Files.delete(project.path("src/main/java/app/Tag.java"));
        String pending = project.maven("compile");
        assertThat(pending).contains("DROP TABLE tag");
        project.maven(printedCommand(pending));
        assertThat(project.migrations()).hasSize(3);
        assertThat(Files.readString(project.path("src/main/resources/db/migrations/"
                        + project.migrations().get(2) + "/migration.sql")))
                .contains("DROP TABLE tag");
    }

    private static String[] printedCommand(String output) {
        Matcher matcher = COMMAND.matcher(output);
        assertThat(matcher.find()).as(output).isTrue();
        return matcher.group(1).split(" ");
    }

    /** What the runtime would find in {@code target/classes}. */
    private static List<String> listedFor(MavenProject project) throws Exception {
        URL classes = project.path("target/classes").toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, MigrationSource.class.getClassLoader())) {
            MigrationSource source = Objects.requireNonNull(
                    ServiceLoader.load(MigrationSource.class, loader).iterator().next());
            return source.migrations().stream()
                    .map(migration -> migration.id().name().toString())
                    .toList();
        }
    }
}
