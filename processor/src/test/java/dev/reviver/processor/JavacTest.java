package dev.reviver.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.palantir.javapoet.JavaFile;
import dev.reviver.runtime.MigrationSource;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor as a user has it: on the processor path of a {@code javac} process. */
class JavacTest {
    private Project project;
    private Path base;

    @BeforeEach
    void blog(@TempDir Path directory) {
        base = directory;
        project = Project.maven(base).delete("pom.xml").into("out");
        for (int i = 0; i < 10; i++) {
            project.entity("E" + i, "String name;");
        }
    }

    @Test
    void servesAStrictBuildFromTheFirstMigrationToTheNext() throws Exception {
        String[] strict = {"-Xlint:all", "-Werror"};
        Outcome pending = javac(project.sources(), strict);
        assertThat(pending.exit()).isNotZero();
        assertThat(pending.text()).contains("[RV207]").contains("javac -Areviver.name=init ...");

        Outcome named = javac(project.sources(), "-Xlint:all", "-Werror", "-Areviver.name=init");
        assertThat(named.exit()).as(named.text()).isZero();
        assertThat(named.text()).contains("Note: [RV210] wrote");
        Outcome again = javac(project.sources(), strict);
        assertThat(again.exit()).as(again.text()).isZero();
        assertThat(again.text()).isEmpty();
    }

    @Test
    void dropsNothingWhenOneOfTenIsCompiledUntilSourceAndClassAreGone() throws Exception {
        javac(project.sources(), "-Areviver.name=init");
        List<String> one = List.of("src/main/java/blog/E0.java");
        Outcome nothing = javac(one, "-Areviver.name=x");
        assertThat(nothing.text()).contains("RV211");

        project.delete("out/blog/E3.class");
        assertThat(javac(one, "-Areviver.name=x").text()).contains("error: [RV205]");
        assertThat(project.names()).hasSize(1);

        project.delete("src/main/java/blog/E3.java");
        assertThat(javac(one, "-Areviver.name=x").exit()).isZero();
        assertThat(project.newest("migration.sql")).contains("DROP TABLE e3;").doesNotContain("e4");
    }

    @Test
    void namesACommandThatWorksWhereKaptHandsOnNoProperties() throws Exception {
        Outcome pending = javac(project.sources(), "-Akapt.kotlin.generated=" + base.resolve("kotlin"));
        assertThat(pending.text())
                .contains("java -jar reviver-processor.jar new --name=init --entities=" + base.resolve("out")
                        + " --migrations=" + base.resolve("src/main/resources/db/migrations"));
    }

    @Test
    void takesTheSystemPropertyOfTheCompilersProcess() throws Exception {
        assertThat(javac(project.sources(), "-J-Dreviver.name=from_property").exit())
                .isZero();
        assertThat(project.names()).singleElement().asString().endsWith("_from_property");
        Outcome unknown = javac(project.sources(), "-J-Dreviver.nmae=x");
        assertThat(unknown.exit()).isNotZero();
        assertThat(unknown.text()).contains("error: [RV201] reviver.nmae=x cannot be used: there is no such option");
    }

    private Outcome javac(List<String> sources, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                "out",
                "-cp",
                path(Entity.class, MigrationSource.class) + File.pathSeparator + "out",
                "-processorpath",
                path(ReviverProcessor.class, MigrationSource.class, JavaFile.class, JsonFactory.class)));
        Files.createDirectories(base.resolve("out"));
        command.addAll(Arrays.asList(options));
        command.addAll(sources);
        Process process = new ProcessBuilder(command)
                .directory(base.toFile())
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }

    private static String path(Class<?>... classes) {
        return String.join(
                File.pathSeparator, Stream.of(classes).map(Project::jarOf).toList());
    }

    private record Outcome(int exit, String text) {}
}
