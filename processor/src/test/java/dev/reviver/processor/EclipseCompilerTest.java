package dev.reviver.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.palantir.javapoet.JavaFile;
import dev.reviver.runtime.MigrationSource;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler, which has no trees, shows a processor only resources that exist, and makes no class twice. */
class EclipseCompilerTest {
    @Test
    void writesAMigrationAndTellsOfTheNextChange(@TempDir Path base) {
        Project project = Project.maven(base).entity("Post", "String title;");
        assertThat(compile(project, "-Areviver.name=init"))
                .contains("[RV210] wrote " + project.migrations())
                .doesNotContain("ERROR", "WARNING");
        assertThat(project.names()).hasSize(1);
        assertThat(compile(project)).isEmpty();

        project.entity("Post", "String title; String body;");
        assertThat(compile(project))
                .contains("[RV206] Adds column post.body")
                .contains(" clean compile -Dreviver.name=add_post_body")
                .doesNotContain("ERROR");
    }

    private static String compile(Project project, String... options) {
        List<String> arguments = new ArrayList<>(Arrays.asList(
                "--release",
                "17",
                "-d",
                project.classes().toString(),
                "-s",
                project.path("target/generated-sources").toString(),
                "-cp",
                path(Entity.class, MigrationSource.class) + File.pathSeparator + project.classes(),
                "-processorpath",
                path(ReviverProcessor.class, MigrationSource.class, JavaFile.class, JsonFactory.class)));
        arguments.addAll(Arrays.asList(options));
        arguments.add(project.path("src/main/java").toString());
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        BatchCompiler.compile(arguments.toArray(String[]::new), out, out, null);
        return text.toString();
    }

    private static String path(Class<?>... classes) {
        return String.join(
                File.pathSeparator, Stream.of(classes).map(Project::jarOf).toList());
    }
}
